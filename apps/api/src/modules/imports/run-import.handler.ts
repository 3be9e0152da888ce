import type { Capacity } from '../../kernel/capacity.ts';
import { Act, asProblem } from '../../kernel/command.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { refuse, Stop, type StopProblem } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { ImportEntity, type ImportSettings } from './import.entity.ts';
import { readStored } from './reading/read-table.ts';
import { runImport } from './run-import.job.ts';
import { checkImport, enterImport } from './run-import.ts';

/** How often an import is begun; one that felled the worker as often is not begun once more. */
export const mostAttempts = 3;

/**
 * A long import in the worker: one transaction for all its rows, in the capacity of the person who asked; how far it is stands
 * in the import's row, written beside it. Run again after a fall of the worker it begins anew, for nothing of it was written,
 * `mostAttempts` times in all. What stops it is kept with the import, which can then be checked again.
 */
async function run(kenes: Kenes, payload: unknown, attempt: number): Promise<void> {
  const { tenantId, importId, what, accountId, name, acknowledged } = runImport.parse(payload);
  const capacity: Capacity = {
    kind: 'TENANT',
    tenantId,
    slug: '',
    account: { id: accountId, name },
    roles: ['SECRETARIAT'],
  };
  const operation = new Operation({
    ...kenes,
    capacity,
    sessionId: null,
    locale: 'ru',
    client: { address: 'worker', agent: null, trusted: true },
  });
  const running = what === 'ENTER' ? 'ENTERING' : 'CHECKING';
  const mine = sql`tenant_id = ${tenantId}::uuid and id = ${importId}::uuid and state = ${running}`;
  let told = 0;
  const progress = async (percent: number) => {
    if (percent <= told) return;
    told = percent;
    // Beside the transaction of the rows, which holds no lock on this one.
    await kenes.database.single(capacity, false, sql`update data_import set percent = ${percent} where ${mine}`);
  };
  try {
    const file = await kenes.database.single<{ storageKey: string; mediaType: string }>(
      capacity,
      true,
      sql`select s.storage_key as "storageKey", s.media_type as "mediaType" from data_import i join stored_file s on s.tenant_id = i.tenant_id and s.id = i.file_id
        where i.tenant_id = ${tenantId}::uuid and i.id = ${importId}::uuid and i.state = ${running}`,
    );
    const [found] = file;
    // Done already, by an attempt that fell over afterwards.
    if (!found) return;
    // Reading it may be what fells the worker.
    const table = attempt > mostAttempts ? null : await readStored(kenes.services.files, found);
    await kenes.database.inTransaction(capacity, false, async (transaction) => {
      const act = await Act.begin(
        operation,
        capacity,
        transaction,
        what === 'ENTER' ? 'confirmImport' : 'previewImport',
        acknowledged,
      );
      // The queue may hand the job of a worker that is slow to another one: it leaves the rows, and the state, to the first.
      const free = await transaction.one<{ mine: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtext('import'), hashtext(${importId})) as mine`,
      );
      if (!free?.mine) throw new AlreadyRunning('another worker is at this import');
      const one = await act.loadRow(ImportEntity, { tenantId, id: importId });
      if (one.state !== running) return;
      // A job that failed has left this state: one that comes again in it has felled its worker each time.
      if (!table) throw refuse(refused('IMPORT_FELLS_WORKER', { count: mostAttempts }));
      const of = { ...one, settings: one.settings as ImportSettings };
      await (what === 'ENTER' ? enterImport : checkImport)(act, of, table, progress);
      await act.finish();
    });
  } catch (error) {
    // The queue asks again: if the other one falls, this one goes on.
    if (error instanceof AlreadyRunning) throw error;
    const problem: StopProblem = asProblem(error) ?? { kind: 'CONFLICT', code: 'IMPORT_FAILED', subject: null };
    await kenes.database.single(
      capacity,
      false,
      sql`update data_import set state = ${what === 'ENTER' ? 'CHECKED' : 'READ'}, percent = null, stopped = ${JSON.stringify(problem)}::jsonb, version = version + 1 where ${mine}`,
    );
    if (!(error instanceof Stop)) throw error;
  }
}

class AlreadyRunning extends Error {}

export const handlers = { [runImport.name]: run } as const;
