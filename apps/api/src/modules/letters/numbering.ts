import { combine, type Point, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { nextNumber, noteNumber } from '../../kernel/numbers.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { productPoint } from '../../kernel/verdict.ts';

/** A registration number: its series, year and place, and how it is written. */
export interface LetterNumber {
  readonly series: string;
  readonly year: number;
  readonly ordinal: number;
  readonly number: string;
}

/** How a number is written: the series, a stroke, the place; without a series the place alone. */
export function written(series: string, ordinal: number): string {
  return series === '' ? String(ordinal) : `${series}/${ordinal}`;
}

/**
 * Gives a letter its number in a register: the next of its series and year, or one by hand. A repeat is refused, a gap
 * asks for a reason (§8.3).
 */
export async function numberFor(
  act: Act,
  wanted: {
    direction: 'IN' | 'OUT';
    series: string | null | undefined;
    ordinal: number | null | undefined;
    year: number;
  },
): Promise<LetterNumber> {
  const series = wanted.series?.normalize('NFC').trim() ?? '';
  if (series.length > 20) throw invalid({ path: 'series', code: 'TOO_LONG', facts: { max: 20 } });
  const { direction, year } = wanted;
  const key = `letter:${direction}:${series}`;
  const { ordinal } = wanted;
  if (ordinal === null || ordinal === undefined) {
    const next = await nextNumber(act.transaction, act.tenantId, key, year);
    return { series, year, ordinal: next, number: written(series, next) };
  }
  if (ordinal < 1) throw invalid({ path: 'ordinal', code: 'NUMBER_FROM_ONE' });
  // The series' row is locked first, so that two secretaries see each other's numbers.
  await noteNumber(act.transaction, act.tenantId, key, year, 0);
  const taken = await act.transaction.one<{ taken: boolean; last: number }>(sql`select
      exists (select from letter l where l.tenant_id = ${act.tenantId}::uuid and l.direction = ${direction} and l.series = ${series}
        and l.year = ${year}::int and l.ordinal = ${ordinal}::int) as taken,
      coalesce((select n.last from number_series n where n.tenant_id = ${act.tenantId}::uuid and n.series = ${key} and n.year = ${year}::int), 0) as last`);
  const number = written(series, ordinal);
  act.obey(numberPoints({ number, ordinal, last: taken?.last ?? 0, taken: taken?.taken ?? false }));
  await noteNumber(act.transaction, act.tenantId, key, year, ordinal);
  return { series, year, ordinal, number };
}

/** What is said of a number given by hand: a repeat blocks, a gap warns. */
export function numberPoints(facts: { number: string; ordinal: number; last: number; taken: boolean }): Verdict {
  const { number, ordinal, last, taken } = facts;
  if (taken) return combine([productPoint('LETTER_NUMBER_TAKEN', { number })]);
  if (ordinal <= last + 1) return combine();
  const gap: Point = { ...productPoint('LETTER_NUMBER_GAP', { number, last }), level: 'WARN' };
  return combine([gap]);
}
