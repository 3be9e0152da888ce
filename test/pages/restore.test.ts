import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Manifest } from '../../apps/api/src/backup/manifest.ts';
import { root } from '../../scripts/supervise/settings.ts';

describe('a backup of the running Kenes, restored elsewhere (trust 9)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kenes-drill-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** One of the two commands, as npm runs it; what it printed, and how it ended. */
  const command = (name: string, data: string, parameters: readonly string[]) =>
    new Promise<{ code: number | null; said: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'scripts', 'keep', `${name}.ts`), ...parameters], {
        cwd: root,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, KENES_DATA_DIR: data },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8');
        });
      child.once('error', reject);
      child.once('exit', (code) => resolve({ code, said }));
    });

  it('is the same row for row, head for head and file for file; a backup that was touched is told', async () => {
    const backup = join(folder, 'backup');
    const saved = await command('backup', inject('kenes').data, [backup]);
    expect(saved.said).toContain('Saved to');
    const manifest: Manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'));
    expect(manifest.heads.length).toBeGreaterThan(3);
    expect(manifest.files.length).toBeGreaterThan(10);

    const restored = await command('restore', join(folder, 'elsewhere'), [backup]);
    process.stdout.write(
      restored.said
        .split('\n')
        .filter((line) => line.startsWith('Restored'))
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('each compared with the backup') });

    const again = await command('restore', join(folder, 'elsewhere'), [backup]);
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('is in use: restore into an empty one') });

    const [file] = manifest.files;
    writeFileSync(join(backup, 'files', file?.key ?? ''), 'something else');
    const touched = await command('restore', join(folder, 'third'), [backup]);
    expect(touched).toMatchObject({ code: 1, said: expect.stringContaining('is not the one that was stored') });
  });
});
