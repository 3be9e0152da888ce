import { type DocumentFormat, mimeType } from '@kenes/documents';
import type { FastifyReply } from 'fastify';

/** Heads of a file that is saved under its name, Cyrillic included, kept by nobody on the way and never guessed at. */
export function asDownload(reply: FastifyReply, name: string, format: DocumentFormat): FastifyReply {
  const ascii = name.replace(/[^\x20-\x7e]+/g, '_').replace(/["\\]/g, '_');
  return reply
    .type(mimeType(format))
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff');
}
