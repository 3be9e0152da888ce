import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../apps/api/src/checks/verify-journal.ts';
import { realClock } from '../../apps/api/src/kernel/clock.ts';
import { Database } from '../../apps/api/src/kernel/database.ts';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { aCouncil, anAccount } from '../../apps/api/src/testing/cast.ts';
import { startMailServer, type TestMailServer } from '../../apps/api/src/testing/smtp.ts';
import { urlsFor, withClient } from '../../scripts/postgres/provision.ts';
import type { Secrets } from '../../scripts/supervise/secrets.ts';
import { lastLogs, type StartedKenes, startKenes } from '../support/start-kenes.ts';
import type { Target } from './support/ask.ts';
import { type Acknowledged, startClients } from './support/clients.ts';
import { type Part, processOf } from './support/processes.ts';

/** Each part is killed this often; KENES_KILLS=3 is all that `npm start` allows within ten minutes. */
const times = Number(process.env.KENES_KILLS ?? 2);
const clients = 8;
/** How long a part may be away. A machine on which others work too (more than three tasks a core) is slower by that much. */
const patience = () => 10_000 * Math.max(1, loadOfCore() > 3 ? loadOfCore() : 1);
const loadOfCore = () => (loadavg()[0] ?? 0) / cpus().length;

describe('kill -9 of the API, the worker and PostgreSQL while people work (trust 5)', () => {
  let kenes: StartedKenes;
  let mail: TestMailServer;
  let superuser = '';
  let application = '';
  let target: Target;
  let tenantId = '';

  beforeAll(async () => {
    mail = await startMailServer();
    kenes = await startKenes({ KENES_DEMO: 'off', KENES_SMTP_URL: mail.url });
    const secrets: Secrets = JSON.parse(readFileSync(join(kenes.data, 'secrets.json'), 'utf8'));
    const port = readFileSync(join(kenes.data, 'postgres.port'), 'utf8');
    superuser = `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/kenes`;
    application = urlsFor(superuser, 'kenes', secrets.logins).application;
    const registers = { test: { superuser } } as Parameters<typeof aCouncil>[0];
    const council = await aCouncil(registers);
    const person = await anAccount(registers);
    tenantId = council.id;
    await withClient(superuser, (client) =>
      client.query(
        `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, $2, $3, '{SECRETARIAT}', '2019-01-10')`,
        [council.id, newId(), person.id],
      ),
    );
    // The web server's secret: its requests are not counted against a stranger's limit.
    const trusted = { 'kenes-web-secret': secrets.programs.KENES_WEB_SECRET };
    const signIn = await fetch(`${kenes.apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...trusted },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { session } } }',
        variables: { input: { key: crypto.randomUUID(), email: person.email, password: person.password } },
      }),
    });
    const { data }: { data: { signIn: { session: string } } } = await signIn.json();
    target = {
      url: `${kenes.apiUrl}/graphql`,
      headers: {
        ...trusted,
        authorization: `Bearer ${data.signIn.session}`,
        'kenes-acting': `tenant:${council.slug}`,
      },
    };
  });
  afterAll(async () => {
    await kenes?.stop();
    await mail?.stop();
  });

  it(`${times} kills of each lose nothing that was acknowledged, do nothing twice, and are over within ten seconds`, {
    timeout: 240_000,
  }, async () => {
    const load = startClients(target, clients);
    const kills = order(times);
    const back: Record<Part, number[]> = { api: [], worker: [], postgres: [] };
    await until(() => load.done.length > 20 && mail.mails.length > 5, 'the first acts and mails');
    for (const part of kills) {
      await pause(Math.random() * 1_200);
      back[part].push(await killAndAwait(part, load.done));
    }
    await load.stop();
    const expected = load.done.length;
    await until(() => seen() >= expected, 'every mail', 60_000);

    const known = await withClient(superuser, async (client) => {
      const one = async (text: string) => (await client.query(text, [tenantId])).rows;
      return {
        invited: (await one('select email from invitation where tenant_id = $1')).map(({ email }) => String(email)),
        journalled: (await one(`select subject_id from journal_line where tenant_id = $1 and act = 'PersonInvited'`))
          .length,
        receipts: (await one('select key::text as key from command_receipt where $1::uuid is not null')).map(
          ({ key }) => String(key),
        ),
        unsent: (await one(`select id from mail where tenant_id = $1 and state <> 'SENT'`)).length,
      };
    });
    const rows = new Set(known.invited);
    const receipts = new Set(known.receipts);
    const lost = load.done.filter(({ subject, key }) => !rows.has(subject) || !receipts.has(key));
    const doubled = known.invited.length - rows.size;
    const database = new Database(application, realClock, { max: 2 });
    const chains = await verifyJournal(database).finally(() => database.close());
    const repeats = mail.mails.length - seen();

    const seconds = (list: number[]) => list.map((ms) => (ms / 1000).toFixed(1)).join(', ');
    process.stdout.write(
      `kill -9: ${load.done.length} acts acknowledged to ${clients} clients (${load.done.filter(({ tries }) => tries > 1).length} after being sent again), ` +
        `${lost.length} lost, ${doubled} doubled; ${seen()} mails, ${repeats} sent again under the same message id; ` +
        `back after, in s: API ${seconds(back.api)}; worker ${seconds(back.worker)}; PostgreSQL ${seconds(back.postgres)} (${loadOfCore().toFixed(1)} tasks a core)\n`,
    );
    expect({ lost, doubled }).toEqual({ lost: [], doubled: 0 });
    expect(known.journalled).toBe(known.invited.length);
    expect(known.unsent).toBe(0);
    expect(seen()).toBe(known.invited.length);
    // A worker killed between the server's "taken" and its own note sends that mail again, and no other.
    expect(repeats).toBeLessThanOrEqual(4 * (kills.length - times));
    expect(chains.filter(({ broken }) => broken)).toEqual([]);
    expect(Math.max(...back.api, ...back.worker, ...back.postgres)).toBeLessThan(patience());
  });

  /** How many mails there are, by the message's id. */
  const seen = () => new Set(mail.mails.map(({ headers }) => String(headers.get('message-id')))).size;

  /** Kills one part and waits until work goes on: an act sent afterwards is done, or, for the worker, a job. */
  async function killAndAwait(part: Part, done: readonly Acknowledged[]): Promise<number> {
    const pid = processOf(part, kenes.supervisor.pid ?? 0);
    if (pid === undefined) throw new Error(`${part} is not running:\n${kenes.said()}`);
    process.kill(pid, 'SIGKILL');
    const at = performance.now();
    const isAnother = (now: number | undefined) => now !== undefined && now !== pid;
    await until(() => isAnother(processOf(part, kenes.supervisor.pid ?? 0)), `${part} to be started again`, 30_000);
    if (part === 'worker') {
      // A mail may still be on its way from the dead one; the log is written by the living only.
      const before = workerLog().length;
      await until(() => workerLog().includes('Completed task', before), 'a job after the worker was killed', 30_000);
    } else {
      const started = performance.now();
      await until(() => done.some((act) => act.at > started), `an act after ${part} was killed`, 30_000);
    }
    return performance.now() - at;
  }

  const workerLog = () => readFileSync(join(kenes.data, 'logs', 'worker.log'), 'utf8');

  async function until(condition: () => boolean, what: string, atMost = 30_000): Promise<void> {
    const end = performance.now() + atMost;
    while (!condition()) {
      if (performance.now() > end)
        throw new Error(`Waited in vain for ${what}:\n${kenes.said()}\n${lastLogs(join(kenes.data, 'logs'))}`);
      await pause(20);
    }
  }

  /** All kills, in an order that differs from run to run. */
  const order = (each: number): Part[] =>
    Array.from({ length: each }, (): Part[] => ['api', 'worker', 'postgres'])
      .flat()
      .map((part) => ({ part, rank: Math.random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ part }) => part);
});
