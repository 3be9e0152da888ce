import { lackOfAuthority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { isRegion, makePictures, type Pictures } from '../files/pictures.ts';
import { readWhole } from '../files/read-whole.ts';
import type { BlurEvidenceInput } from './inputs/evidence.inputs.ts';
import { missionAuthority } from './mission.authority.ts';

interface Served {
  readonly storageKey: string;
  readonly derivativeKey: string | null;
  readonly thumbnailKey: string | null;
}

/**
 * Makes the covered pictures before the act and removes what the act put out of use after it: inside the transaction there
 * is only SQL. Null where the covers lie outside the picture, or where there is no picture of the capacity's to cover.
 */
export async function blurredPictures(
  operation: Operation,
  input: BlurEvidenceInput,
  perform: (pictures: Pictures | null) => Promise<object>,
): Promise<object> {
  const before = await servedOf(operation, input.id);
  const sound = input.regions.length <= 50 && input.regions.every(isRegion);
  const { files } = operation.services;
  const pictures =
    before?.derivativeKey && sound
      ? await makePictures(files, before.storageKey, await readWhole(files, before.storageKey), input.regions)
      : null;
  const result = await perform(pictures);
  const now = await servedOf(operation, input.id);
  const inUse = new Set([now?.derivativeKey, now?.thumbnailKey]);
  for (const key of [before?.derivativeKey, before?.thumbnailKey, pictures?.derivativeKey, pictures?.thumbnailKey])
    if (key && now && !inUse.has(key)) await files.remove(key);
  return result;
}

async function servedOf(operation: Operation, evidenceId: string): Promise<Served | null> {
  const ref = decodeId(evidenceId);
  if (!ref || lackOfAuthority(missionAuthority.blurEvidence, operation.capacity)) return null;
  return operation.database.inTransaction(operation.capacity, true, (transaction) =>
    transaction.one<Served>(sql`select f.storage_key as "storageKey", f.derivative_key as "derivativeKey", f.thumbnail_key as "thumbnailKey"
      from evidence e join stored_file f on f.tenant_id = e.tenant_id and f.id = e.file_id
      where e.tenant_id = ${ref.tenantId}::uuid and e.id = ${ref.id}::uuid`),
  );
}
