import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { handlers } from './mail-password-reset.handler.ts';
import { mailPasswordReset } from './mail-password-reset.job.ts';
import { resetToken } from './password-reset-link.ts';

const requestMutation = /* GraphQL */ `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) {
  __typename ... on RequestPasswordResetSuccess { linkMinutes } ... on InvalidInput { fields { path code } } ... on Problem { code } } }`;
const resetMutation = /* GraphQL */ `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
  __typename ... on ResetPasswordSuccess { sessionsEnded } ... on InvalidInput { fields { path code } } ... on Problem { code } } }`;
const signInMutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }`;
const linkQuery = 'query ($token: String!) { passwordReset(token: $token) { email open used } }';

type Answer = { __typename: string; code?: string; sessionsEnded?: number; fields?: { path: string; code: string }[] };
const fresh = 'жаңа құпия сөз тіркесі';
const nobody = () => `nobody-${crypto.randomUUID().slice(0, 8)}@example.kz`;

describe('a forgotten password', () => {
  const api = useApi();
  const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await withClient(api().test.superuser, (client) => client.query<Row>(text, values))).rows;
  const ask = async <Name extends string>(source: string, name: Name, input: object): Promise<Answer> =>
    (
      await api().query<Record<Name, Answer>>({ kind: 'PUBLIC' }, source, {
        input: { key: crypto.randomUUID(), ...input },
      })
    )[name];
  const request = (email: string, key = crypto.randomUUID()) =>
    ask(requestMutation, 'requestPasswordReset', { email, key });
  const reset = (token: string, newPassword = fresh, key = crypto.randomUUID()) =>
    ask(resetMutation, 'resetPassword', { token, newPassword, key });
  const signIn = (email: string, password: string) => ask(signInMutation, 'signIn', { email, password });
  const shown = async (token: string) =>
    (await api().query<{ passwordReset: object | null }>({ kind: 'PUBLIC' }, linkQuery, { token })).passwordReset;
  /** What the worker does with the job of the newest request. */
  async function mailed(): Promise<{ id: string; token: string }> {
    const [newest] = await rows<{ id: string }>('select id from password_reset order by id desc limit 1');
    const id = newest?.id ?? '';
    await handlers[mailPasswordReset.name]?.(api(), { id });
    return { id, token: resetToken(api().services.digestKey, id) };
  }
  const mailsTo = (email: string) =>
    rows<{ kind: string; subject: string; body_text: string }>(
      'select kind, subject, body_text from platform_mail where recipient = $1 order by queued_at, id',
      [email],
    );
  async function linked() {
    const account = await anAccount(api());
    await request(account.email);
    return { account, ...(await mailed()) };
  }

  it('a link is mailed in the person’s language and sets a new password; every session ends, and it is journalled', async () => {
    const account = await anAccount(api());
    await signIn(account.email, account.password);
    await signIn(account.email, account.password);
    expect(await request(account.email.toUpperCase())).toMatchObject({ linkMinutes: 60 });
    const { id, token } = await mailed();
    const [mail] = await mailsTo(account.email);
    expect(mail).toMatchObject({ kind: 'PASSWORD_RESET', subject: 'Кеңес: новый пароль' });
    expect(mail?.body_text).toContain(`http://kenes.test/ru/password-reset/${token}`);
    expect(await shown(token)).toEqual({ email: account.email, open: true, used: false });
    expect(await reset(token)).toMatchObject({ __typename: 'ResetPasswordSuccess', sessionsEnded: 2 });
    expect(await signIn(account.email, account.password)).toMatchObject({ code: 'WRONG_EMAIL_OR_PASSWORD' });
    expect(await signIn(account.email, fresh)).toMatchObject({ __typename: 'SignInSuccess' });
    expect((await mailsTo(account.email)).map(({ kind }) => kind)).toEqual(['PASSWORD_RESET', 'PASSWORD_CHANGED']);
    const lines = await rows<{ act: string; actor: string }>(
      `select act, actor from journal_line where subject_id = $1 or facts ->> 'resetId' = $1::text order by seq`,
      [id],
    );
    expect(lines).toEqual([
      { act: 'PasswordResetRequested', actor: 'door' },
      { act: 'PasswordReset', actor: `account:${account.id}` },
    ]);
  });

  it('the job that runs again mails nothing more', async () => {
    const { account, id } = await linked();
    await handlers[mailPasswordReset.name]?.(api(), { id });
    expect(await mailsTo(account.email)).toHaveLength(1);
  });

  it('an address that nobody has leaves the same traces and gets the same answer; only no mail comes', async () => {
    const { email } = await anAccount(api());
    const stranger = nobody();
    const trace = async (whom: string) => {
      const { code, ...answer } = await request(whom);
      const statements = api().statements.map((text) => text.replaceAll(/\s+/g, ' '));
      return { answer, code, statements };
    };
    expect(await trace(email)).toEqual(await trace(stranger));
    const { id } = await mailed();
    expect(await rows('select account_id, mailed_at from password_reset where id = $1', [id])).toEqual([
      { account_id: null, mailed_at: null },
    ]);
    expect(await mailsTo(stranger)).toEqual([]);
  });

  it('the answer takes the same time whether somebody has the address or nobody', async () => {
    const time = async (whom: string) => {
      const started = performance.now();
      await request(whom);
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const { email } = await anAccount(api());
      known.push(await time(email));
      unknown.push(await time(nobody()));
    }
    // The quickest of each is the time of the work itself; the rest is what else the machine was doing.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('three letters an hour for an address, known or not', async () => {
    const { email } = await anAccount(api());
    for (const whom of [email, nobody()]) {
      const codes = [];
      for (let turn = 0; turn < 4; turn += 1) codes.push((await request(whom)).code ?? null);
      expect(codes).toEqual([null, null, null, 'TOO_MANY_GUESSES']);
    }
  });

  it('what is no address is told under its field', async () => {
    expect(await request('не адрес')).toMatchObject({ fields: [{ path: 'email', code: 'NOT_AN_EMAIL' }] });
  });

  it('works once: a second password by the same link, and any older link, are refused; a repeated submit is not', async () => {
    const { account, token: older } = await linked();
    await request(account.email);
    const { token } = await mailed();
    const key = crypto.randomUUID();
    expect(await reset(token, fresh, key)).toMatchObject({ __typename: 'ResetPasswordSuccess' });
    expect(await reset(token, fresh, key)).toMatchObject({ __typename: 'ResetPasswordSuccess' });
    expect(await reset(token, 'тағы бір құпия сөз')).toMatchObject({ code: 'RESET_LINK_USED' });
    expect(await reset(older)).toMatchObject({ code: 'RESET_LINK_USED' });
    expect(await shown(older)).toMatchObject({ open: false, used: true });
    expect(await signIn(account.email, fresh)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('two passwords at once by one link: one is set, the other refused', async () => {
    const { token } = await linked();
    const answers = await Promise.all([reset(token), reset(token, 'тағы бір құпия сөз')]);
    expect(answers.map(({ code }) => code ?? null).toSorted()).toEqual(['RESET_LINK_USED', null].toSorted());
  });

  it('an hour later it works no more', async () => {
    const { token, id } = await linked();
    await withClient(api().test.superuser, (client) =>
      client.query(`update password_reset set expires_at = now() - interval '1 second' where id = $1`, [id]),
    );
    expect(await shown(token)).toMatchObject({ open: false, used: false });
    expect(await reset(token)).toMatchObject({ code: 'RESET_LINK_EXPIRED' });
  });

  it('a link that is not ours, a weak password and a disabled account are refused', async () => {
    expect(await reset('x'.repeat(43))).toMatchObject({ code: 'RESET_LINK_NOT_VALID' });
    expect(await shown('x'.repeat(43))).toBeNull();
    const { account, token } = await linked();
    expect(await reset(token, 'short')).toMatchObject({
      fields: [{ path: 'newPassword', code: 'PASSWORD_TOO_SHORT' }],
    });
    await withClient(api().test.superuser, (client) =>
      client.query(`update account set state = 'DISABLED' where id = $1`, [account.id]),
    );
    expect(await shown(token)).toBeNull();
    expect(await reset(token)).toMatchObject({ code: 'RESET_LINK_EXPIRED' });
  });

  it('who was locked out by guesses comes in with the new password at once', async () => {
    const { account, token } = await linked();
    for (let turn = 0; turn < 21; turn += 1) await signIn(account.email, 'қате құпиясөз');
    expect(await signIn(account.email, account.password)).toMatchObject({ code: 'TOO_MANY_GUESSES' });
    await reset(token);
    expect(await signIn(account.email, fresh)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('the database keeps neither the token nor the address that was asked for', async () => {
    const stranger = nobody();
    await request(stranger);
    const { token } = await linked();
    const kept = JSON.stringify([
      await rows('select * from password_reset'),
      await rows('select * from sign_in_attempt'),
      await rows('select * from command_receipt'),
      await rows('select * from journal_line'),
    ]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(stranger);
  });
});
