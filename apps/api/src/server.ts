import 'reflect-metadata';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { printSchema } from 'graphql';
import type { Environment } from './environment.ts';
import { createApollo } from './graphql/apollo.ts';
import { resolvePersistedDocument } from './graphql/persisted-documents.ts';
import { clientAddressOf, operationOf, requestAuthenticator } from './graphql/request.ts';
import { registerStreams } from './graphql/stream.ts';
import { registerHealth } from './health.ts';
import type { Kenes } from './kernel/process.ts';
import { LiveChannel } from './modules/live/live-channel.ts';
import type { StreamLimits } from './modules/live/live-streams.ts';
import { RecentAccess } from './modules/people/recent-access.ts';
import { registerRoutes } from './routes.ts';
import { createSchema } from './schema.ts';

/** The API's HTTP server: GraphQL by POST, and beside it the plain routes (health, files, documents, the published SDL). */
export async function createServer(
  kenes: Kenes,
  environment: Environment,
  streams?: StreamLimits,
): Promise<FastifyInstance> {
  const app = fastify({
    logger:
      environment.mode === 'test'
        ? false
        : {
            level: 'info',
            redact: ['req.headers.authorization', 'req.headers.cookie', 'req.headers["kenes-web-secret"]'],
          },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: false,
    bodyLimit: 1_000_000,
    // Fifty megabytes over a phone take minutes; headers have their own, shorter limit.
    requestTimeout: 300_000,
  });
  const schema = createSchema();
  const recent = new RecentAccess();
  const channel = new LiveChannel(environment.databaseUrl, () => recent.forget(), streams);
  const apollo = createApollo(schema, app.log, environment.mode, channel);
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();

  await app.register(multipart);
  // By the person's address, not the web server's: it asks for everyone.
  const keyGenerator = (request: FastifyRequest) => clientAddressOf(request, environment.webSecret);
  await app.register(rateLimit, { global: false, keyGenerator });
  const authenticateRequest = requestAuthenticator(kenes, environment.webSecret, recent);
  app.decorateRequest('persistedDocument', false);

  await app.register(async (scope) => {
    scope.addHook('preHandler', resolvePersistedDocument);
    await scope.register(rateLimit, {
      max: 300,
      timeWindow: '1 minute',
      // The web server asks for everyone: its own requests are not counted, strangers' are, by address.
      allowList: (request) => request.headers['kenes-web-secret'] === environment.webSecret,
    });
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['POST'],
      context: async (request) => operationOf(kenes, request, authenticateRequest),
    });
    registerStreams(scope, kenes, schema, channel, authenticateRequest);
  });

  app.decorate('live', channel);
  app.addHook('onClose', async () => channel.close());

  const sdl = printSchema(schema);
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  registerHealth(app, kenes);
  await registerRoutes(app, kenes, authenticateRequest);
  return app;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What this process has of the live channel. */
    live: LiveChannel;
  }
}
