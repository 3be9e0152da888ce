import { combine, type Point } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { nextNumber, noteNumber } from '../../kernel/numbers.ts';
import { sql } from '../../kernel/sql.ts';
import { productPoint } from '../../kernel/verdict.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';

/** Within which a decision's number is one: the council's own, hearings', or each commission's. */
export function seriesOf({ kind, commissionId }: Pick<MeetingEntity, 'kind' | 'commissionId'>): string {
  return commissionId ?? (kind === 'PUBLIC_HEARING' ? 'HEARING' : 'COUNCIL');
}

/** A number by hand as it is read: its words and its place in the series, the first figures of it. Null where none is given. */
export function readNumber(
  reading: InputReading,
  given: string | null | undefined,
): { number: string; ordinal: number } | null {
  const number = reading.optional('number', given?.replace(/^№\s*/, ''), 40);
  if (number === null) return null;
  const place = /\d{1,9}/.exec(number)?.[0];
  if (!place) reading.fault('number', 'NUMBER_UNREADABLE');
  return { number, ordinal: Number(place ?? 0) };
}

/**
 * The number of a decision in its series and year: the next, or one by hand. A repeat is refused, a gap asks for a reason
 * (domain §8.6). The series is locked, so that two secretaries see each other's numbers.
 */
export async function decisionNumber(
  act: Act,
  where: { readonly series: string; readonly year: number },
  byHand: { readonly number: string; readonly ordinal: number } | null,
): Promise<string> {
  const { series, year } = where;
  const key = `decision:${series}`;
  if (!byHand) return String(await nextNumber(act.transaction, act.tenantId, key, year));
  const { number, ordinal } = byHand;
  await noteNumber(act.transaction, act.tenantId, key, year, 0);
  const row = await act.transaction.one<{ taken: boolean; last: number }>(sql`select
      exists (select from decision d where d.tenant_id = ${act.tenantId}::uuid and d.series = ${series}
        and extract(year from d.decided_on)::int = ${year}::int and lower(d.number) = lower(${number})) as taken,
      (select n.last from number_series n where n.tenant_id = ${act.tenantId}::uuid and n.series = ${key} and n.year = ${year}::int) as last`);
  const last = row?.last ?? 0;
  if (row?.taken) act.obey(combine([productPoint('DECISION_NUMBER_TAKEN', { number })]));
  if (ordinal > last + 1) {
    const gap: Point = { ...productPoint('DECISION_NUMBER_GAP', { number, last }), level: 'WARN' };
    act.obey(combine([gap]));
  }
  await noteNumber(act.transaction, act.tenantId, key, year, ordinal);
  return number;
}
