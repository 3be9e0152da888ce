import type { MeetingQuorum, TimeWithoutQuorum } from '@kenes/documents';
import { momentsOf, policyOf, type Quorum, quorumOf } from '@kenes/rules';
import { clockTime, presentAt } from './attendance-told.ts';
import type { ProtocolFacts } from './protocol-facts.ts';

/**
 * The quorum at the opening, by the numbers in force on the day of the sitting (PC-SES-01, §8.6). Null where none is asked
 * (a public hearing), or where it is not known how many there are.
 */
export function openingQuorum(facts: ProtocolFacts): MeetingQuorum | null {
  const { openedAt, seats } = facts.meeting;
  const quorum = openedAt === null ? null : quorumAt(facts, openedAt);
  if (!quorum || (quorum.base !== 'FILLED' && quorum.base !== 'ALL_SEATS')) return null;
  return { base: quorum.base, members: quorum.members, seats, present: quorum.present, needed: quorum.needed };
}

/** When a sitting that was opened was without its quorum, by who came and went; what passed within a minute is not told. */
export function timesWithoutQuorum(facts: ProtocolFacts): TimeWithoutQuorum[] {
  const { openedAt, closedAt } = facts.meeting;
  if (openedAt === null || closedAt === null || openingQuorum(facts) === null) return [];
  const [from, until] = [Temporal.Instant.from(openedAt), Temporal.Instant.from(closedAt)];
  const within = (at: Temporal.Instant) =>
    Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, until) < 0;
  const stays = facts.members.flatMap(({ id, stays: own }) =>
    own.map((stay) => ({
      memberId: id,
      from: Temporal.Instant.from(stay.from),
      to: stay.until === null ? null : Temporal.Instant.from(stay.until),
      mode: stay.mode,
    })),
  );
  const times: TimeWithoutQuorum[] = [];
  let lost: { readonly from: string; readonly needed: number; present: number } | null = null;
  for (const at of [openedAt, ...momentsOf(stays).filter(within).map(String), closedAt]) {
    const quorum = at === closedAt ? null : quorumAt(facts, at);
    if (quorum?.standing === 'LOST') {
      lost ??= { from: at, needed: quorum.needed, present: quorum.present };
      lost.present = Math.min(lost.present, quorum.present);
    } else if (lost) {
      const { present, needed } = lost;
      const time = { from: clockTime(lost.from), until: clockTime(at), present, needed };
      if (time.from !== time.until) times.push(time);
      lost = null;
    }
  }
  return times;
}

function quorumAt({ meeting, members, overrides }: ProtocolFacts, at: string): Quorum | null {
  const { filled, seats } = meeting;
  const size = filled ?? seats;
  if (size === null) return null;
  const policy = policyOf({
    kind: meeting.kind,
    form: meeting.form,
    on: Temporal.PlainDate.from(meeting.plannedOn),
    overrides,
  });
  return quorumOf({ policy, filled: size, seats, ...presentAt(members, at) });
}
