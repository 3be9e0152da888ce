import { type Sql, sql } from '../../kernel/sql.ts';
import { type Days, trackIs } from './track.conditions.ts';

/** The first and last day of a quarter written `2026-Q4`; null for any other text. */
export function quarterOf(text: string): { from: string; until: string } | null {
  const parts = /^(\d{4})-Q([1-4])$/.exec(text);
  if (!parts) return null;
  const from = Temporal.PlainDate.from({ year: Number(parts[1]), month: (Number(parts[2]) - 1) * 3 + 1, day: 1 });
  return { from: from.toString(), until: from.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

/** The first and last day of a month written `2026-11`; null for any other text. */
export function monthOf(text: string): { from: string; until: string } | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!parts) return null;
  const month = Temporal.PlainYearMonth.from({ year: Number(parts[1]), month: Number(parts[2]) });
  return {
    from: month.toPlainDate({ day: 1 }).toString(),
    until: month.toPlainDate({ day: month.daysInMonth }).toString(),
  };
}

const counted = (days: Days): Sql => sql`count(*)::int as received,
  count(*) filter (where ${trackIs('t', 'ANSWERED', days)})::int as answered,
  count(*) filter (where ${trackIs('t', 'ANSWERED_IN_TIME', days)})::int as "answeredInTime",
  count(*) filter (where ${trackIs('t', 'ANSWERED_LATE', days)})::int as "answeredLate",
  count(*) filter (where ${trackIs('t', 'ACCEPTED', days)})::int as accepted,
  count(*) filter (where ${trackIs('t', 'PARTLY_ACCEPTED', days)})::int as "partlyAccepted",
  count(*) filter (where ${trackIs('t', 'REJECTED', days)})::int as rejected,
  count(*) filter (where ${trackIs('t', 'EXECUTED', days)})::int as executed,
  count(*) filter (where ${trackIs('t', 'OVERDUE', days)})::int as overdue,
  count(*) filter (where ${trackIs('t', 'AWAITING', days)})::int as awaiting`;

const ofBody = (bodyId: string, days: Days): Sql =>
  sql`from track t where t.published and t.body_id = ${bodyId}::uuid and ${trackIs('t', 'SENT_TO_BODY', days)}`;

/** What the public record of a body counts: every published track that was sent to it, by all councils. */
export function bodyCounts(bodyId: string, days: Days): Sql {
  return sql`select ${counted(days)} ${ofBody(bodyId, days)}`;
}

/** The same by the quarter of sending, the oldest first; the last twelve quarters. */
export function bodyQuarters(bodyId: string, days: Days): Sql {
  return sql`select * from (select to_char(t.sent_on, 'YYYY"-Q"Q') as quarter, ${counted(days)} ${ofBody(bodyId, days)}
    group by 1 order by 1 desc limit 12) q order by q.quarter`;
}
