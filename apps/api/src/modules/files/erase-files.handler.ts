import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { eraseFiles } from './erase-files.job.ts';

/** Bytes first, then the row says so: stopped between the two it is run again. What is no candidate's is never touched. */
async function erase(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, ids } = eraseFiles.parse(payload);
  const capacity = { kind: 'SYSTEM', tenantId, job: eraseFiles.name } as const;
  const rows = await kenes.database.inTransaction(capacity, true, (transaction) =>
    transaction.rows<{ id: string; keys: (string | null)[] }>(
      sql`select f.id, array[f.storage_key, f.derivative_key, f.thumbnail_key] as keys from stored_file f
        where f.tenant_id = ${tenantId}::uuid and f.id = any(${ids}::uuid[]) and (f.application_id is not null or f.purpose = 'APPLICATION') and f.erased_at is null`,
    ),
  );
  for (const { id, keys } of rows) {
    for (const key of keys) if (key) await kenes.services.files.remove(key);
    await kenes.database.inTransaction(capacity, false, (transaction) =>
      transaction.execute(sql`update stored_file set erased_at = ${kenes.clock.now().toISOString()}::timestamptz, name = '', latitude = null,
          longitude = null, captured_at = null
        where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`),
    );
  }
}

export const handlers = { [eraseFiles.name]: erase } as const;
