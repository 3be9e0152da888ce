import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { startTestCluster } from '../../apps/api/src/testing/cluster.ts';
import { createDatabase, urlsFor } from '../../scripts/postgres/provision.ts';
import { memoryFlags } from '../../scripts/supervise/services.ts';
import { answers, child, processorTime } from './child.ts';
import { kenesNested, kenesRegister, peerNested, peerRegister } from './questions.ts';
import { registerFigure } from './register-figure.ts';
import { roomFigure } from './room-figure.ts';
import { barSize, kinds, seed, uuidOf } from './seed.ts';

/**
 * `npm run bench`: the nested read and the register page under row-level security, from Kenes, PostGraphile 5 and one raw
 * SQL statement, over the same tables in the same run, in turns; then the register of seats and the forty devices of a sitting against their bars. `--small` seeds a hundredth, `--seconds n` per turn.
 */
const small = process.argv.includes('--small');
const secondsAt = process.argv.indexOf('--seconds');
const seconds = secondsAt < 0 ? 2 : Number(process.argv[secondsAt + 1]);
// Short turns, many times: what else the machine does meets all of them alike.
const rounds = 9;
const profile = process.argv.includes('--profile') ? ['--cpu-prof', '--cpu-prof-dir=test/output/bench'] : [];
const clients = 16;
const root = join(import.meta.dirname, '..', '..');
const token = 'bench-token-bench-token-bench-token-bench12';
const tenant = uuidOf(kinds.tenant, 3);
const size = small ? { ...barSize, councils: 4 } : barSize;

interface Contender {
  readonly name: string;
  readonly pid: () => number;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly bodies: Record<string, object>;
  readonly stop: () => Promise<void>;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

async function contenders(application: string, owner: string): Promise<Contender[]> {
  const secret = 'bench-secret';
  const tsx = ['--import', 'tsx'];
  const env = { DATABASE_URL: application, OWNER_URL: owner, TENANT: tenant };
  const kenes = await child(
    join(root, 'apps/api/dist/main.js'),
    [...memoryFlags, ...profile],
    { ...env, KENES_ENV: 'test', KENES_WEB_SECRET: secret },
    (url) => answers(`${url}/health/ready`).then(Boolean),
  );
  const peer = await child(join(import.meta.dirname, 'servers/postgraphile.ts'), tsx, env, (url) =>
    answers(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }),
  );
  const raw = await child(join(import.meta.dirname, 'servers/raw.ts'), tsx, env, (url) => answers(url));
  const json = { 'content-type': 'application/json' };
  return [
    {
      name: 'Kenes',
      ...kenes,
      pid: () => kenes.pid,
      url: `${kenes.url}/graphql`,
      headers: {
        ...json,
        'kenes-web-secret': secret,
        authorization: `Bearer ${token}`,
        'kenes-acting': 'tenant:council-3',
        'kenes-locale': 'ru',
      },
      bodies: { nested: { query: kenesNested }, register: { query: kenesRegister } },
    },
    {
      name: 'PostGraphile 5',
      ...peer,
      pid: () => peer.pid,
      url: `${peer.url}/graphql`,
      headers: json,
      bodies: { nested: { query: peerNested }, register: { query: peerRegister } },
    },
    { name: 'raw SQL', ...raw, pid: () => raw.pid, url: raw.url, headers: json, bodies: { nested: {}, register: {} } },
  ];
}

const residentMegabytes = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

async function measure(contender: Contender, question: string, duration: number) {
  const url = contender.name === 'raw SQL' ? `${contender.url}/${question}` : contender.url;
  const request = {
    method: 'POST' as const,
    headers: contender.headers,
    body: JSON.stringify(contender.bodies[question]),
  };
  const probe = await (await fetch(url, request)).text();
  if (probe.includes('"errors"')) throw new Error(`${contender.name} ${question}: ${probe.slice(0, 600)}`);
  const before = processorTime(contender.pid());
  const result = await autocannon({ url, ...request, connections: clients, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${contender.name} ${question}: ${result.non2xx} refused, ${result.errors} broken`);
  return {
    rps: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (processorTime(contender.pid()) - before) / result.requests.total,
    bytes: probe.length,
    memory: residentMegabytes(contender.pid()),
  };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cluster = await startTestCluster();
const running: Contender[] = [];
try {
  await createDatabase(cluster.superuser, 'bench');
  const urls = urlsFor(cluster.superuser, 'bench', cluster.passwords);
  await migrate(urls.owner, urls.worker);
  say(
    `Seeding ${size.councils} councils × ${size.missions} missions × ${size.findings} findings × ${size.recommendations} recommendations …`,
  );
  const superuser = new URL(cluster.superuser);
  superuser.pathname = '/bench';
  await seed(superuser.href, size, createHash('sha256').update(token).digest());
  running.push(...(await contenders(urls.application, superuser.href)));
  for (const question of ['nested', 'register']) {
    const rows = new Map<string, Awaited<ReturnType<typeof measure>>[]>();
    for (const contender of running) await measure(contender, question, 2);
    for (let round = 0; round < rounds; round += 1) {
      for (const contender of running)
        rows.set(contender.name, [...(rows.get(contender.name) ?? []), await measure(contender, question, seconds)]);
    }
    const peer = median((rows.get('PostGraphile 5') ?? []).map(({ rps }) => rps));
    say(`\n${question}: ${clients} clients, median of ${rounds} turns of ${seconds} s`);
    say('server            req/s    p50 ms   p99 ms  CPU ms    bytes   RSS MB   × PostGraphile');
    for (const [name, turns] of rows) {
      const of = (pick: (turn: (typeof turns)[number]) => number) => median(turns.map(pick));
      const cells = [
        of((t) => t.rps).toFixed(0),
        of((t) => t.p50).toFixed(0),
        of((t) => t.p99).toFixed(0),
        of((t) => t.cpu).toFixed(2),
        String(turns[0]?.bytes),
        String(of((t) => t.memory)),
        (of((t) => t.rps) / peer).toFixed(2),
      ];
      say(name.padEnd(16) + cells.map((cell) => cell.padStart(9)).join(''));
    }
  }
  // The others stand still meanwhile: it is asked by one API, of the same server.
  say('\nregister of seats between councils');
  if (!(await registerFigure(cluster))) process.exitCode = 1;
  const room = await roomFigure(cluster, (databaseUrl) =>
    child(
      join(root, 'apps/api/dist/main.js'),
      [...memoryFlags],
      { DATABASE_URL: databaseUrl, KENES_ENV: 'test', KENES_WEB_SECRET: 'bench-secret' },
      (url) => answers(`${url}/health/ready`),
    ),
  );
  if (!room) process.exitCode = 1;
} finally {
  for (const { stop } of running) await stop();
  await cluster.stop();
}
