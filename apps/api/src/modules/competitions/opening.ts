import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import {
  type Announcement,
  type CompetitionState,
  combine,
  competition as competitionStates,
  competitionWindow,
  inBothLanguages,
  mayOpenCompetition,
  type Part,
  type SeatsToFill,
  type Verdict,
} from '@kenes/rules';
import { decodeId } from '../../kernel/id.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { computed } from '../composition/composition-facts.ts';
import type { Roster } from '../composition/roster.ts';
import type { SeatsValue } from './entities/competition.entity.ts';

/** What is looked at of a competition that is about to open. */
export interface Opening {
  readonly kind: 'WORKING_GROUP' | 'COUNCIL' | 'BY_ELECTION';
  readonly state: CompetitionState;
  /** Opaque. */
  readonly convocationId: string;
  readonly seats: readonly SeatsValue[];
  readonly title: LocalizedText;
  readonly conditions: LocalizedText;
}

/** The seats to fill beside those that are vacant; null where the convocation's seats are not made yet (PC-FORM-07 asks then). */
export function seatsToFill(roster: Roster, { kind, convocationId, seats }: Opening, on: LegalDate): SeatsToFill[] {
  const uuid = decodeId(convocationId)?.id;
  const convocation = roster.convocations.find((one) => one.uuid === uuid);
  const made = roster.seats.filter((seat) => seat.convocationId === uuid && seat.withdrawnOn === null);
  const counted =
    kind === 'WORKING_GROUP' || !convocation || made.length === 0 ? null : computed(roster, convocation, on);
  return seats.map(({ kind: ofKind, count }) => {
    const own = counted?.byKind.find((one) => one.kind === ofKind);
    return { kind: ofKind, seats: count, vacant: counted === null ? null : (own?.vacant ?? 0) };
  });
}

/** Whether a competition may open on a day, with this last day and these publications, in both languages (PC-COMP-01, 02, PC-PUB-02). */
export function mayOpenNow(
  competition: Opening,
  roster: Roster,
  facts: {
    readonly calendar: LegalCalendar;
    readonly publishedOn: LegalDate;
    readonly closesOn: LegalDate;
    readonly publications: readonly Announcement[];
    /** What must stand before it. */
    readonly before: Part;
  },
): Verdict {
  return combine(
    competitionStates.may(competition.state, 'OPEN'),
    ...[competition.title, competition.conditions].map(({ kk = null, ru = null }) => inBothLanguages({ kk, ru })),
    mayOpenCompetition({
      ...facts,
      seats: seatsToFill(roster, competition, facts.publishedOn),
      overrides: roster.overrides,
    }),
  );
}

/** The same for the window that law or setting gives from that day. */
export function openingOnDay(
  competition: Opening,
  roster: Roster,
  calendar: LegalCalendar,
  on: LegalDate,
  publications: readonly Announcement[],
  before: Part = [],
): Verdict {
  const { closesOn } = competitionWindow({ publishedOn: on, calendar, overrides: roster.overrides });
  return mayOpenNow(competition, roster, {
    calendar,
    publishedOn: on,
    closesOn: closesOn ?? on.add({ days: 20 }),
    publications,
    before,
  });
}
