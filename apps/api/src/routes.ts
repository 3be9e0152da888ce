import type { FastifyInstance } from 'fastify';
import type { AuthenticateRequest } from './graphql/request.ts';
import type { Kenes } from './kernel/process.ts';

/** Plain routes of the modules: files and documents. */
export async function registerRoutes(
  _app: FastifyInstance,
  _kenes: Kenes,
  _authenticateRequest: AuthenticateRequest,
): Promise<void> {}
