import {
  type ApplicationState,
  type AppliedAt,
  allowed,
  application as applicationStates,
  type CompetitionState,
  combine,
  mayChangeApplication,
  mayReject,
  mayWithdraw,
  type Verdict,
} from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import { mayRecordNow, windowOf } from './competition.policy.ts';

/** The candidate with the link of an application. */
export const ownApplication: Authority = { applicant: true };

/** What policies look at of an application and its competition. */
export interface Standing {
  readonly state: ApplicationState;
  readonly competition: {
    readonly state: CompetitionState;
    readonly publishedOn: string | null;
    readonly closesOn: string | null;
  };
}

/** Whether the candidate may fill it: a draft, or one that was returned, while the competition takes applications. */
export function mayFillNow({ state, competition }: Standing, now: AppliedAt): Verdict {
  const window = windowOf(competition);
  if (competition.state === 'CANCELLED') return refused('COMPETITION_IS_CANCELLED');
  if (window === null) return refused('COMPETITION_NOT_OPEN');
  if (state !== 'DRAFT' && state !== 'RETURNED' && state !== 'REGISTERED') return refused('APPLICATION_IS_DECIDED');
  return mayChangeApplication({ window, now, change: 'EDIT' });
}

/** The same for its fields: what was registered stands as it was submitted; missing papers may still be brought. */
export function mayFillFieldsNow(standing: Standing, now: AppliedAt): Verdict {
  return standing.state === 'REGISTERED' ? refused('APPLICATION_IS_SUBMITTED') : mayFillNow(standing, now);
}

/** Whether it may be withdrawn: until the group has voted. */
export function mayWithdrawNow(state: ApplicationState): Verdict {
  const voted = ['VOTED', 'ELECTED', 'RESERVE', 'NOT_ELECTED'].includes(state);
  return combine(mayWithdraw(voted), voted ? [] : applicationStates.may(state, 'WITHDRAWN'));
}

/** Whether it may be returned for what is missing: registered, until the closing. */
export function mayReturnNow({ state, competition }: Standing, now: AppliedAt): Verdict {
  const window = windowOf(competition);
  if (window === null) return refused('COMPETITION_NOT_OPEN');
  return combine(applicationStates.may(state, 'RETURNED'), mayChangeApplication({ window, now, change: 'RETURN' }));
}

/**
 * Whether the secretariat may complete it: an application on paper that was returned, until the voting. Whether what was
 * brought came in time is asked by its day.
 */
export function mayCompleteNow(
  { state, enteredBy }: { readonly state: ApplicationState; readonly enteredBy: 'CANDIDATE' | 'SECRETARIAT' | null },
  competition: CompetitionState,
): Verdict {
  if (state !== 'RETURNED') return applicationStates.may(state, 'SUBMITTED');
  if (enteredBy !== 'SECRETARIAT') return refused('APPLICATION_IS_THE_CANDIDATES');
  return mayRecordNow(competition);
}

/** Whether it may be rejected, with this ground: until there are results. */
export function mayRejectNow({ state, competition }: Standing, ground: string | null): Verdict {
  const open = mayDecideNow(competition.state);
  if (open.outcome === 'REFUSED') return open;
  return combine(applicationStates.may(state, 'REJECTED'), mayReject(ground));
}

/** Whether admission is the next step: until the group votes on these seats; the rules on the candidate are asked apart. */
export function mayAdmitNow({ state, competition }: Standing, votedOn: boolean): Verdict {
  const open = mayDecideNow(competition.state);
  if (open.outcome === 'REFUSED') return open;
  return votedOn ? refused('BALLOT_HAS_BEGUN') : applicationStates.may(state, 'ADMITTED');
}

/** Applications are decided on while their competition lives and has no results (domain §3.7). */
function mayDecideNow(competition: CompetitionState): Verdict {
  if (competition === 'CANCELLED') return refused('COMPETITION_IS_CANCELLED');
  return ['OPEN', 'CLOSED', 'UNDER_REVIEW', 'VOTING'].includes(competition)
    ? allowed()
    : refused('COMPETITION_IS_OVER');
}
