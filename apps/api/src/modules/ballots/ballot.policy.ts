import {
  allowed,
  type CompetitionState,
  combine,
  competition as competitionStates,
  enoughCandidates,
  type SeatKind,
  type Verdict,
  type WorkingGroupState,
} from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who opens and closes ballots, and enters what signed papers say: the secretariat (domain §8.5). */
export const keepsBallots: Authority = { tenant: ['SECRETARIAT'] };

/** Who votes: a member of the group, with their own account (domain §3.30). */
export const votes: Authority = { tenant: ['WORKING_GROUP'] };

/** The group votes while it works; on a vacancy within the term, or from papers, also once it has decided. */
export function mayVoteNow(
  group: WorkingGroupState | null,
  { recorded, byElection }: { readonly recorded: boolean; readonly byElection: boolean },
): Verdict {
  if (group === null) return refused('GROUP_NOT_THERE');
  if (group === 'WORKING') return allowed();
  return group === 'DECIDED' && (recorded || byElection) ? allowed() : refused('GROUP_NOT_WORKING');
}

/** Whether the competition stands where the group votes: reviewed, and not yet over (domain §3.7). */
export function mayOpenBallot(facts: {
  readonly competition: {
    readonly kind: 'WORKING_GROUP' | 'COUNCIL' | 'BY_ELECTION';
    readonly state: CompetitionState;
  };
  readonly group: WorkingGroupState | null;
  readonly recorded: boolean;
  readonly kind: SeatKind;
  readonly seats: number;
  readonly candidates: number;
  /** Applications for these seats that were neither admitted nor rejected. */
  readonly undecided: number;
  readonly opened: boolean;
}): Verdict {
  const { competition, kind, seats, candidates } = facts;
  if (competition.kind === 'WORKING_GROUP') return refused('GROUP_DOES_NOT_ELECT_ITSELF');
  if (facts.opened) return refused('BALLOT_IS_THERE');
  const step = competition.state === 'VOTING' ? allowed() : competitionStates.may(competition.state, 'VOTING');
  if (step.outcome === 'REFUSED') return step;
  const may = mayVoteNow(facts.group, { recorded: facts.recorded, byElection: competition.kind === 'BY_ELECTION' });
  if (may.outcome === 'REFUSED') return may;
  if (seats < 1) return refused('NO_SEATS_OF_KIND');
  // Nobody who applied is left out by being forgotten (PC-COMP-05); from papers the sitting is entered as it was.
  if (facts.undecided > 0 && !facts.recorded) return refused('APPLICATIONS_UNDECIDED', { count: facts.undecided });
  if (candidates < 1) return refused('NO_CANDIDATES_OF_KIND');
  return combine(enoughCandidates({ kind, seats, candidates }));
}

/** Votes are cast and entered while the ballot is open. */
export function mayEnterVotes(state: 'OPEN' | 'CLOSED', form: 'ROLL_CALL' | 'COUNT_ONLY', wanted = form): Verdict {
  if (state === 'CLOSED') return refused('BALLOT_IS_CLOSED');
  return form === wanted ? allowed() : refused(form === 'COUNT_ONLY' ? 'BALLOT_HAS_NO_NAMES' : 'BALLOT_IS_BY_NAME');
}

/** Seats are taken once the ballot is counted. */
export function maySeatFrom(state: 'OPEN' | 'CLOSED', left: number): Verdict {
  if (state === 'OPEN') return refused('BALLOT_IS_OPEN');
  return left > 0 ? allowed() : refused('NOBODY_LEFT_TO_SEAT');
}

/** The next of the reserve takes a seat where one stands first; equals wait for the group's vote (domain §8.5). */
export function maySeatReserve(state: 'OPEN' | 'CLOSED', next: number): Verdict {
  const may = maySeatFrom(state, next);
  return may.outcome === 'ALLOWED' && next > 1 ? refused('RESERVE_TIED', { count: next }) : may;
}

/** The group orders those who stand equal, once the ballot is counted. */
export function mayOrderReserve(state: 'OPEN' | 'CLOSED', next: number): Verdict {
  if (state === 'OPEN') return refused('BALLOT_IS_OPEN');
  return next > 1 ? allowed() : refused('RESERVE_IS_ORDERED');
}
