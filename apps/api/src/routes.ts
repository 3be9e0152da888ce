import type { FastifyInstance } from 'fastify';
import type { AuthenticateRequest } from './graphql/request.ts';
import type { Kenes } from './kernel/process.ts';
import { registerCalendarRoutes } from './modules/calendar-feeds/calendar-feed.routes.ts';
import { registerDocumentRoutes } from './modules/documents/documents.routes.ts';
import { registerFileRoutes } from './modules/files/files.routes.ts';
import { registerTemplateRoutes } from './modules/imports/template.routes.ts';

/** Plain routes of the modules: files, documents and calendars. */
export async function registerRoutes(
  app: FastifyInstance,
  kenes: Kenes,
  authenticateRequest: AuthenticateRequest,
): Promise<void> {
  await registerDocumentRoutes(app, kenes, authenticateRequest);
  registerFileRoutes(app, kenes, authenticateRequest);
  registerCalendarRoutes(app, kenes, authenticateRequest);
  registerTemplateRoutes(app, kenes, authenticateRequest);
}
