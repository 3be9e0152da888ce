import type { LegalDate } from '@kenes/calendar';
import {
  ageOn,
  type CompositionFacts,
  type Composition as Computed,
  checkComposition,
  compositionOn,
  type GroupCount,
  parameter,
  type RuleCheck,
  ruleOf,
  standingOf,
  termStanding,
} from '@kenes/rules';
import { npoOf } from './candidate-facts.ts';
import { type Roster, seatsOf } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { Membership } from './types/member.type.ts';

/** The memberships of a seat that count: chosen ones have no days yet and count from any day; withdrawn ones never do. */
export function membershipsOf(roster: Roster, seatId: string): Membership[] {
  return roster.memberships.filter(
    ({ seatId: seat, startsOn, state }) => seat === seatId && (startsOn !== null || state === 'ELECTED'),
  );
}

/** The day on which a composition is looked at: one that is carried over sits as it sat on its last day (PC-TERM-02). */
function dayWithin(roster: Roster, { startsOn, endsOn }: Convocation, on: LegalDate): LegalDate {
  if (startsOn === null || endsOn === null) return on;
  const { standing } = termStanding({
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: Temporal.PlainDate.from(endsOn),
    successorStartsOn: null,
    today: on,
    overrides: roster.overrides,
  });
  return standing === 'CARRIED_OVER' ? Temporal.PlainDate.from(endsOn) : on;
}

/** Vacancies, kinds and shares of a convocation on a day. */
export function computed(roster: Roster, convocation: Convocation, on: LegalDate): Computed {
  const day = dayWithin(roster, convocation, on);
  return compositionOn({
    size: convocation.size,
    seats: seatsOf(roster, convocation.uuid, day.toString()).map((seat) => ({
      id: seat.uuid,
      kind: seat.kind,
      memberships: membershipsOf(roster, seat.uuid).map(({ uuid, startsOn, until, suspensions }) => ({
        memberId: uuid,
        period: { from: dateOr(startsOn, day), to: until === null ? null : Temporal.PlainDate.from(until) },
        suspensions: suspensions.map(({ from, to }) => ({
          from: Temporal.PlainDate.from(from),
          to: to === null ? null : Temporal.PlainDate.from(to),
        })),
      })),
    })),
    on: day,
    overrides: roster.overrides,
  });
}

/** What the rules on a composition as a whole are asked (PC-FORM-03, 04, 07, 08, PC-MEM-03). */
export function compositionFacts(roster: Roster, convocation: Convocation, on: LegalDate): CompositionFacts {
  const now = computed(roster, convocation, on);
  const holders = new Map(now.sitting.map(({ seatId, memberId }) => [seatId, memberId]));
  const { recommendedMin, recommendedMax } = convocation;
  return {
    level: roster.council?.level ?? null,
    kind: roster.council?.formingBodyKind ?? null,
    recommended:
      recommendedMin === null
        ? null
        : {
            min: recommendedMin,
            max: recommendedMax ?? recommendedMin,
            hasDocument: convocation.recommendationFileId !== null,
          },
    on,
    overrides: roster.overrides,
    size: convocation.size,
    seats: seatsOf(roster, convocation.uuid, on.toString()).map((seat) => {
      const holder = roster.memberships.find(({ uuid }) => uuid === holders.get(seat.uuid));
      return { kind: seat.kind, filled: holder !== undefined, npo: holder ? npoOf(holder) : null };
    }),
    groups: groupsOf(roster, now, on),
  };
}

/** The checks of a composition, rule by rule; a rule that was asked and said nothing is met. */
export function compositionChecks(facts: CompositionFacts): readonly RuleCheck[] {
  const { points } = checkComposition(facts);
  const asked = [
    facts.level === 'LOCAL' ? 'PC-FORM-04' : 'PC-FORM-03',
    'KENES-SEAT',
    'PC-FORM-07',
    'PC-MEM-03',
    'PC-FORM-08',
  ];
  const said = [...new Set([...asked, ...points.map(({ ruleId }) => ruleId)])];
  return said.flatMap((ruleId): RuleCheck[] => {
    const rule = ruleOf(ruleId);
    if (!rule) return [];
    const own = points.filter((point) => point.ruleId === ruleId);
    const { confidence, basis } = rule;
    return [
      {
        ruleId,
        confidence,
        basis,
        standing: standingOf(own),
        facts: { size: facts.size, seats: facts.seats.length },
        points: own,
      },
    ];
  });
}

/** Diversity by what is known; disability is not asked about. */
export function groupsOf(roster: Roster, now: Computed, on: LegalDate): GroupCount[] {
  const people = now.sitting.map(({ memberId }) => {
    const membership = roster.memberships.find(({ uuid }) => uuid === memberId);
    return membership ? (roster.people.get(membership.personId) ?? null) : null;
  });
  const until = parameter('PC-FORM-08', 'youthAge', on, undefined, roster.overrides).value ?? 0;
  const count = (group: GroupCount['group'], of: (person: (typeof people)[number]) => boolean | null): GroupCount => {
    const answers = people.map(of);
    return {
      group,
      members: answers.filter((answer) => answer === true).length,
      unknown: answers.filter((answer) => answer === null).length,
    };
  };
  return [
    count('YOUTH', (person) =>
      person?.birthDate ? ageOn(Temporal.PlainDate.from(person.birthDate), on) <= until : null,
    ),
    count('WOMEN', (person) => (person?.sex ? person.sex === 'FEMALE' : null)),
  ];
}

function dateOr(text: string | null, day: LegalDate): LegalDate {
  return text === null ? day : Temporal.PlainDate.from(text);
}
