import type { MeetingQuorum } from '@kenes/documents';
import { policyOf, quorumOf } from '@kenes/rules';
import { presentAt } from './attendance-told.ts';
import type { ProtocolFacts } from './protocol-facts.ts';

/**
 * The quorum at the opening, by the numbers in force on the day of the sitting (PC-SES-01, §8.6). Null where none is asked
 * (a public hearing), or where it is not known how many there are.
 */
export function openingQuorum({ meeting, members, overrides }: ProtocolFacts): MeetingQuorum | null {
  const { openedAt, filled, seats } = meeting;
  const size = filled ?? seats;
  if (openedAt === null || size === null) return null;
  const policy = policyOf({
    kind: meeting.kind,
    form: meeting.form,
    on: Temporal.PlainDate.from(meeting.plannedOn),
    overrides,
  });
  const quorum = quorumOf({ policy, filled: size, seats, ...presentAt(members, openedAt) });
  if (quorum.base !== 'FILLED' && quorum.base !== 'ALL_SEATS') return null;
  return { base: quorum.base, members: quorum.members, seats, present: quorum.present, needed: quorum.needed };
}
