import type { LegalDate } from '@kenes/calendar';
import { competitionRule } from '../kenes/kenes-competition.ts';
import { type Announcement, announced } from '../pc-comp/pc-comp-01-announcement.ts';
import type { CompetitionState } from '../states/competition.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether the conditions of a competition may be edited: only as a draft. Later there is extension or cancellation. */
export function mayEditCompetition(state: CompetitionState): Verdict {
  return combine(state === 'DRAFT' ? [] : [competitionRule.block('COMPETITION_CONDITIONS_FROZEN', {})]);
}

/** An extension: a new last day by a new publication. */
export interface ExtensionFacts {
  /** The last day in force. */
  readonly closesOn: LegalDate;
  readonly until: LegalDate;
  /** The day of the new publication. */
  readonly on: LegalDate;
  readonly publications: readonly Announcement[];
}

/** Refuses an extension without a new publication, to an earlier day, or after the window has closed. */
export function mayExtendCompetition(facts: ExtensionFacts): Verdict {
  const { closesOn, until, on, publications } = facts;
  const compare = Temporal.PlainDate.compare;
  return combine(
    publications.length === 0 ? [competitionRule.block('EXTENSION_WITHOUT_PUBLICATION', {})] : announced(publications),
    compare(until, closesOn) > 0
      ? []
      : [competitionRule.block('EXTENSION_NOT_LATER', { until: String(until), closesOn: String(closesOn) })],
    compare(on, closesOn) <= 0
      ? []
      : [competitionRule.block('EXTENSION_AFTER_CLOSING', { on: String(on), closesOn: String(closesOn) })],
  );
}

/** Whether a competition may be cancelled: with a reason that is published. When it may at all is its lifecycle's. */
export function mayCancelCompetition(reason: string | null): Verdict {
  const empty = (reason ?? '').trim() === '';
  return combine(empty ? [competitionRule.block('CANCELLATION_WITHOUT_REASON', {})] : []);
}
