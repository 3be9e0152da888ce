import type { Capacity } from '../kernel/capacity.ts';
import type { Database } from '../kernel/database.ts';
import type { FileStore } from '../kernel/file-store.ts';
import { sealedBy, sealedEnding } from '../kernel/sealing-store.ts';
import { sql } from '../kernel/sql.ts';

/** What does not agree between the rows of files and the bytes in the store. */
export interface FilesChecked {
  readonly rows: number;
  readonly bytes: number;
  /** Keys of bytes that no row names: a worker or a machine died between the two. */
  readonly withoutRow: readonly string[];
  /** Rows whose bytes are not there, or are not as long as they were. */
  readonly withoutBytes: readonly { readonly tenant: string; readonly fileId: string; readonly key: string }[];
}

interface Row {
  readonly id: string;
  readonly key: string;
  readonly size: number | null;
}

/** Bytes come before their row: what is younger than an hour may still get one. */
export const grace = 3_600_000;

/**
 * Compares the store with the rows of every tenant, each read in its own capacity: originals with their length, derivatives and
 * thumbnails. Never changes anything. `before` is the moment after which bytes are left alone, milliseconds.
 */
export async function checkFiles(database: Database, files: FileStore, before: number): Promise<FilesChecked> {
  // The store first: whatever is uploaded meanwhile has a row by the time that rows are read.
  const stored = new Map<string, { readonly size: number; readonly writtenAt: number }>();
  for await (const { key, size, writtenAt } of files.list()) stored.set(key, { size, writtenAt });
  const platform: Capacity = {
    kind: 'PLATFORM',
    account: { id: '00000000-0000-0000-0000-000000000000', name: 'Kenes' },
  };
  const tenants = await database.inTransaction(platform, true, (transaction) =>
    transaction.rows<{ id: string; slug: string }>(sql`select id, slug from tenant order by slug`),
  );
  const named = new Set<string>();
  const withoutBytes: { tenant: string; fileId: string; key: string }[] = [];
  let rows = 0;
  for (const { id, slug } of tenants) {
    const capacity: Capacity = { kind: 'SYSTEM', tenantId: id, job: 'check-files' };
    for (const row of await database.inTransaction(capacity, true, (transaction) =>
      transaction.rows<Row>(sql`select f.id, k.key, k.size::float8 as size from stored_file f cross join lateral (values
          (f.storage_key, f.size), (f.derivative_key, null), (f.thumbnail_key, null)) as k (key, size)
        where f.tenant_id = ${id}::uuid and k.key is not null and f.erased_at is null order by f.id`),
    )) {
      named.add(row.key);
      if (row.size !== null) rows += 1;
      const bytes = stored.get(row.key);
      if (!bytes || (row.size !== null && bytes.size !== row.size + (row.key.endsWith(sealedEnding) ? sealedBy : 0)))
        withoutBytes.push({ tenant: slug, fileId: row.id, key: row.key });
    }
  }
  const withoutRow = [...stored]
    .filter(([key, { writtenAt }]) => !named.has(key) && writtenAt < before)
    .map(([key]) => key);
  return { rows, bytes: stored.size, withoutRow: withoutRow.toSorted(), withoutBytes };
}
