import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { aRole } from '../../testing/registers.ts';
import { useServer } from '../../testing/server.ts';

const signInMutation = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { session } ... on Problem { code } } }`;

interface Known {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** What an answer shows under a name; an answer without it fails the test. */
function shown<T>(data: Record<string, unknown> | null | undefined, name: string): T {
  if (!data?.[name]) throw new Error(`the answer has no ${name}`);
  return data[name] as T;
}

describe('a session that has ended is refused at once (trust 10)', () => {
  const server = useServer();

  async function signIn({ email, password }: Pick<Known, 'email' | 'password'>, address = '10.0.0.1'): Promise<string> {
    const { body } = await server().graphql(
      { query: signInMutation, variables: { input: { key: crypto.randomUUID(), email, password } } },
      { 'kenes-client-address': address },
      true,
    );
    const signedIn = body.data?.signIn as { session?: string; code?: string };
    if (!signedIn.session) throw new Error(`not signed in: ${signedIn.code}`);
    return signedIn.session;
  }
  const ask = async (token: string, acting: string, query: string, variables: object = {}) =>
    server().graphql({ query, variables }, { authorization: `Bearer ${token}`, 'kenes-acting': acting });
  /** What a session may do in a capacity: 'in', or the code of the refusal; and that it took less than five seconds. */
  async function stands(token: string, acting: string): Promise<string> {
    const started = performance.now();
    const { body } = await ask(token, acting, '{ viewer { id } }');
    expect(performance.now() - started).toBeLessThan(5_000);
    return body.errors?.[0]?.extensions?.code ?? (body.data?.viewer ? 'in' : 'out');
  }
  async function perform(token: string, acting: string, name: string, input: object): Promise<void> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { body } = await ask(
      token,
      acting,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code message } } }`,
      { input: { key: crypto.randomUUID(), ...input } },
    );
    expect(body.errors).toBeUndefined();
    const result = body.data?.[name] as { __typename: string };
    expect(result).toMatchObject({ __typename: `${name.charAt(0).toUpperCase()}${name.slice(1)}Success` });
  }
  async function aPlatform(): Promise<string> {
    const admin = await anAccount(server());
    await withClient(server().test.superuser, (client) =>
      client.query('update account set platform_admin = true where id = $1', [admin.id]),
    );
    return signIn(admin);
  }

  it('viewer answers a session in any capacity, and without one named', async () => {
    const token = await signIn(await anAccount(server()));
    expect(await stands(token, 'account')).toBe('in');
    const { body } = await server().graphql({ query: '{ viewer { id } }' }, { authorization: `Bearer ${token}` });
    expect(body.data?.viewer).not.toBeNull();
    expect((await server().graphql({ query: '{ viewer { id } }' })).body.data?.viewer).toBeNull();
  });

  it('after signing out', async () => {
    const token = await signIn(await anAccount(server()));
    await perform(token, 'account', 'signOut', {});
    expect(await stands(token, 'account')).toBe('SESSION_ENDED');
  });

  it('after a change of password, every session but the one that changed it', async () => {
    const known = await anAccount(server());
    const [mine, other] = [await signIn(known), await signIn(known)];
    await perform(mine, 'account', 'changePassword', {
      currentPassword: known.password,
      newPassword: 'жаңа ұзын құпия',
    });
    expect([await stands(mine, 'account'), await stands(other, 'account')]).toEqual(['in', 'SESSION_ENDED']);
    await expect(signIn(known)).rejects.toThrow(/WRONG_EMAIL_OR_PASSWORD/);
    await signIn({ email: known.email, password: 'жаңа ұзын құпия' });
  });

  it('a password is not changed without the one until now', async () => {
    const known = await anAccount(server());
    const token = await signIn(known);
    const { body } = await ask(
      token,
      'account',
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ... on InvalidInput { fields { path code } } } }',
      { input: { key: crypto.randomUUID(), currentPassword: 'басқа нәрсе', newPassword: 'жаңа ұзын құпия' } },
    );
    expect(body.data?.changePassword).toEqual({ fields: [{ path: 'currentPassword', code: 'WRONG_PASSWORD' }] });
  });

  it('when one ends one’s other sessions, or one of them', async () => {
    const known = await anAccount(server());
    const [first, second, third] = [await signIn(known), await signIn(known), await signIn(known)];
    const { body } = await ask(first, 'account', '{ viewer { sessions { id current } } }');
    const { sessions } = shown<{ sessions: { id: string; current: boolean }[] }>(body.data, 'viewer');
    expect(sessions).toHaveLength(3);
    const notMine = sessions.find(({ current }) => !current);
    await perform(first, 'account', 'endSession', { id: notMine?.id });
    const standing = [await stands(second, 'account'), await stands(third, 'account')];
    expect(standing.sort()).toEqual(['SESSION_ENDED', 'in']);
    await perform(first, 'account', 'endOtherSessions', {});
    expect([await stands(first, 'account'), await stands(second, 'account'), await stands(third, 'account')]).toEqual([
      'in',
      'SESSION_ENDED',
      'SESSION_ENDED',
    ]);
  });

  it('a role that was changed or ended gives nothing more from the next request on', async () => {
    const council = await aCouncil(server());
    const secretary = await anAccount(server());
    const clerk = await anAccount(server());
    await aRole(server(), council.id, secretary.id, ['SECRETARIAT']);
    await aRole(server(), council.id, clerk.id, ['SECRETARIAT', 'CHAIR']);
    const acting = `tenant:${council.slug}`;
    const [chief, token] = [await signIn(secretary), await signIn(clerk)];
    const personOf = async () => {
      const { body } = await ask(chief, acting, '{ tenantPeople { nodes { id accountId version } } }');
      const { nodes } = shown<{ nodes: { id: string; accountId: string; version: number }[] }>(
        body.data,
        'tenantPeople',
      );
      return nodes.find(({ accountId }) => accountId === clerk.id);
    };
    const before = await personOf();
    await perform(chief, acting, 'changeRoles', {
      id: before?.id,
      expectedVersion: before?.version,
      roles: ['OBSERVER'],
    });
    const { body } = await ask(
      token,
      acting,
      'mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) { __typename ... on Problem { code } } }',
      { input: { key: crypto.randomUUID(), email: 'new@example.kz', roles: ['MEMBER'] } },
    );
    expect(body.data?.inviteToTenant).toEqual({ __typename: 'Refusal', code: 'NOT_YOUR_ROLE' });
    expect(await stands(token, acting)).toBe('in');
    const after = await personOf();
    await perform(chief, acting, 'endRole', { id: after?.id, expectedVersion: after?.version });
    expect([await stands(token, acting), await stands(token, 'account')]).toEqual(['NOT_YOUR_CAPACITY', 'in']);
  });

  it('an officer who was dismissed acts for the body no more', async () => {
    const body = await aBody(server());
    const officer = await anAccount(server());
    const admin = await aPlatform();
    await perform(admin, 'platform', 'appointOfficer', { bodyId: body.id, email: officer.email });
    const token = await signIn(officer);
    expect(await stands(token, `body:${body.id}`)).toBe('in');
    const answer = await ask(admin, 'platform', `{ officers(bodyId: "${body.id}") { nodes { id version } } }`);
    const { nodes } = shown<{ nodes: { id: string; version: number }[] }>(answer.body.data, 'officers');
    await perform(admin, 'platform', 'dismissOfficer', { id: nodes[0]?.id, expectedVersion: nodes[0]?.version });
    expect(await stands(token, `body:${body.id}`)).toBe('NOT_YOUR_CAPACITY');
  });

  it('a disabled account is out at once and cannot come back until it is enabled', async () => {
    const known = await anAccount(server());
    const token = await signIn(known);
    const admin = await aPlatform();
    await perform(admin, 'platform', 'disableAccount', { id: known.id, expectedVersion: 1, reason: 'уволен' });
    expect(await stands(token, 'account')).toBe('SESSION_ENDED');
    await expect(signIn(known)).rejects.toThrow(/WRONG_EMAIL_OR_PASSWORD/);
    await perform(admin, 'platform', 'enableAccount', { id: known.id, expectedVersion: 2, reason: 'восстановлен' });
    expect(await stands(token, 'account')).toBe('SESSION_ENDED');
    await signIn(known);
  });

  it('a session that nobody used for half an hour, or that is twelve hours old, has ended', async () => {
    const known = await anAccount(server());
    const [idle, old] = [await signIn(known), await signIn(known)];
    await withClient(server().test.superuser, async (client) => {
      const { rows } = await client.query('select id from session where account_id = $1 order by opened_at', [
        known.id,
      ]);
      await client.query(`update session set seen_at = now() - interval '31 minutes' where id = $1`, [rows[0].id]);
      await client.query(`update session set expires_at = now() - interval '1 second' where id = $1`, [rows[1].id]);
    });
    expect([await stands(idle, 'account'), await stands(old, 'account')]).toEqual(['SESSION_ENDED', 'SESSION_ENDED']);
  });
});
