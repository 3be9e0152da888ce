import type { LegalDate } from '@kenes/calendar';
import {
  type AnnouncedWindow,
  type Announcement,
  allowed,
  type CompetitionState,
  combine,
  competition as competitionStates,
  mayCancelCompetition,
  mayEditCompetition,
  mayExtendCompetition,
  type Verdict,
} from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who keeps competitions: the secretariat enters what was decided and published. */
export const keepsCompetitions: Authority = { tenant: ['SECRETARIAT'] };

/** The state as it is on a day: an open competition whose last day is over is closed, whether anyone has noted it or not. */
export function stateOn(
  { state, closesOn }: { readonly state: CompetitionState; readonly closesOn: string | null },
  today: LegalDate,
): CompetitionState {
  return state === 'OPEN' && closesOn !== null && closesOn < today.toString() ? 'CLOSED' : state;
}

/** The window as announced, its last extension included; null for a draft. */
export function windowOf({
  publishedOn,
  closesOn,
}: {
  readonly publishedOn: string | null;
  readonly closesOn: string | null;
}): AnnouncedWindow | null {
  return publishedOn === null || closesOn === null
    ? null
    : { publishedOn: Temporal.PlainDate.from(publishedOn), closesOn: Temporal.PlainDate.from(closesOn) };
}

/** Whether conditions may still be edited. */
export function mayAmendNow(state: CompetitionState): Verdict {
  return mayEditCompetition(state);
}

/** Whether the window may be extended: within it, to a later day, by a new publication. */
export function mayExtendNow(
  competition: { readonly state: CompetitionState; readonly closesOn: string | null },
  extension: { readonly until: LegalDate; readonly on: LegalDate; readonly publications: readonly Announcement[] },
): Verdict {
  const { state, closesOn } = competition;
  if (state !== 'OPEN' || closesOn === null) return refused('COMPETITION_NOT_OPEN');
  return mayExtendCompetition({ closesOn: Temporal.PlainDate.from(closesOn), ...extension });
}

/** Whether it may be cancelled: before its results, for a reason. */
export function mayCancelNow(state: CompetitionState, reason: string | null): Verdict {
  return combine(competitionStates.may(state, 'CANCELLED'), mayCancelCompetition(reason));
}

/** Whether the review may begin: once it is closed. */
export function mayReviewNow(state: CompetitionState): Verdict {
  return competitionStates.may(state, 'UNDER_REVIEW');
}

/**
 * Whether it may be repeated for the seats that are left: closed without enough candidates, reviewed with nobody left to
 * vote on, or voted on; once. `standing`: applications that are still looked at or may be voted on.
 */
export function mayRepeatNow(state: CompetitionState, repeated: boolean, standing: number): Verdict {
  if (repeated) return refused('COMPETITION_REPEATED');
  if (state === 'UNDER_REVIEW' && standing > 0) return refused('CANDIDATES_STAND');
  if (state === 'REPEAT_REQUIRED' || state === 'RESULTS' || state === 'APPROVED' || state === 'COMPLETED')
    return allowed();
  return competitionStates.may(state, 'REPEAT_REQUIRED');
}

/** Whether an application that came on paper may be entered: until the results; whether it came in time is asked apart. */
export function mayRecordNow(state: CompetitionState): Verdict {
  return state === 'OPEN' || state === 'CLOSED' || state === 'UNDER_REVIEW'
    ? allowed()
    : refused('COMPETITION_TAKES_NO_APPLICATIONS');
}
