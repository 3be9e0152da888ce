import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { lackOfAuthority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { sealedEnding } from '../../kernel/sealing-store.ts';
import { sql } from '../../kernel/sql.ts';
import { cleanText } from '../../kernel/texts.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { importers } from './import.policy.ts';
import { atOnce, type ReadTable, readStored, UnreadableTable } from './reading/read-table.ts';

/** Pasted cells, kept as a file before anything is read of them: what was entered stays beside what came of it. */
export interface KeptPaste {
  readonly given: GivenPaste;
  readonly storageKey: string;
  /** The row of the file is written: its bytes stay. */
  keep(storageKey: string): void;
  /** Removes the bytes of which there is no row. */
  clear(): Promise<void>;
}

/** What a receipt sees of pasted cells, and beside it where their bytes lie. */
export interface GivenPaste {
  readonly sha256: string;
  readonly size: number;
  readonly bytes: Unhashed<{ readonly id: string; readonly storageKey: string }>;
}

/** A table that was read, which no receipt sees: the file's id stands for it. */
export type TableGiven = Unhashed<ReadTable>;

const mostPasted = 500_000;
const pastedType = 'text/csv';

/** Keeps pasted cells; null where none were pasted, or by whom they may not be. */
export async function keptPaste(operation: Operation, pasted: string | null): Promise<KeptPaste | null> {
  const { capacity, services } = operation;
  const text = cleanText(pasted);
  if (text === null || capacity.kind !== 'TENANT' || lackOfAuthority(importers, capacity)) return null;
  if (text.length > mostPasted) return null;
  const bytes = Buffer.from(text, 'utf8');
  const id = newId();
  const storageKey = `${capacity.tenantId}/${id}${sealedEnding}`;
  await services.files.put(storageKey, Readable.from([bytes]));
  let kept = false;
  return {
    given: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      bytes: new Unhashed({ id, storageKey }),
    },
    storageKey,
    keep: (under) => {
      kept = under === storageKey;
    },
    clear: async () => {
      if (!kept) await services.files.remove(storageKey);
    },
  };
}

/** The table of a file that is to be imported, or why it cannot be: exactly one of file and paste. */
export async function tableToRead(
  operation: Operation,
  fileId: string | null,
  pasted: string | null,
  paste: KeptPaste | null,
): Promise<{ readonly read: TableGiven } | { readonly problem: StopProblem }> {
  const lack = lackOfAuthority(importers, operation.capacity);
  if (lack) return { problem: { kind: 'REFUSED', verdict: refused(lack) } };
  if ((fileId === null) === (cleanText(pasted) === null)) return fault('fileId', { code: 'IMPORT_ONE_SOURCE' });
  if (fileId === null && paste === null) return fault('pasted', { code: 'TOO_LONG', facts: { max: mostPasted } });
  const path = fileId === null ? 'pasted' : 'fileId';
  const file = paste ? { storageKey: paste.storageKey, mediaType: pastedType } : await fileBy(operation, fileId ?? '');
  if (!file) return fault(path, { code: 'NOT_THERE' });
  try {
    return { read: new Unhashed(await readStored(operation.services.files, file)) };
  } catch (error) {
    if (error instanceof UnreadableTable) return fault(path, error.problem);
    throw error;
  }
}

/** The table of an import, for acts that go through its rows at once; null where the worker does, or there is none. */
export async function tableOfImport(operation: Operation, importId: string): Promise<Unhashed<ReadTable | null>> {
  const { capacity } = operation;
  const ref = decodeId(importId);
  if (capacity.kind !== 'TENANT' || ref?.tenantId !== capacity.tenantId || lackOfAuthority(importers, capacity))
    return new Unhashed(null);
  const row = await operation.level.one<{ storageKey: string; mediaType: string; rows: number }>(
    sql`select s.storage_key as "storageKey", s.media_type as "mediaType", i.row_count as rows from data_import i
      join stored_file s on s.tenant_id = i.tenant_id and s.id = i.file_id where i.tenant_id = ${ref.tenantId}::uuid and i.id = ${ref.id}::uuid`,
  );
  return new Unhashed(row && row.rows <= atOnce ? await readStored(operation.services.files, row) : null);
}

async function fileBy(operation: Operation, id: string): Promise<{ storageKey: string; mediaType: string } | null> {
  const ref = decodeId(id);
  const { capacity } = operation;
  if (capacity.kind !== 'TENANT' || ref?.tenantId !== capacity.tenantId) return null;
  return operation.level.one(
    sql`select s.storage_key as "storageKey", s.media_type as "mediaType" from stored_file s
      where s.tenant_id = ${ref.tenantId}::uuid and s.id = ${ref.id}::uuid`,
  );
}

function fault(path: string, problem: Omit<StopFault, 'path'>): { problem: StopProblem } {
  return { problem: { kind: 'INVALID', fields: [{ path, ...problem }] } };
}

type StopFault = Extract<StopProblem, { kind: 'INVALID' }>['fields'][number];

export { pastedType };
