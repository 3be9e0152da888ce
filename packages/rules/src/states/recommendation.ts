import { machine } from './machine.ts';

/** A recommendation (domain §3.19). One voiced publicly and never sent to a body goes from ADOPTED to CLOSED. */
export const recommendation = machine({
  name: 'RECOMMENDATION',
  states: ['DRAFT', 'ADOPTED', 'ISSUED', 'CLOSED'],
  initial: ['DRAFT', 'ADOPTED'],
  settled: ['CLOSED'],
  steps: [
    ['DRAFT', 'ADOPT', 'ADOPTED', ['KENES-WORDING', 'PC-REC-04']],
    ['ADOPTED', 'SEND', 'ISSUED', ['PC-REC-03', 'PC-REC-08']],
    ['ADOPTED', 'CLOSE', 'CLOSED', ['KENES-TRACK', 'PC-REC-05']],
    ['ISSUED', 'CLOSE', 'CLOSED', ['KENES-TRACK', 'PC-REC-05']],
  ],
});
export type RecommendationState = (typeof recommendation.states)[number];

/**
 * A recommendation's way to one body (domain §3.19 with §8.3). Receipt need not be proven, overdue is computed, an
 * interim answer and an escalation leave the state as it is, and an insufficient answer leaves the track answered.
 */
export const track = machine({
  name: 'TRACK',
  states: [
    'TO_SEND',
    'SENT',
    'RECEIVED',
    'ANSWERED',
    'ON_EXECUTION',
    'EXECUTED',
    'NOT_EXECUTED',
    'FORWARDED',
    'REISSUED',
    'CLOSED',
  ],
  initial: ['TO_SEND'],
  settled: ['EXECUTED', 'FORWARDED', 'REISSUED', 'CLOSED'],
  steps: [
    ['TO_SEND', 'SEND', 'SENT', ['PC-REC-03', 'PC-REC-08']],
    ['SENT', 'RECEIVE', 'RECEIVED', ['PC-REC-08']],
    ['SENT', 'ANSWER', 'ANSWERED', ['PC-REC-01', 'PC-REC-06']],
    ['SENT', 'FORWARD', 'FORWARDED', ['PC-REC-06']],
    ['SENT', 'REISSUE', 'REISSUED', ['PC-REC-03']],
    ['SENT', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['RECEIVED', 'ANSWER', 'ANSWERED', ['PC-REC-01', 'PC-REC-06']],
    ['RECEIVED', 'FORWARD', 'FORWARDED', ['PC-REC-06']],
    ['RECEIVED', 'REISSUE', 'REISSUED', ['PC-REC-03']],
    ['RECEIVED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ANSWERED', 'PUT_ON_EXECUTION', 'ON_EXECUTION', ['PC-REC-04']],
    ['ANSWERED', 'EXECUTE', 'EXECUTED', ['PC-REC-05']],
    ['ANSWERED', 'REISSUE', 'REISSUED', ['PC-REC-03']],
    ['ANSWERED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ON_EXECUTION', 'EXECUTE', 'EXECUTED', ['PC-REC-05']],
    ['ON_EXECUTION', 'FAIL', 'NOT_EXECUTED', ['PC-REC-05']],
    ['ON_EXECUTION', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['EXECUTED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['NOT_EXECUTED', 'EXECUTE', 'EXECUTED', ['PC-REC-05']],
    ['NOT_EXECUTED', 'REISSUE', 'REISSUED', ['PC-REC-03']],
    ['NOT_EXECUTED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
  ],
});
export type TrackState = (typeof track.states)[number];

/** Whether an answer is still awaited in this state. */
export function awaitsAnswer(state: TrackState): boolean {
  return state === 'SENT' || state === 'RECEIVED';
}
