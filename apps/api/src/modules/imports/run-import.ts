import { combine, type Point } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { refuse, Stop } from '../../kernel/refusals.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { productPoint, refused, unanswered } from '../../kernel/verdict.ts';
import { type EnteredRow, enterRows } from './entering/entering.ts';
import type { ImportEntity, ImportSettings } from './import.entity.ts';
import type { ReadTable } from './reading/read-table.ts';

/** What a run needs to know of its import. */
export type RunOf = Pick<ImportEntity, 'id' | 'tenantId' | 'kind' | 'headRow' | 'rowCount' | 'fileId' | 'version'> & {
  readonly settings: ImportSettings;
};

type Progress = (percent: number) => Promise<void>;

/**
 * Does everything that entering would do, hears what is said of each row, and undoes it within the transaction: a check by the
 * very functions that enter. Keeps the verdicts; the import is then CHECKED.
 */
export async function checkImport(act: Act, one: RunOf, table: ReadTable, progress: Progress): Promise<void> {
  await act.em.flush();
  await act.transaction.execute(sql`savepoint import_check`);
  const { rows } = await enterRows(act, table, one, 'DRY', (done) => progress(percentOf(done, one.rowCount)));
  await act.transaction.execute(sql`rollback to savepoint import_check`);
  act.em.clear();
  await keepVerdicts(act, one, rows);
  const outcomes = rows.map(outcomeOf);
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  await change(
    act,
    one,
    sql`state = 'CHECKED', percent = null, stopped = null, allowed_rows = ${count('ALLOWED')}, warned_rows = ${count('NEEDS_REASON')},
      refused_rows = ${count('REFUSED')}, warnings = ${JSON.stringify(warningsOf(rows))}::jsonb`,
  );
  act.journal({
    act: 'ImportChecked',
    subjectType: 'Import',
    subjectId: one.id,
    occurredOn: act.today,
    facts: { kind: one.kind, rows: rows.length, refused: count('REFUSED'), warned: count('NEEDS_REASON') },
  });
}

/**
 * Enters all rows for good, or stops with why not: a row is refused that was not when it was checked, or a warning has no
 * reason. The line of the journal names the file, its hash and how many of what were written.
 */
export async function enterImport(act: Act, one: RunOf, table: ReadTable, progress: Progress): Promise<void> {
  await act.em.flush();
  const { rows, counts } = await enterRows(act, table, one, 'FOR_GOOD', (done) =>
    progress(percentOf(done, one.rowCount)),
  );
  const faults = rows.filter((row) => outcomeOf(row) === 'REFUSED').length;
  if (faults > 0) throw refuse(refused('IMPORT_HAS_FAULTS', { count: faults }));
  const verdict = combine(warningsOf(rows));
  if (unanswered(verdict, act.acknowledged).length > 0) throw new Stop({ kind: 'NEEDS_REASON', verdict });
  await act.em.flush();
  act.em.clear();
  await change(
    act,
    one,
    sql`state = 'ENTERED', percent = null, stopped = null, entered = ${JSON.stringify(counts)}::jsonb, entered_on = ${act.today.toString()}::date`,
  );
  const file = await act.transaction.one<{ sha256: string; name: string }>(
    sql`select encode(s.sha256, 'hex') as sha256, s.name from stored_file s where s.tenant_id = ${one.tenantId}::uuid and s.id = ${one.fileId}::uuid`,
  );
  act.journal({
    act: 'ImportEntered',
    subjectType: 'Import',
    subjectId: one.id,
    occurredOn: act.today,
    facts: {
      kind: one.kind,
      rows: rows.length,
      ...counts,
      file: one.fileId,
      name: file?.name ?? null,
      sha256: file?.sha256 ?? null,
    },
  });
}

/** Changes the import's own row; whoever looked at it before looks at another version. */
export async function change(act: Act, one: Pick<RunOf, 'tenantId' | 'id'>, columns: Sql): Promise<void> {
  await act.transaction.execute(
    sql`update data_import set ${columns}, version = version + 1 where tenant_id = ${one.tenantId}::uuid and id = ${one.id}::uuid`,
  );
}

function percentOf(done: number, all: number): number {
  return Math.min(99, Math.floor((done * 99) / Math.max(all, 1)));
}

function outcomeOf({ reading }: EnteredRow): 'ALLOWED' | 'NEEDS_REASON' | 'REFUSED' {
  if (reading.refused) return 'REFUSED';
  return reading.points.some(({ level }) => level === 'WARN') ? 'NEEDS_REASON' : 'ALLOWED';
}

/** Each code that asks for a reason, once, with how many rows it is said of. */
function warningsOf(rows: readonly EnteredRow[]): Point[] {
  const found = new Map<string, { facts: Point['facts']; rows: number }>();
  for (const { reading } of rows)
    for (const code of new Set(reading.points.filter(({ level }) => level === 'WARN').map((point) => point.code))) {
      const facts = reading.points.find((point) => point.code === code)?.facts ?? {};
      found.set(code, { facts, rows: (found.get(code)?.rows ?? 0) + 1 });
    }
  return [...found].map(([code, said]) => ({
    ...productPoint(code, { ...said.facts, rows: said.rows }),
    level: 'WARN' as const,
  }));
}

async function keepVerdicts(act: Act, one: RunOf, rows: readonly EnteredRow[]): Promise<void> {
  const { tenantId, id } = one;
  await act.transaction.execute(
    sql`delete from data_import_row where tenant_id = ${tenantId}::uuid and import_id = ${id}::uuid`,
  );
  for (let from = 0; from < rows.length; from += 2_000) {
    const kept = rows.slice(from, from + 2_000).map((row) => ({
      id: newId(),
      ordinal: row.reading.number,
      outcome: outcomeOf(row),
      label: row.label,
      points: row.reading.points,
      twins: row.twins,
    }));
    await act.transaction.execute(
      sql`insert into data_import_row (tenant_id, id, import_id, ordinal, outcome, label, points, twins)
        select ${tenantId}::uuid, r.id, ${id}::uuid, r.ordinal, r.outcome, r.label, r.points, r.twins
        from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) r (id uuid, ordinal int, outcome text, label text, points jsonb, twins jsonb)`,
    );
  }
}
