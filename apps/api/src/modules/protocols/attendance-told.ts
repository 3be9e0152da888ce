import type { MeetingAbsent, MeetingPresent } from '@kenes/documents';
import type { MemberFacts, ProtocolFacts } from './protocol-facts.ts';

const zone = 'Asia/Almaty';

/** `HH:MM` in Almaty of an instant. */
export function clockTime(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The day of an instant in Almaty. */
export function dayIn(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const before = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/** Who was there, from the intervals of attendance: late, left, out in between, on a screen. */
export function presentOf({ meeting, members }: ProtocolFacts): MeetingPresent[] {
  return members.flatMap((member) => {
    const [first] = member.stays;
    const last = member.stays.at(-1);
    if (!first || !last) return [];
    const { openedAt, closedAt } = meeting;
    return [
      {
        name: member.name,
        advisory: member.voice === 'ADVISORY',
        remote: member.stays.some(({ mode }) => mode === 'REMOTE'),
        cameAt: openedAt !== null && before(openedAt, first.from) ? clockTime(first.from) : null,
        leftAt: last.until !== null && closedAt !== null && before(last.until, closedAt) ? clockTime(last.until) : null,
        away: member.stays.slice(1).flatMap((stay, index) => {
          const gone = member.stays[index]?.until;
          return gone && before(gone, stay.from) ? [{ from: clockTime(gone), until: clockTime(stay.from) }] : [];
        }),
      },
    ];
  });
}

/** Who was not there at all. */
export function absentOf({ members }: ProtocolFacts): MeetingAbsent[] {
  return members
    .filter(({ stays, voice }) => stays.length === 0 && voice === 'DECISIVE')
    .map(({ name, absence, absenceBecause }) => ({
      name,
      valid: absence === null ? null : absence === 'VALID',
      because: absenceBecause,
    }));
}

/** Members with a decisive vote who are there at an instant, and how many of them on a screen. */
export function presentAt(members: readonly MemberFacts[], instant: string): { present: number; remote: number } {
  const there = members.flatMap(({ voice, stays }) =>
    voice === 'DECISIVE'
      ? stays
          .filter(({ from, until }) => !before(instant, from) && (until === null || before(instant, until)))
          .slice(0, 1)
      : [],
  );
  return { present: there.length, remote: there.filter(({ mode }) => mode === 'REMOTE').length };
}
