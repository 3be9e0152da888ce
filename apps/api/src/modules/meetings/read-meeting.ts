import { legalDateOf } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { MeetingKind } from './entities/meeting.entity.ts';
import { instant } from './sitting.ts';

/** The day of an instant in Almaty. */
export function dayIn(at: Temporal.Instant): Temporal.PlainDate {
  return legalDateOf(at);
}

/** When a sitting begins and ends; it ends after it begins, and within a day of it. */
export function readTimes(
  reading: InputReading,
  startsAt: string | Date,
  endsAt: string | Date | null | undefined,
  paths: { readonly from: string; readonly until: string } = { from: 'startsAt', until: 'endsAt' },
): { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant | null } {
  const from = instant(startsAt);
  const until = endsAt ? instant(endsAt) : null;
  const year = dayIn(from).year;
  if (year < 2016 || year > 2100) reading.fault(paths.from, 'DATE_OUT_OF_RANGE');
  if (until && Temporal.Instant.compare(from, until) >= 0) reading.fault(paths.until, 'ENDS_BEFORE_IT_BEGINS');
  else if (until && from.until(until).total('hours') > 24) reading.fault(paths.until, 'LASTS_TOO_LONG', { hours: 24 });
  return { startsAt: from, endsAt: until };
}

/** The commission of a commission's session; one that is closed, and one where none belongs, are refused. */
export async function commissionOf(act: Act, kind: MeetingKind, id: string | null | undefined): Promise<string | null> {
  if (kind !== 'COMMISSION_SESSION') {
    if (id) throw invalid({ path: 'commissionId', code: 'COMMISSION_NOT_EXPECTED' });
    return null;
  }
  const ref = id ? decodeId(id) : null;
  if (!ref) throw invalid({ path: 'commissionId', code: 'REQUIRED' });
  const row = await act.transaction.one<{ state: string }>(
    sql`select state from commission where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (ref.tenantId !== act.tenantId || !row) throw invalid({ path: 'commissionId', code: 'NOT_THERE' });
  if (row.state !== 'ACTIVE') throw invalid({ path: 'commissionId', code: 'COMMISSION_NOT_ACTIVE' });
  return ref.id;
}

/** A row of the council named by an opaque id, of a table that may be linked; null where none is named. */
export async function linked(
  act: Act,
  reading: InputReading,
  path: string,
  table: 'mission' | 'commission',
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const from = { mission: sql`mission`, commission: sql`commission` }[table];
  const row =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select id from ${from} where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
        )
      : null;
  if (!row) reading.fault(path, 'NOT_THERE');
  return row?.id ?? null;
}
