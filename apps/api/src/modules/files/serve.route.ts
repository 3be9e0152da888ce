import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Requester } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import { decodeId, type RowRef } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { nothing, sql } from '../../kernel/sql.ts';
import { kindByType } from './file-kinds.ts';
import { attachmentHeader } from './file-name.ts';
import { sendProblem } from './upload.route.ts';

export type Variant = 'original' | 'derivative' | 'thumbnail';

interface Row {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly storageKey: string;
  readonly derivativeKey: string | null;
  readonly derivativeType: string | null;
  readonly thumbnailKey: string | null;
}

/** Bytes as they go out: what they are, and whether they may be shown in a page or only be saved. */
interface Served {
  readonly key: string;
  readonly type: string;
  readonly inline: boolean;
}

/**
 * GET /files/:id/(original|derivative|thumbnail). Row-level security says who sees the file at all: the public only what is
 * published. Originals go to those who work with them, to be saved, never shown; pictures made by us are shown; a published
 * document is its own derivative, to be saved.
 */
export async function serve(
  kenes: Kenes,
  requester: Requester,
  request: FastifyRequest<{ Params: { id: string; variant: Variant } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id, variant } = request.params;
  const ref = decodeId(id);
  const row = ref ? await rowOf(kenes, requester, ref) : null;
  const served = row ? servedOf(row, variant, requester.capacity.kind === 'PUBLIC') : null;
  const bytes = served ? await kenes.services.files.read(served.key).catch(() => null) : null;
  if (!row || !served || !bytes) {
    const operation = new Operation({ ...kenes, ...requester });
    return sendProblem(operation, reply, { kind: 'INVALID', fields: [{ path: 'id', code: 'NOT_THERE' }] }, 404);
  }
  const tag = `"${row.sha256.slice(0, 40)}-${variant}${served.key.slice(row.storageKey.length)}"`;
  reply.headers({
    etag: tag,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    vary: 'authorization, kenes-acting',
    // What is withheld again must be gone within minutes; a capacity's own view is asked for each time.
    'cache-control': requester.capacity.kind === 'PUBLIC' ? 'public, max-age=300' : 'private, no-cache',
  });
  if (request.headers['if-none-match'] === tag) {
    bytes.stream.destroy();
    return reply.code(304).send();
  }
  return reply
    .headers({
      'content-type': served.type,
      'content-length': bytes.size,
      'content-disposition': served.inline ? 'inline' : attachmentHeader(row.name),
    })
    .send(bytes.stream);
}

function servedOf(row: Row, variant: Variant, toPublic: boolean): Served | null {
  const shown = (key: string | null) =>
    key && row.derivativeType ? { key, type: row.derivativeType, inline: true } : null;
  const original = { key: row.storageKey, type: row.mediaType, inline: false };
  if (variant === 'thumbnail') return shown(row.thumbnailKey);
  if (variant === 'original') return toPublic ? null : original;
  const document = kindByType(row.mediaType)?.shape === 'DOCUMENT';
  return shown(row.derivativeKey) ?? (document ? original : null);
}

async function rowOf(kenes: Kenes, { capacity }: Requester, ref: RowRef): Promise<Row | null> {
  if (capacity.kind === 'PLATFORM' || capacity.kind === 'DOOR') return null;
  // A file of what the council had holds whole national ids: it goes back to those alone who import. So does a paper of a
  // candidate that is no application's yet; afterwards the policies know whose it is.
  // Only a council has such files; the public may not even read what a file is for.
  const others = capacity.kind === 'TENANT' && !capacity.roles.includes('SECRETARIAT');
  return kenes.database.inTransaction(capacity, true, (transaction) =>
    transaction.one<Row>(sql`select name, media_type as "mediaType", encode(sha256, 'hex') as sha256, storage_key as "storageKey",
      derivative_key as "derivativeKey", derivative_type as "derivativeType", thumbnail_key as "thumbnailKey"
      from stored_file where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid
        ${others ? sql`and purpose <> 'IMPORT' and not (purpose = 'APPLICATION' and application_id is null)` : nothing}`),
  );
}
