import { randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { type FileStore, plainKey, type StoredBytes } from './file-store.ts';

/** Where an S3 object store is and by whose keys it is spoken to. */
export interface ObjectStoreAddress {
  /** Scheme, host and port, without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * Reads `https://accessKey:secretKey@host:port/bucket?region=…` (both keys percent-encoded). Null where it is not such an
 * address; the caller says which variable it stands in, never its value: it holds a secret.
 */
export function objectStoreAddress(text: string): ObjectStoreAddress | null {
  const url = URL.parse(text);
  const bucket = url?.pathname.replace(/^\/|\/$/g, '') ?? '';
  if (!url || !/^https?:$/.test(url.protocol) || !url.username || !url.password || !/^[a-z0-9.-]{3,63}$/.test(bucket))
    return null;
  return {
    endpoint: `${url.protocol}//${url.host}`,
    bucket,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKey: decodeURIComponent(url.username),
    secretKey: decodeURIComponent(url.password),
  };
}

/** Files in an S3 object store: for several API machines. A file is there whole or not at all, as S3 promises. */
export class ObjectStore implements FileStore {
  private readonly client: AwsClient;

  constructor(private readonly address: ObjectStoreAddress) {
    const { accessKey, secretKey, region } = address;
    this.client = new AwsClient({
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      service: 's3',
      region,
      retries: 2,
    });
  }

  async put(key: string, source: Readable | AsyncIterable<Uint8Array>, ...through: Transform[]): Promise<void> {
    const url = this.urlOf(key);
    // S3 must be told the length beforehand, and an upload does not know its own: it waits on this machine's disk.
    const waiting = join(tmpdir(), `kenes-${randomUUID()}`);
    try {
      await pipeline([source, ...through, createWriteStream(waiting, { mode: 0o600 })]);
      await this.expect(await this.client.fetch(url, { method: 'PUT', body: await openAsBlob(waiting) }), 'PUT');
    } finally {
      await rm(waiting, { force: true });
    }
  }

  async read(key: string): Promise<{ readonly size: number; readonly stream: Readable }> {
    const response = await this.client.fetch(this.urlOf(key));
    await this.expect(response, 'GET');
    const size = Number(response.headers.get('content-length'));
    if (!response.body || !Number.isInteger(size)) throw new Error('the object store gave a file without a length');
    return { size, stream: Readable.fromWeb(response.body as ReadableStream<Uint8Array>) };
  }

  async remove(key: string): Promise<void> {
    const response = await this.client.fetch(this.urlOf(key), { method: 'DELETE' });
    if (response.status !== 404) await this.expect(response, 'DELETE');
  }

  async *list(): AsyncIterable<StoredBytes> {
    let after: string | null = null;
    do {
      const page = new URLSearchParams({ 'list-type': '2', ...(after ? { 'continuation-token': after } : {}) });
      const response = await this.client.fetch(`${this.address.endpoint}/${this.address.bucket}?${page}`);
      await this.expect(response, 'GET');
      const text = await response.text();
      for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const key = within(object, 'Key');
        if (key)
          yield {
            key,
            size: Number(within(object, 'Size')),
            writtenAt: Date.parse(within(object, 'LastModified') ?? ''),
          };
      }
      after = within(text, 'NextContinuationToken');
    } while (after);
  }

  private urlOf(key: string): string {
    return `${this.address.endpoint}/${this.address.bucket}/${plainKey(key)}`;
  }

  private async expect(response: Response, verb: string): Promise<void> {
    if (response.ok) return;
    await response.body?.cancel();
    throw new Error(`the object store answered ${response.status} to ${verb}`);
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of the first element of a name; our keys and S3's tokens hold no markup of their own. */
function within(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole) ?? null;
}
