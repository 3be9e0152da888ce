import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { AuthenticateRequest, Requester } from '../../graphql/request.ts';
import type { Kenes } from '../../kernel/process.ts';
import { serve, type Variant } from './serve.route.ts';
import { upload } from './upload.route.ts';

/**
 * The plain routes of files: POST /files and GET /files/:id/(original|derivative|thumbnail). The application must have
 * registered @fastify/multipart.
 */
export function registerFileRoutes(app: FastifyInstance, kenes: Kenes, authenticateRequest: AuthenticateRequest): void {
  app.post('/files', async (request, reply) => {
    const requester = await whoAsks(request, reply, authenticateRequest);
    return requester ? upload(kenes, requester, request, reply) : reply;
  });

  app.get<{ Params: { id: string; variant: Variant } }>(
    '/files/:id/:variant(^original$|^derivative$|^thumbnail$)',
    async (request, reply) => {
      const requester = await whoAsks(request, reply, authenticateRequest);
      return requester ? serve(kenes, requester, request, reply) : reply;
    },
  );
}

/** The requester; a capacity that is not theirs is answered here, as GraphQL would, in words. */
async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  authenticateRequest: AuthenticateRequest,
): Promise<Requester | null> {
  try {
    return await authenticateRequest(request);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    await reply
      .code(403)
      .header('cache-control', 'no-store')
      .send({ code: String(error.extensions.code ?? 'NOT_YOUR_CAPACITY'), message: error.message });
    return null;
  }
}
