import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { aRole } from '../../testing/registers.ts';

/** Seeded so that each can be looked for: none may stand in a log, an error or the database. */
const seeded = {
  password: 'Құпия-сөз-7f3a9c21-асыл',
  wrong: 'wrong-guess-5b1d77e0-secret',
  fresh: 'жаңа-құпия-e902bb64-берік',
};

const api = join(import.meta.dirname, '..', '..', '..');

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The API as it runs in production but for its settings: a process of its own, whose every word is kept. */
class RunningApi {
  said = '';
  private child: ChildProcess | null = null;
  url = '';

  async start(database: TestDatabase): Promise<void> {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.child = spawn(process.execPath, ['--import', 'tsx', join(api, 'src', 'main.ts')], {
      cwd: api,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        KENES_ENV: 'development',
        KENES_API_PORT: String(port),
        DATABASE_URL: database.urls.application,
        KENES_OIDC_ISSUER: 'http://127.0.0.1:9',
        KENES_OIDC_CLIENT_ID: 'kenes',
      },
    });
    const keep = (chunk: Buffer) => {
      this.said += chunk.toString();
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    await vi.waitFor(
      async () => {
        if (!(await this.alive())) throw new Error(`the API did not start: ${this.said}`);
      },
      { timeout: 50_000, interval: 200 },
    );
  }

  private alive(): Promise<boolean> {
    return fetch(`${this.url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<string> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return response.text();
  }
}

describe('passwords and tokens stay where they belong (trust 12)', () => {
  const running = new RunningApi();
  let database: TestDatabase;
  const answers: string[] = [];
  const tokens: string[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    await running.start(database);
    const register = { test: database };
    const person = await anAccount(register);
    const council = await aCouncil(register);
    await aRole(register, council.id, person.id, ['SECRETARIAT']);
    const input = (more: object) => ({ input: { key: crypto.randomUUID(), ...more } });
    const keep = async (body: unknown, headers?: Record<string, string>) => {
      const text = await running.post(body, headers);
      answers.push(text);
      return text;
    };
    const signIn =
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { session } ... on Problem { code message } } }';
    const enter = async (password: string) =>
      running.post({ query: signIn, variables: input({ email: person.email, password }) });
    const first = /"session":"([^"]+)"/.exec(await enter(person.password))?.[1] ?? '';
    const mine = { authorization: `Bearer ${first}`, 'kenes-acting': 'account' };
    const change =
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Problem { code message } } }';
    await keep(
      { query: change, variables: input({ currentPassword: person.password, newPassword: seeded.password }) },
      mine,
    );
    tokens.push(first, /"session":"([^"]+)"/.exec(await enter(seeded.password))?.[1] ?? '');
    // Everything that can go wrong with a secret in hand.
    await keep({ query: signIn, variables: input({ email: person.email, password: seeded.wrong }) });
    await keep({ query: signIn, variables: input({ email: person.email, password: { inside: seeded.wrong } }) });
    await keep({
      query: signIn,
      variables: input({ email: [seeded.password], password: seeded.wrong, extra: seeded.fresh }),
    });
    await keep({
      query: `mutation { signIn(input: { key: "x", email: "a@b.kz", password: ${seeded.wrong} }) { __typename } }`,
    });
    await keep({
      query: `mutation { signIn(input: { key: "x", email: "a@b.kz", password: "${seeded.wrong}", pin: "${seeded.fresh}" }) { nothing } }`,
    });
    await keep(`{"query": "mutation { signIn(input: { password: \\"${seeded.wrong}\\" ", broken`);
    await keep({ query: change, variables: input({ currentPassword: seeded.wrong, newPassword: 'short' }) }, mine);
    await keep(
      {
        query: change,
        variables: { input: { key: 'no uuid', currentPassword: seeded.password, newPassword: seeded.fresh } },
      },
      mine,
    );
    const oidc =
      'mutation ($input: SignInWithOidcInput!) { signInWithOidc(input: $input) { __typename ... on Problem { code message } } }';
    await keep({ query: oidc, variables: input({ idToken: seeded.wrong }) });
    await keep({ query: '{ viewer { id } }' }, { authorization: `Bearer ${seeded.wrong}`, 'kenes-acting': 'account' });
    const accept =
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on Problem { code message } ... on InvalidInput { fields { message } } } }';
    await keep({ query: accept, variables: input({ token: seeded.wrong, password: seeded.fresh }) });
    const tenant = { ...mine, 'kenes-acting': `tenant:${council.slug}` };
    const invite =
      'mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) { ... on InviteToTenantSuccess { link } } }';
    const invited = await running.post(
      { query: invite, variables: input({ email: 'guest@example.kz', roles: ['MEMBER'] }) },
      tenant,
    );
    const link = /invitation\/([\w-]{43})/.exec(invited)?.[1] ?? '';
    tokens.push(link);
    await keep({
      query: accept,
      variables: input({ token: link, surname: 'Әлі', givenName: 'Дана', password: seeded.fresh }),
    });
  }, 90_000);
  afterAll(async () => {
    await running.stop();
    await database?.drop();
  });

  const secrets = () => [...Object.values(seeded), ...tokens];

  it('the seeds were really sown: sessions were opened, an invitation was accepted', () => {
    expect(tokens.map(({ length }) => length)).toEqual([43, 43, 43]);
    expect(answers.at(0)).toContain('ChangePasswordSuccess');
    expect(answers.at(-1)).toContain('AcceptInvitationSuccess');
  });

  it('no answer repeats a secret that was sent', () => {
    const found = secrets().flatMap((secret) => answers.filter((answer) => answer.includes(secret)));
    expect(found).toEqual([]);
  });

  it('nothing the process says holds a secret', () => {
    expect(secrets().filter((secret) => running.said.includes(secret))).toEqual([]);
  });

  it('no table holds a password or a session’s token; an invitation’s stands only in the letter that carries it', async () => {
    const places = await withClient(database.superuser, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      );
      const found: string[] = [];
      for (const { name } of tables) {
        for (const [at, secret] of secrets().entries()) {
          const { rows } = await client.query(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [
            secret,
          ]);
          if (rows.length > 0) found.push(`${name} holds secret ${at}`);
        }
      }
      return found;
    });
    expect(places).toEqual([`public.mail holds secret ${secrets().length - 1}`]);
  });
});
