import manifest from '@kenes/schema/documents' with { type: 'json' };
import type { FastifyReply, FastifyRequest } from 'fastify';

const documents: Readonly<Record<string, string>> = manifest;

/**
 * The web's documents are known by id: a browser sends `{ documentId, variables }`, never a text. An unknown id is refused;
 * automatic persisted queries are not an allowlist and stay off.
 */
export async function resolvePersistedDocument(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const body = request.body;
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
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
