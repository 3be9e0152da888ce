import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { type Environment, readEnvironment } from '../environment.ts';
import { assemble, type Kenes } from '../kernel/process.ts';
import { createServer } from '../server.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

export const testWebSecret = 'a-secret-for-tests';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly kenes: Kenes;
  readonly environment: Environment;
  readonly test: TestDatabase;
  /** Posts to GraphQL with the given headers; `trusted` adds the web server's secret. */
  graphql(
    body: object,
    headers?: Record<string, string>,
    trusted?: boolean,
  ): Promise<{
    status: number;
    body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] };
  }>;
}

/** For a test file: the real HTTP server on a database of its own (requests are injected, nothing listens). */
export function useServer(settings: Record<string, string> = {}): () => TestServer {
  let server: TestServer | undefined;
  let close: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    const test = await openTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'kenes-server-'));
    const environment = readEnvironment({
      KENES_ENV: 'test',
      DATABASE_URL: test.urls.application,
      KENES_WORKER_DATABASE_URL: test.urls.worker,
      KENES_WEB_SECRET: testWebSecret,
      KENES_DATA_DIR: folder,
      ...settings,
    });
    const kenes = assemble(environment);
    const app = await createServer(kenes, environment);
    await app.ready();
    server = {
      app,
      kenes,
      environment,
      test,
      graphql: async (body, headers = {}, trusted = false) => {
        const response = await app.inject({
          method: 'POST',
          url: '/graphql',
          payload: body,
          headers: {
            'content-type': 'application/json',
            ...(trusted ? { 'kenes-web-secret': testWebSecret } : {}),
            ...headers,
          },
        });
        return { status: response.statusCode, body: response.json() };
      },
    };
    close = async () => {
      await app.close();
      await kenes.database.close();
      rmSync(folder, { recursive: true, force: true });
      await test.drop();
    };
  });
  afterAll(async () => close());
  return () => {
    if (!server) throw new Error('The server exists only while tests run.');
    return server;
  };
}
