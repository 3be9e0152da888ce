import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearStale } from './stale.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kenes-stale-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

test.each([
  ['a process that is gone', '999999999'],
  ['another program, which has the number by now', String(process.pid)],
  ['nothing readable', 'rubbish'],
])('postmaster.pid that names %s is removed', async (_what, pid) => {
  const file = join(data, 'postmaster.pid');
  writeFileSync(file, `${pid}\n${data}\n`);
  await clearStale(data);
  expect(existsSync(file)).toBe(false);
});
