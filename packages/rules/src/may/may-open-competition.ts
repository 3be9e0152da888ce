import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { SeatKind } from '../composition/seat-kinds.ts';
import { competitionRule } from '../kenes/kenes-competition.ts';
import type { Override } from '../parameters/override.ts';
import { type Announcement, announced } from '../pc-comp/pc-comp-01-announcement.ts';
import { closesInTime } from '../pc-comp/pc-comp-02-window.ts';
import { byCompetition } from '../pc-form/pc-form-01-working-group-decides.ts';
import { combine, type Part, type Point, type Verdict } from '../verdict.ts';

/** Seats of a kind put to a competition, and how many of that kind are vacant; null while the seats are not made yet. */
export interface SeatsToFill {
  readonly kind: SeatKind;
  readonly seats: number;
  readonly vacant: number | null;
}

/** A competition about to be opened. */
export interface OpeningFacts {
  readonly publications: readonly Announcement[];
  readonly publishedOn: LegalDate;
  /** The last day as it is announced: from then on it is the competition's own condition. */
  readonly closesOn: LegalDate;
  readonly seats: readonly SeatsToFill[];
  /**
   * What must stand before it: for the group's own competition `mayOpenGroupCompetition`, for the council's
   * `mayCompleteWorkingGroup`; for a by-election nothing.
   */
  readonly before: Part;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** Whether a competition may open (PC-COMP-01, 02): something to fill, published, and open long enough. */
export function mayOpenCompetition(facts: OpeningFacts): Verdict {
  const { publishedOn, closesOn } = facts;
  const backwards = Temporal.PlainDate.compare(closesOn, publishedOn) < 0;
  return combine(
    facts.before,
    toFill(facts.seats),
    byCompetition(facts.seats.map(({ kind }) => kind)),
    backwards ? [competitionRule.block('COMPETITION_CLOSES_BEFORE_OPENING', iso({ publishedOn, closesOn }))] : [],
    announced(facts.publications),
    backwards ? [] : closesInTime(facts),
  );
}

function toFill(seats: readonly SeatsToFill[]): readonly Point[] {
  if (seats.every((one) => one.seats < 1)) return [competitionRule.block('COMPETITION_WITHOUT_SEATS', {})];
  return seats.flatMap(({ kind, seats: count, vacant }) =>
    vacant !== null && count > vacant
      ? [competitionRule.block('COMPETITION_MORE_SEATS_THAN_VACANT', { kind, seats: count, vacant })]
      : [],
  );
}

function iso({ publishedOn, closesOn }: { readonly publishedOn: LegalDate; readonly closesOn: LegalDate }) {
  return { publishedOn: publishedOn.toString(), closesOn: closesOn.toString() };
}
