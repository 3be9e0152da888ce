import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable, Transform } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ObjectStore, objectStoreAddress } from './object-store.ts';

const secretKey = 'wJalr/XUtn+FEMI';
const objects = new Map<string, Buffer>();
let server: Server;
let store: ObjectStore;

/** A server that speaks as much of S3 as we use, and checks each signature by the letter of its specification. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const key = request.url ?? '';
    if (!signed(request)) return void response.writeHead(403).end();
    if (request.method === 'GET' && key.includes('?')) return void response.writeHead(200).end(listed(key));
    if (request.method === 'PUT' && request.headers['content-length'] === undefined)
      return void response.writeHead(411).end();
    if (request.method === 'PUT') objects.set(key, Buffer.concat(parts));
    if (request.method === 'DELETE') objects.delete(key);
    const body = request.method === 'GET' ? objects.get(key) : Buffer.alloc(0);
    if (!body) return void response.writeHead(404).end('<Error/>');
    response.writeHead(request.method === 'DELETE' ? 204 : 200, { 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  store = open(secretKey);
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  objects.clear();
});

/** Two objects a page, as S3 lists them. */
function listed(url: string): string {
  const from = Number(new URL(url, 'http://s3').searchParams.get('continuation-token') ?? 0);
  const all = [...objects].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const page = all
    .slice(from, from + 2)
    .map(
      ([key, { length }]) =>
        `<Contents><Key>${key.slice('/kenes-files/'.length)}</Key><LastModified>2026-11-23T00:00:00.000Z</LastModified><Size>${length}</Size></Contents>`,
    );
  const next = from + 2 < all.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${page.join('')}${next}</ListBucketResult>`;
}

function open(secret: string): ObjectStore {
  const { port } = server.address() as AddressInfo;
  const address = objectStoreAddress(
    `http://AKIAKENES:${encodeURIComponent(secret)}@127.0.0.1:${port}/kenes-files?region=kz-1`,
  );
  if (!address) throw new Error('the address is one');
  return new ObjectStore(address);
}

function signed(request: IncomingMessage): boolean {
  const match =
    /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})/.exec(
      request.headers.authorization ?? '',
    );
  if (!match) return false;
  const [, , day = '', region = '', names = '', signature = ''] = match;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const hash = String(request.headers['x-amz-content-sha256']);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [request.method, path, query.split('&').toSorted().join('&'), headers.join(''), names, hash].join(
    '\n',
  );
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
  const key = hmac(hmac(hmac(hmac(`AWS4${secretKey}`, day), region), 's3'), 'aws4_request');
  return hmac(key, text).toString('hex') === signature;
}

async function wholeOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString();
}

describe('the object store', () => {
  it('keeps what flows in through its transforms, and gives it back with its length', async () => {
    const louder = new Transform({
      transform: (part, _, done) => done(null, String(part).toUpperCase()),
    });
    await store.put('tenant/file', Readable.from([Buffer.from('са'), Buffer.from('яб')]), louder);
    expect([...objects.keys()]).toEqual(['/kenes-files/tenant/file']);
    const { size, stream } = await store.read('tenant/file');
    expect([size, await wholeOf(stream)]).toEqual([8, 'САЯБ']);
  });

  it('keeps nothing of a stream that breaks', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('the network is gone');
      })(),
    );
    await expect(store.put('tenant/file', broken)).rejects.toThrow('the network is gone');
    expect(objects.size).toBe(0);
  });

  it('removes once and is content to remove again; what is not there cannot be read', async () => {
    await store.put('tenant/file', Readable.from([Buffer.from('x')]));
    await store.remove('tenant/file');
    await store.remove('tenant/file');
    await expect(store.read('tenant/file')).rejects.toThrow('404');
  });

  it('tells everything that lies in it, page by page', async () => {
    for (const key of ['a/1', 'a/2', 'b/1', 'b/2', 'b/3']) await store.put(key, Readable.from([Buffer.from(key)]));
    const found = await Array.fromAsync(store.list());
    expect(found.map(({ key }) => key)).toEqual(['a/1', 'a/2', 'b/1', 'b/2', 'b/3']);
    expect(found[0]).toEqual({ key: 'a/1', size: 3, writtenAt: Date.parse('2026-11-23T00:00:00Z') });
  });

  it('is refused with another secret, and does not tell it', async () => {
    const stranger = open('another secret');
    await expect(stranger.put('tenant/file', Readable.from([Buffer.from('x')]))).rejects.toThrow(
      'the object store answered 403 to PUT',
    );
  });

  it.each(['../outside', '/absolute', 'tenant/../other', 'tenant/файл', 'a?b', ''])(
    'the key %j is no key',
    async (key) => {
      await expect(store.read(key)).rejects.toThrow('plain path');
    },
  );

  it.each(['', 'kenes', 'ftp://a:b@host/bucket', 'https://host/bucket', 'https://a:b@host/', 'https://a:b@host/UPPER'])(
    '%j is no address',
    (text) => {
      expect(objectStoreAddress(text)).toBeNull();
    },
  );
});
