import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { DirectoryStore } from '../../../kernel/file-store.ts';
import type { SealingStore } from '../../../kernel/sealing-store.ts';
import type { TestApi } from '../../../testing/api.ts';
import { registerFileRoutes } from '../files.routes.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly bytes: Buffer;
}

export interface Routes {
  send(
    capacity: Capacity,
    file: Buffer | null,
    name: string,
    fields?: Record<string, string>,
    type?: string,
  ): Promise<Answer>;
  /** Listens on a free port of this machine, for clients that speak HTTP by hand. */
  listen(capacity: Capacity): Promise<number>;
  get(capacity: Capacity, path: string, headers?: Record<string, string>): Promise<Answer>;
}

/** The real routes on the test's database and store; the test says in whose capacity a request comes. */
export function useRoutes(api: () => TestApi): () => Routes {
  let app: FastifyInstance | undefined;
  let acting: Capacity = { kind: 'PUBLIC' };
  beforeAll(async () => {
    app = fastify();
    await app.register(multipart);
    registerFileRoutes(app, api(), async () => ({
      capacity: acting,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: 'test', trusted: true },
    }));
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
  });
  const answer = (response: { statusCode: number; headers: object; rawPayload: Buffer }): Answer => {
    const headers = response.headers as Record<string, unknown>;
    const json = String(headers['content-type'] ?? '').startsWith('application/json');
    return {
      status: response.statusCode,
      headers,
      bytes: response.rawPayload,
      body: json ? (JSON.parse(response.rawPayload.toString()) as Record<string, unknown>) : {},
    };
  };
  return () => ({
    send: async (capacity, file, name, fields = {}, type = 'application/octet-stream') => {
      acting = capacity;
      if (!app) throw new Error('the routes exist only while tests run');
      const { payload, boundary } = form({ key: crypto.randomUUID(), ...fields }, file, name, type);
      return answer(
        await app.inject({
          method: 'POST',
          url: '/files',
          payload,
          headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        }),
      );
    },
    listen: async (capacity) => {
      acting = capacity;
      if (!app) throw new Error('the routes exist only while tests run');
      if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
      return (app.server.address() as AddressInfo).port;
    },
    get: async (capacity, path, headers = {}) => {
      acting = capacity;
      if (!app) throw new Error('the routes exist only while tests run');
      return answer(await app.inject({ method: 'GET', url: path, headers }));
    },
  });
}

/** The body of a form as a browser writes it: fields first, then the file. */
function form(fields: Record<string, string>, file: Buffer | null, name: string, type: string) {
  const boundary = '----kenes0123456789';
  const parts: Buffer[] = [];
  for (const [field, value] of Object.entries(fields))
    parts.push(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`));
  if (file) {
    const quoted = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    parts.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      file,
      Buffer.from('\r\n'),
    );
  }
  return { payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]), boundary };
}

/** Every file under a tenant's folder of the store. */
export function bytesOf(api: TestApi, tenantId: string): string[] {
  const { under } = api.services.files as SealingStore;
  const folder = join((under as DirectoryStore).root, tenantId);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** How many rows of files a tenant has. */
export async function rowsOf(api: TestApi, tenantId: string): Promise<number> {
  let count = 0;
  await withClient(api.test.superuser, async (client) => {
    const { rows } = await client.query('select count(*)::int as n from stored_file where tenant_id = $1', [tenantId]);
    count = rows[0].n;
  });
  return count;
}
