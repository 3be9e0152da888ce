import type { Point, Verdict } from '@kenes/rules';
import { type Act, standsInTheWay } from '../../../kernel/command.ts';
import { refuse, Stop } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import type { EnteredCounts, ImportSettings } from '../import.entity.ts';
import type { ImportKind } from '../import.enums.ts';
import type { ReadTable } from '../reading/read-table.ts';
import { rowsBelow } from '../template.ts';
import { enterLetters } from './letters.ts';
import { enterMembers } from './members.ts';
import { enterRecommendations } from './recommendations.ts';
import { RowReading } from './row-reading.ts';
import type { Twin } from './twins.ts';

/** A row with all that is said of it. */
export interface EnteredRow {
  readonly reading: RowReading;
  label: string | null;
  twins: readonly Twin[];
}

/** What entering needs beside the act. */
export interface Entering {
  readonly act: Act;
  readonly rows: readonly EnteredRow[];
  readonly settings: ImportSettings;
  /** Says how many rows are done; awaited, so that others are served between. */
  readonly progress: (done: number) => Promise<void>;
  /** Rows to which what a rule says now belongs. */
  about: readonly EnteredRow[];
}

/** What came of it: every row with its points, and how many things were written. */
export interface Entered {
  readonly rows: readonly EnteredRow[];
  readonly counts: EnteredCounts;
}

/** How an act is done for an import: for good, or only to hear what would be said. */
export type Manner = 'FOR_GOOD' | 'DRY';

/**
 * Enters rows by the functions of the hand-made acts, in the act's own transaction. What a rule refuses or warns of is kept
 * with the row and entering goes on, so that a person hears all of it at once; the caller undoes it where anything is refused.
 */
export async function enterRows(
  act: Act,
  table: Pick<ReadTable, 'rows'>,
  one: { readonly kind: ImportKind; readonly headRow: number; readonly settings: ImportSettings },
  manner: Manner,
  progress: (done: number) => Promise<void>,
): Promise<Entered> {
  const { settings } = one;
  const mapping = {
    columns: new Map(settings.columns.map(({ field, column }) => [field, column])),
    constants: new Map(settings.constants.map(({ field, value }) => [field, value])),
  };
  const rows = rowsBelow(one.kind, table.rows, one.headRow).map(
    (row): EnteredRow => ({ reading: new RowReading(row, mapping), label: null, twins: [] }),
  );
  const entering: Entering = { act, rows, settings, progress, about: [] };
  const enter = { MEMBERS: enterMembers, LETTERS: enterLetters, RECOMMENDATIONS: enterRecommendations }[one.kind];
  const counts = await enter(listening(act, entering, manner), entering);
  return { rows, counts };
}

/** The act as it is given to hand-made functions: warnings are heard and do not stop it; done dry, no line and no job is left. */
function listening(act: Act, entering: Entering, manner: Manner): Act {
  const obey = (verdict: Verdict): void => {
    for (const point of verdict.points.filter(({ level }) => level === 'WARN')) sayPoint(entering, point);
    if (verdict.outcome === 'REFUSED') throw refuse(verdict);
  };
  const heeding: PropertyDescriptorMap = { obey: { value: obey } };
  if (manner === 'DRY') {
    heeding.journal = { value: () => undefined };
    heeding.enqueue = { value: async () => undefined };
  }
  return Object.create(act, heeding);
}

const heard = new WeakSet<Point>();

/** A point of a rule goes, once, to the rows it is about: those whose name it says, else the first of them. */
export function sayPoint(entering: Pick<Entering, 'about'>, point: Point): void {
  if (heard.has(point)) return;
  heard.add(point);
  const [first] = entering.about;
  const named = entering.about.filter(({ label }) => label !== null && label === point.facts.name);
  for (const { reading } of named.length > 0 ? named : first ? [first] : [])
    if (!reading.points.some(({ code, facts }) => code === point.code && same(facts, point.facts)))
      reading.say(null, point.level, point.code, point.facts, point.unknown === true);
}

function same(a: Point['facts'], b: Point['facts']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Does something with rows: a refusal is said of them and the next ones go on. `place` finds the row and field of a fault's
 * path. Gives what was done, or null. A row that the database excludes, for another stands already, is at fault like any
 * other; what is no refusal at all is thrown: the transaction is then over.
 */
export async function withRows<Done>(
  entering: Entering,
  rows: readonly EnteredRow[],
  work: () => Promise<Done>,
  place: (path: string) => {
    readonly row: EnteredRow | undefined;
    readonly field: Parameters<RowReading['say']>[0];
  } = () => ({
    row: rows[0],
    field: null,
  }),
): Promise<Done | null> {
  entering.about = rows;
  const { transaction, em } = entering.act;
  await transaction.execute(sql`savepoint import_rows`);
  try {
    const done = await work();
    await em.flush();
    await transaction.execute(sql`release savepoint import_rows`);
    return done;
  } catch (error) {
    if (standsInTheWay(error)) {
      await transaction.execute(sql`rollback to savepoint import_rows`);
      em.clear();
      rows[0]?.reading.fault(null, 'ALREADY_THERE');
      return null;
    }
    if (!(error instanceof Stop)) throw error;
    const { problem } = error;
    if (problem.kind === 'INVALID')
      for (const { path, code, facts } of problem.fields) {
        const { row, field } = place(path);
        (row ?? rows[0])?.reading.fault(field, code, facts ?? {});
      }
    else if (problem.kind === 'CONFLICT') rows[0]?.reading.fault(null, problem.code);
    else for (const point of problem.verdict.points.filter(({ level }) => level === 'BLOCK')) sayPoint(entering, point);
    return null;
  }
}
