import type { Point } from '@kenes/rules';
import type { ImportField } from '../import.enums.ts';
import type { TableRow } from '../reading/read-table.ts';
import { type Read, readBin, readCount, readDay, readTwelve, readWord } from '../values.ts';

/** What is said of a row, or of one of its cells; facts are for its words and never hold a national id. */
export interface RowPoint {
  readonly field: ImportField | null;
  readonly column: number | null;
  readonly level: Point['level'];
  readonly code: string;
  readonly facts: Point['facts'];
  /** It says that a fact is not known. */
  readonly unknown?: true;
}

/** Where the values of a row come from: columns, and what is the same for all rows. */
export interface Mapping {
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly constants: ReadonlyMap<ImportField, string>;
}

/** Reads a row's cells by what they mean and remembers every fault; nothing that was entered is echoed. */
export class RowReading {
  readonly points: RowPoint[] = [];
  constructor(
    readonly row: TableRow,
    private readonly mapping: Mapping,
  ) {
    for (const { column, code, level } of row.notes) {
      const field = [...mapping.columns].find(([, at]) => at === column)?.[0];
      if (field) this.points.push({ field, column, level, code, facts: {} });
    }
  }

  /** The row's number in the file. */
  get number(): number {
    return this.row.number;
  }

  /** Whether anything said of it keeps it from being entered. */
  get refused(): boolean {
    return this.points.some(({ level }) => level === 'BLOCK');
  }

  say(
    field: ImportField | null,
    level: Point['level'],
    code: string,
    facts: Point['facts'] = {},
    unknown = false,
  ): void {
    const column = field === null ? null : (this.mapping.columns.get(field) ?? null);
    this.points.push({ field, column, level, code, facts, ...(unknown && { unknown }) });
  }

  fault(field: ImportField | null, code: string, facts: Point['facts'] = {}): void {
    this.say(field, 'BLOCK', code, facts);
  }

  /** The text of a cell, or what is the same for all rows; empty where there is neither. */
  raw(field: ImportField): string {
    const column = this.mapping.columns.get(field);
    const own = column === undefined ? '' : (this.row.cells[column] ?? '');
    return own === '' ? (this.mapping.constants.get(field) ?? '') : own;
  }

  text(field: ImportField, max = 2_000): string | null {
    const text = this.raw(field).trim();
    if (text.length > max) this.fault(field, 'TOO_LONG', { max });
    return text === '' || text === '-' || text === '–' ? null : text;
  }

  required(field: ImportField, max = 2_000): string {
    const text = this.text(field, max);
    if (text === null) this.fault(field, 'REQUIRED');
    return text ?? '';
  }

  day(field: ImportField): string | null {
    return this.take(field, readDay(this.text(field) ?? ''));
  }

  requiredDay(field: ImportField): string {
    const day = this.day(field);
    if (day === null && !this.said(field)) this.fault(field, 'REQUIRED');
    return day ?? '1900-01-01';
  }

  count(field: ImportField): number | null {
    return this.take(field, readCount(this.text(field) ?? ''));
  }

  bin(field: ImportField): string | null {
    return this.take(field, readBin(this.text(field) ?? ''));
  }

  /** Twelve digits as they stand, unchecked: an IIN is checked where it is sealed. */
  twelve(field: ImportField): string | null {
    return readTwelve(this.text(field) ?? '');
  }

  word<Value extends string>(field: ImportField, enumName: string, values: readonly Value[]): Value | null {
    return this.take(field, readWord(enumName, values, this.text(field) ?? ''));
  }

  private said(field: ImportField): boolean {
    return this.points.some((point) => point.field === field && point.level === 'BLOCK');
  }

  private take<Value>(field: ImportField, read: Read<Value>): Value | null {
    if ('value' in read) return read.value;
    this.fault(field, read.code);
    return null;
  }
}
