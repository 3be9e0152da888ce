import { machine } from './machine.ts';

/** A draft act received for the council's opinion (PC-PWR-02, 03). Its body may take it back at any time before. */
export const draftAct = machine({
  name: 'DRAFT_ACT',
  states: ['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'RETURNED_WITHOUT_REVIEW', 'OPINION_ADOPTED', 'SENT', 'WITHDRAWN'],
  initial: ['RECEIVED'],
  settled: ['RETURNED_WITHOUT_REVIEW', 'SENT', 'WITHDRAWN'],
  steps: [
    ['RECEIVED', 'ACCEPT', 'ACCEPTED_FOR_REVIEW', ['PC-PWR-02']],
    ['RECEIVED', 'RETURN', 'RETURNED_WITHOUT_REVIEW', ['PC-PWR-02']],
    ['RECEIVED', 'WITHDRAW', 'WITHDRAWN', []],
    ['ACCEPTED_FOR_REVIEW', 'ADOPT_OPINION', 'OPINION_ADOPTED', ['PC-PWR-03']],
    ['ACCEPTED_FOR_REVIEW', 'RETURN', 'RETURNED_WITHOUT_REVIEW', ['PC-PWR-02']],
    ['ACCEPTED_FOR_REVIEW', 'WITHDRAW', 'WITHDRAWN', []],
    ['RETURNED_WITHOUT_REVIEW', 'ACCEPT', 'ACCEPTED_FOR_REVIEW', ['PC-PWR-02']],
    ['OPINION_ADOPTED', 'SEND', 'SENT', ['PC-PWR-03']],
  ],
});
export type DraftActState = (typeof draftAct.states)[number];
