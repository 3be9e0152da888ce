import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** One thing that lies in a store. */
export interface StoredBytes {
  readonly key: string;
  readonly size: number;
  /** When it was written, milliseconds. */
  readonly writtenAt: number;
}

/** Where originals and derivatives live. Keys are ours (`tenant/uuid`), never a person's file name. */
export interface FileStore {
  /** Streams bytes in; whole or not at all. */
  put(key: string, source: Readable | AsyncIterable<Uint8Array>, ...through: Transform[]): Promise<void>;
  read(key: string): Promise<{ readonly size: number; readonly stream: Readable }>;
  remove(key: string): Promise<void>;
  /** Everything there is, in no order; also what a broken write left behind. */
  list(): AsyncIterable<StoredBytes>;
}

/** The default store: a directory. A file appears under its name only once all its bytes are there. */
export class DirectoryStore implements FileStore {
  readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  async put(key: string, source: Readable | AsyncIterable<Uint8Array>, ...through: Transform[]): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}.partial`;
    try {
      await pipeline([source, ...through, createWriteStream(partial, { mode: 0o600 })]);
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<{ readonly size: number; readonly stream: Readable }> {
    const path = this.pathOf(key);
    const { size } = await stat(path);
    return { size, stream: createReadStream(path) };
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(): AsyncIterable<StoredBytes> {
    const entries = await opendir(this.root, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!entries) return;
    for await (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const facts = await stat(path).catch(() => null);
      if (facts)
        yield { key: relative(this.root, path).split(sep).join('/'), size: facts.size, writtenAt: facts.mtimeMs };
    }
  }

  private pathOf(key: string): string {
    const path = join(this.root, plainKey(key));
    if (!path.startsWith(this.root + sep)) throw new Error('a storage key must stay inside the store');
    return path;
  }
}

/** A storage key as it is, if it is a plain path of ours; throws otherwise: no person's text ever becomes one. */
export function plainKey(key: string): string {
  if (!/^[A-Za-z0-9/_.-]+$/.test(key) || key.includes('..') || key.startsWith('/'))
    throw new Error('a storage key must be a plain path');
  return key;
}
