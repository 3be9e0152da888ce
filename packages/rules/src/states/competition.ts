import { machine } from './machine.ts';

/** A competition for the working group, for the council or for a vacancy (domain §3.7). */
export const competition = machine({
  name: 'COMPETITION',
  states: [
    'DRAFT',
    'OPEN',
    'CLOSED',
    'UNDER_REVIEW',
    'VOTING',
    'RESULTS',
    'APPROVED',
    'COMPLETED',
    'REPEAT_REQUIRED',
    'CANCELLED',
  ],
  initial: ['DRAFT'],
  settled: ['COMPLETED', 'REPEAT_REQUIRED', 'CANCELLED'],
  steps: [
    ['DRAFT', 'PUBLISH', 'OPEN', ['PC-COMP-01', 'PC-COMP-02', 'KENES-COMPETITION']],
    ['OPEN', 'CLOSE', 'CLOSED', ['PC-COMP-02']],
    ['CLOSED', 'REVIEW', 'UNDER_REVIEW', ['PC-COMP-05']],
    ['CLOSED', 'REQUIRE_REPEAT', 'REPEAT_REQUIRED', ['PC-COMP-07']],
    ['UNDER_REVIEW', 'VOTE', 'VOTING', ['PC-WG-06']],
    // Nobody was admitted, or all withdrew: there is nobody to vote on.
    ['UNDER_REVIEW', 'REQUIRE_REPEAT', 'REPEAT_REQUIRED', ['PC-COMP-07']],
    ['VOTING', 'RECORD_RESULTS', 'RESULTS', ['PC-WG-06', 'PC-COMP-07']],
    ['VOTING', 'REQUIRE_REPEAT', 'REPEAT_REQUIRED', ['PC-COMP-07']],
    ['RESULTS', 'APPROVE', 'APPROVED', ['PC-FORM-06']],
    ['APPROVED', 'COMPLETE', 'COMPLETED', []],
    // A group's own competition and a by-election may need no act of approval.
    ['RESULTS', 'COMPLETE', 'COMPLETED', []],
    ['DRAFT', 'CANCEL', 'CANCELLED', ['KENES-COMPETITION']],
    ['OPEN', 'CANCEL', 'CANCELLED', ['KENES-COMPETITION']],
    ['CLOSED', 'CANCEL', 'CANCELLED', ['KENES-COMPETITION']],
    ['UNDER_REVIEW', 'CANCEL', 'CANCELLED', ['KENES-COMPETITION']],
    ['VOTING', 'CANCEL', 'CANCELLED', ['KENES-COMPETITION']],
  ],
});
export type CompetitionState = (typeof competition.states)[number];

/** The states in which candidates are still being chosen: the register of seats may be asked in them. */
export function isRunning(state: CompetitionState): boolean {
  return state === 'OPEN' || state === 'CLOSED' || state === 'UNDER_REVIEW' || state === 'VOTING';
}
