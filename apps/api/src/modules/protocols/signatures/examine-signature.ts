import { createHash } from 'node:crypto';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { code, sql } from '../../../kernel/sql.ts';
import { readWhole } from '../../files/read-whole.ts';
import { noVerifier, providersWith, type SignatureEvidence } from './signature-provider.ts';
import type { SignatureWayWord } from './signature-words.ts';

interface Keys {
  readonly frozenKey: string;
  readonly signatureKey: string;
  readonly mediaType: string;
}

/**
 * Reads the frozen file and the signature's as they lie in the store, hashes both and compares them: each time anew, so
 * that a byte changed behind our back is found before anybody's signature stands beside it. Null where either is not
 * there in the requester's sight; the act then says what is missing.
 */
export async function examineSignature(
  operation: Operation,
  { id, fileId, way }: { readonly id: string; readonly fileId: string; readonly way: SignatureWayWord },
  of: 'protocol' | 'expertise_conclusion' = 'protocol',
): Promise<SignatureEvidence | null> {
  const [protocol, file] = [decodeId(id), decodeId(fileId)];
  if (!protocol || !file || !actsAs(operation, 'TENANT', 'EXPERT')) return null;
  const keys = await operation.database.inTransaction(operation.capacity, true, (transaction) =>
    transaction.one<Keys>(sql`select f.storage_key as "frozenKey", s.storage_key as "signatureKey", s.media_type as "mediaType"
      from ${code(of)} p join stored_file f on f.tenant_id = p.tenant_id and f.id = p.file_id
      join stored_file s on s.tenant_id = p.tenant_id and s.id = ${file.id}::uuid and s.tenant_id = ${file.tenantId}::uuid
      where p.tenant_id = ${protocol.tenantId}::uuid and p.id = ${protocol.id}::uuid`),
  );
  if (!keys) return null;
  const { files } = operation.services;
  const [frozen, bytes] = await Promise.all([readWhole(files, keys.frozenKey), readWhole(files, keys.signatureKey)]);
  const examined = await providersWith(noVerifier)[way].examine({ bytes, mediaType: keys.mediaType, frozen });
  return {
    storedSha256: sha256(frozen),
    fileSha256: sha256(bytes),
    readable: examined !== null,
    cms: examined?.cms ?? null,
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
