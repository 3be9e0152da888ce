import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { FileStore, StoredBytes } from './file-store.ts';

/** The ending of the keys under which bytes lie sealed. */
export const sealedEnding = '.sealed';

/** What sealed bytes are longer by: the key's id, the nonce and the tag. */
export const sealedBy = 6 + 12 + 16;

/**
 * A store whose keys that end in `.sealed` hold AES-256-GCM: files with whole national ids, under a key that is not in the
 * store (decision 0013). Whoever puts and reads through it has plain bytes; a backup copies the sealed ones from `under`.
 * Bytes that were changed, or moved to another key, cannot be opened.
 */
export class SealingStore implements FileStore {
  private readonly key: Buffer;

  constructor(
    readonly under: FileStore,
    piiKey: Buffer,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', piiKey, '', 'kenes file seal 1', 32));
  }

  put(key: string, source: Readable | AsyncIterable<Uint8Array>, ...through: Transform[]): Promise<void> {
    return key.endsWith(sealedEnding)
      ? this.under.put(key, source, ...through, new Sealing(this.key, key))
      : this.under.put(key, source, ...through);
  }

  async read(key: string): Promise<{ readonly size: number; readonly stream: Readable }> {
    const found = await this.under.read(key);
    if (!key.endsWith(sealedEnding)) return found;
    const parts: Uint8Array[] = [];
    for await (const part of found.stream) parts.push(part as Uint8Array);
    const plain = opened(this.key, key, Buffer.concat(parts));
    return { size: plain.length, stream: Readable.from([plain]) };
  }

  remove(key: string): Promise<void> {
    return this.under.remove(key);
  }

  list(): AsyncIterable<StoredBytes> {
    return this.under.list();
  }
}

/** Key id, nonce, what was sealed, tag. */
class Sealing extends Transform {
  private readonly cipher;

  constructor(key: Buffer, name: string) {
    super();
    const nonce = randomBytes(12);
    this.cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
    this.push(Buffer.concat([idOf(key), nonce]));
  }

  override _transform(part: Buffer, _: BufferEncoding, done: TransformCallback): void {
    done(null, this.cipher.update(part));
  }

  override _flush(done: TransformCallback): void {
    this.push(this.cipher.final());
    done(null, this.cipher.getAuthTag());
  }
}

function opened(key: Buffer, name: string, bytes: Buffer): Buffer {
  if (!idOf(key).equals(bytes.subarray(0, 6)))
    throw new Error(`a file is sealed under the key ${bytes.subarray(0, 6).toString('hex')}, which is not here`);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(6, 18), { authTagLength: 16 })
    .setAAD(Buffer.from(name))
    .setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(18, bytes.length - 16)), decipher.final()]);
}

function idOf(key: Buffer): Buffer {
  return createHash('sha256').update('key id').update(key).digest().subarray(0, 6);
}
