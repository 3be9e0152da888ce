import { createHash } from 'node:crypto';
import manifest from '@kenes/schema/documents' with { type: 'json' };
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The web's own operations: SHA-256 of the text (hex) → the text. */
const documents: Readonly<Record<string, string>> = manifest;

/**
 * Marks a request whose document is one of the web's own, named by its id (`{ documentId, variables }`) or sent as
 * exactly that text: such a document was weighed when it was written, so it is compiled and is not charged the budget
 * of strangers, whoever sends it. An unknown id is refused; an unknown text stays a stranger's. Nothing is ever learnt
 * from a request: automatic persisted queries are not an allowlist and stay off.
 */
export async function resolvePersistedDocument(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const body = request.body;
  if (typeof body !== 'object' || body === null) return;
  if (!('documentId' in body)) {
    request.persistedDocument = 'query' in body && typeof body.query === 'string' && isKnown(body.query);
    return;
  }
  const { documentId } = body;
  const query =
    typeof documentId === 'string' && Object.hasOwn(documents, documentId) ? documents[documentId] : undefined;
  if (!query) {
    await reply
      .status(400)
      .send({ errors: [{ message: 'There is no such document.', extensions: { code: 'DOCUMENT_UNKNOWN' } }] });
    return;
  }
  delete (body as { documentId?: unknown }).documentId;
  Object.assign(body, { query });
  request.persistedDocument = true;
}

function isKnown(text: string): boolean {
  return Object.hasOwn(documents, createHash('sha256').update(text).digest('hex'));
}
