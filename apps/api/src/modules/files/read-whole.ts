import type { FileStore } from '../../kernel/file-store.ts';

/** All bytes of a stored file: for what must look at the whole of it (a picture of at most 15 MB). */
export async function readWhole(store: FileStore, key: string): Promise<Buffer> {
  const { stream } = await store.read(key);
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
