import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster } from './cluster.ts';
import { withClient } from './provision.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenes-cluster-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({ data: join(folder, 'data'), log: join(folder, 'log'), password: 'p@ss word' });

/** Another process that starts the cluster, creates a table in it and says so. */
const program = `
  const { startCluster } = await import(process.argv[1] + '/cluster.ts');
  const { withClient } = await import(process.argv[1] + '/provision.ts');
  const cluster = await startCluster(JSON.parse(process.argv[2]));
  await withClient(cluster.url('postgres'), (client) => client.query('create table kept (id int)'));
  process.stdout.write('ready');
  setInterval(() => {}, 60_000);
`;

test('a supervisor killed by kill -9 leaves no PostgreSQL behind, and what it committed is there at the next start', {
  timeout: 60_000,
}, async () => {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, import.meta.dirname, JSON.stringify(options())],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  // startCluster waits until the old server is gone: it would refuse if it stayed.
  const cluster = await startCluster(options());
  const { rows } = await withClient(cluster.url('postgres'), (client) =>
    client.query(`select to_regclass('kept')::text as kept, version() like 'PostgreSQL 18%' as newest`),
  );
  expect(rows).toEqual([{ kept: 'kept', newest: true }]);
  await cluster.stop();
});
