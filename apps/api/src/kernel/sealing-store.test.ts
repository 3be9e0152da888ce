import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DirectoryStore } from './file-store.ts';
import { SealingStore, sealedBy } from './sealing-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenes-sealed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = (fill = 9) => new SealingStore(new DirectoryStore(folder), Buffer.alloc(32, fill));
const read = async (from: SealingStore, key: string) => {
  const { size, stream } = await from.read(key);
  const bytes = Buffer.concat(await stream.toArray());
  expect(size).toBe(bytes.length);
  return bytes.toString();
};

describe('a store that seals', () => {
  it('keeps nothing of a sealed file in plain, and gives it back as it was', async () => {
    const text = `ЖСН;850304300018\n${'строка;'.repeat(50_000)}`;
    await store().put(
      'tenant/a.sealed',
      Readable.from([Buffer.from(text.slice(0, 999)), Buffer.from(text.slice(999))]),
    );
    const lying = readFileSync(join(folder, 'tenant/a.sealed'));
    expect(lying.includes('850304300018')).toBe(false);
    expect(lying.length).toBe(Buffer.byteLength(text) + sealedBy);
    expect(await read(store(), 'tenant/a.sealed')).toBe(text);
  });

  it('gives nothing of a file that was changed, moved, or sealed under another key', async () => {
    await store().put('tenant/a.sealed', Readable.from([Buffer.from('850304300018')]));
    const path = join(folder, 'tenant/a.sealed');
    const bytes = readFileSync(path);
    writeFileSync(join(folder, 'tenant/b.sealed'), bytes);
    await expect(store().read('tenant/b.sealed')).rejects.toThrow();
    await expect(store(8).read('tenant/a.sealed')).rejects.toThrow('which is not here');
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 20), Buffer.from([0xff]), bytes.subarray(21)]));
    await expect(store().read('tenant/a.sealed')).rejects.toThrow();
  });

  it('leaves other files as they are', async () => {
    await store().put('tenant/c', Readable.from([Buffer.from('plain')]));
    expect(readFileSync(join(folder, 'tenant/c'), 'utf8')).toBe('plain');
    expect(await read(store(), 'tenant/c')).toBe('plain');
    expect(readdirSync(join(folder, 'tenant'))).toEqual(['c']);
  });
});
