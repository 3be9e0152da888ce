import { machine } from './machine.ts';

/**
 * A vote (domain §3.12). One recorded from a paper begins as COUNTED. Ballots do not change after the count; a recount is
 * a new vote that names the old one. CANCEL stops an open vote, as when the quorum is lost.
 */
export const vote = machine({
  name: 'VOTE',
  states: ['OPEN', 'COUNTED', 'CASTING', 'ADOPTED', 'NOT_ADOPTED', 'CANCELLED'],
  initial: ['OPEN', 'COUNTED'],
  settled: ['ADOPTED', 'NOT_ADOPTED', 'CANCELLED'],
  steps: [
    ['OPEN', 'CLOSE', 'COUNTED', ['PC-SES-01', 'PC-VOTE-01', 'PC-VOTE-04']],
    ['OPEN', 'CANCEL', 'CANCELLED', []],
    ['COUNTED', 'TIE', 'CASTING', ['PC-VOTE-02']],
    ['COUNTED', 'ADOPT', 'ADOPTED', ['PC-VOTE-01']],
    ['COUNTED', 'REJECT', 'NOT_ADOPTED', ['PC-VOTE-01']],
    ['CASTING', 'ADOPT', 'ADOPTED', ['PC-VOTE-02']],
    ['CASTING', 'REJECT', 'NOT_ADOPTED', ['PC-VOTE-02']],
  ],
});
export type VoteState = (typeof vote.states)[number];
