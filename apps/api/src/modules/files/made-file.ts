import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { mimeType } from '@kenes/documents';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { asSystem } from '../reminders/as-system.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/** One file that was made: its place in the store and its hash. */
export interface MadeFile {
  readonly id: string;
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly sha256: Buffer;
}

/** A job of one tenant. */
export type Job = { readonly tenantId: string; readonly job: string };

/** A file of a tenant as it was made: a place of its own in the store, and its hash. */
export function madeOf(tenantId: string, bytes: Uint8Array): MadeFile {
  const id = newId();
  return { id, key: `${tenantId}/${id}`, bytes, sha256: createHash('sha256').update(bytes).digest() };
}

/** Bytes first, then the row that names them; where the row is not written, no byte is left. */
export async function keep(
  kenes: Kenes,
  job: Job,
  made: readonly MadeFile[],
  write: (act: Act) => Promise<boolean>,
): Promise<void> {
  const { files } = kenes.services;
  let kept = false;
  try {
    for (const { key, bytes } of made) await files.put(key, Readable.from([bytes]));
    await asSystem(kenes, job, async (act) => {
      kept = await write(act);
      return kept;
    });
  } finally {
    if (!kept) for (const { key } of made) await files.remove(key);
  }
}

/** The row that names a made PDF. */
export function insertFile(act: Act, { id, key, bytes, sha256 }: MadeFile, name: string): Promise<unknown> {
  return act.insert(StoredFileEntity, {
    id,
    tenantId: act.tenantId,
    purpose: 'PAPER',
    name,
    mediaType: mimeType('pdf'),
    size: bytes.byteLength,
    sha256,
    storageKey: key,
    uploadedAt: act.operation.clock.now(),
  });
}
