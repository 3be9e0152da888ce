import { combine, type Point, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { nextNumber, noteNumber } from '../../kernel/numbers.ts';
import { invalid } from '../../kernel/refusals.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
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

/** What a person says of a number: its series, and the place or the whole number where it is given by hand. */
export interface NumberWanted {
  readonly direction: 'IN' | 'OUT';
  readonly series: string | null | undefined;
  readonly ordinal: number | null | undefined;
  /** The number by hand as it is printed, «12-а» or «03-15/127». */
  readonly printed: string | null | undefined;
  readonly year: number;
}

/**
 * Gives a letter its number in a register: the next of its series and year, or one by hand, kept as it is printed. A repeat is
 * refused, a gap asks for a reason (§8.3); the automatic series goes on after the highest place.
 */
export async function numberFor(act: Act, wanted: NumberWanted, held?: HeldSeries): Promise<LetterNumber> {
  const { direction, year } = wanted;
  const byHand = handWritten(wanted);
  if (!byHand) {
    const series = seriesOf(wanted.series);
    const next = await nextNumber(act.transaction, act.tenantId, keyOf(direction, series), year);
    return { series, year, ordinal: next, number: written(series, next) };
  }
  const { series, ordinal, number } = byHand;
  const key = keyOf(direction, series);
  if (held) {
    const { last, numbers } = await held.of(act, { direction, series, year, key });
    act.obey(numberPoints({ number, ordinal, last, taken: numbers.has(number.toLowerCase()) }));
    held.note(key, year, number, ordinal);
    return { series, year, ordinal, number };
  }
  // The series' row is locked first, so that two secretaries see each other's numbers.
  await noteNumber(act.transaction, act.tenantId, key, year, 0);
  const taken = await act.transaction.one<{ taken: boolean; last: number }>(sql`select
      exists (select from letter l where l.tenant_id = ${act.tenantId}::uuid and l.direction = ${direction} and l.series = ${series}
        and l.year = ${year}::int and lower(l.number) = lower(${number})) as taken, ${lastOf(act, key, year)} as last`);
  act.obey(numberPoints({ number, ordinal, last: taken?.last ?? 0, taken: taken?.taken ?? false }));
  await noteNumber(act.transaction, act.tenantId, key, year, ordinal);
  return { series, year, ordinal, number };
}

function lastOf(act: Act, key: string, year: number): Sql {
  return sql`coalesce((select n.last from number_series n where n.tenant_id = ${act.tenantId}::uuid and n.series = ${key} and n.year = ${year}::int), 0)`;
}

/** What a series holds, read once. */
interface Held {
  readonly key: string;
  readonly year: number;
  /** The highest place. */
  last: number;
  /** Its numbers in small letters. */
  readonly numbers: Set<string>;
}

/**
 * Series that one act writes many letters into: each is locked and read at its first letter, and its place is written once, by
 * `write()` at the end. Letter by letter, thousands in one transaction would grow slower and slower.
 */
export class HeldSeries {
  private readonly series = new Map<string, Held>();

  /** A series as it stands with what this act has written. */
  async of(
    act: Act,
    one: { readonly direction: 'IN' | 'OUT'; readonly series: string; readonly year: number; readonly key: string },
  ): Promise<Held> {
    const { direction, series, year, key } = one;
    const known = this.series.get(`${year} ${key}`);
    if (known) return known;
    await noteNumber(act.transaction, act.tenantId, key, year, 0);
    const row = await act.transaction.one<{
      last: number;
      numbers: string[];
    }>(sql`select ${lastOf(act, key, year)} as last,
      array(select lower(l.number) from letter l where l.tenant_id = ${act.tenantId}::uuid and l.direction = ${direction}
        and l.series = ${series} and l.year = ${year}::int and l.number is not null) as numbers`);
    const held = { key, year, last: row?.last ?? 0, numbers: new Set(row?.numbers.map((text) => text.toLowerCase())) };
    this.series.set(`${year} ${key}`, held);
    return held;
  }

  note(key: string, year: number, number: string, ordinal: number): void {
    const held = this.series.get(`${year} ${key}`);
    if (!held) throw new Error('a number was given in a series that is not held');
    held.numbers.add(number.toLowerCase());
    held.last = Math.max(held.last, ordinal);
  }

  async write(act: Act): Promise<void> {
    for (const { key, year, last } of this.series.values())
      await noteNumber(act.transaction, act.tenantId, key, year, last);
  }
}

function keyOf(direction: 'IN' | 'OUT', series: string): string {
  return `letter:${direction}:${series}`;
}

function seriesOf(given: string | null | undefined): string {
  const series = given?.normalize('NFC').trim() ?? '';
  if (series.length > 20) throw invalid({ path: 'series', code: 'TOO_LONG', facts: { max: 20 } });
  return series;
}

/**
 * A number by hand: its series is the one told, else what stands before the last stroke, as the automatic ones are written; its
 * place is the first figures of the rest, so that «12-а» stands by 12. Null where none is given. Refused without any figure.
 */
export function handWritten(
  wanted: Pick<NumberWanted, 'series' | 'ordinal' | 'printed'>,
): Omit<LetterNumber, 'year'> | null {
  const number = wanted.printed?.normalize('NFC').replace(/^№/, '').trim() ?? '';
  if (number === '') {
    const { ordinal } = wanted;
    if (ordinal === null || ordinal === undefined) return null;
    if (ordinal < 1) throw invalid({ path: 'ordinal', code: 'NUMBER_FROM_ONE' });
    const series = seriesOf(wanted.series);
    return { series, ordinal, number: written(series, ordinal) };
  }
  if (number.length > 40) throw invalid({ path: 'numberByHand', code: 'TOO_LONG', facts: { max: 40 } });
  const stroke = number.lastIndexOf('/');
  const series = seriesOf(wanted.series || number.slice(0, Math.max(stroke, 0)));
  const rest = number.startsWith(`${series}/`) ? number.slice(series.length + 1) : number;
  const place = /\d{1,9}/.exec(rest)?.[0] ?? /\d{1,9}/.exec(number)?.[0];
  if (!place || !/^[\p{L}\p{N}][\p{L}\p{N}\s./\\()–—-]*$/u.test(number))
    throw invalid({ path: 'numberByHand', code: 'NUMBER_UNREADABLE' });
  return { series, ordinal: Number(place), number };
}

/** What is said of a number given by hand: a repeat blocks, a gap warns. */
export function numberPoints(facts: { number: string; ordinal: number; last: number; taken: boolean }): Verdict {
  const { number, ordinal, last, taken } = facts;
  if (taken) return combine([productPoint('LETTER_NUMBER_TAKEN', { number })]);
  if (ordinal <= last + 1) return combine();
  const gap: Point = { ...productPoint('LETTER_NUMBER_GAP', { number, last }), level: 'WARN' };
  return combine([gap]);
}
