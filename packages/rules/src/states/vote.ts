import { machine } from './machine.ts';

/**
 * A vote (domain §3.12); its outcome stands beside its state. One recorded from a paper begins as COUNTED. CASTING waits
 * for the chair's word on a tie. Ballots do not change after the count; a recount is a new vote that names the old one.
 */
export const vote = machine({
  name: 'VOTE',
  states: ['OPEN', 'CASTING', 'COUNTED', 'CANCELLED'],
  initial: ['OPEN', 'CASTING', 'COUNTED'],
  settled: ['COUNTED', 'CANCELLED'],
  steps: [
    ['OPEN', 'COUNT', 'COUNTED', ['PC-SES-01', 'PC-VOTE-01', 'PC-VOTE-04']],
    ['OPEN', 'TIE', 'CASTING', ['PC-VOTE-02']],
    ['OPEN', 'CANCEL', 'CANCELLED', []],
    ['CASTING', 'DECIDE', 'COUNTED', ['PC-VOTE-02']],
  ],
});
export type VoteState = (typeof vote.states)[number];
