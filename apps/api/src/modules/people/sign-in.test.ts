import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { session expiresAt } ... on Problem { code message } } }`;
type Answer = { signIn: { __typename: string; session?: string; code?: string; message?: string } };

describe('sign-in', () => {
  const api = useApi();

  it('opens one session for a repeated submit', async () => {
    const { email, password } = await anAccount(api());
    const input = { key: crypto.randomUUID(), email, password };
    const first = await api().query<Answer>({ kind: 'PUBLIC' }, mutation, { input });
    const second = await api().query<Answer>({ kind: 'PUBLIC' }, mutation, { input });
    expect(first.signIn.__typename).toBe('SignInSuccess');
    expect(second.signIn.session).toBe(first.signIn.session);
  });

  it('says the same of a wrong password and of an unknown e-mail', async () => {
    const { email } = await anAccount(api());
    const wrong = await api().query<Answer>({ kind: 'PUBLIC' }, mutation, {
      input: { key: crypto.randomUUID(), email, password: 'not the password' },
    });
    const unknown = await api().query<Answer>({ kind: 'PUBLIC' }, mutation, {
      input: { key: crypto.randomUUID(), email: 'nobody@example.kz', password: 'not the password' },
    });
    expect(wrong.signIn).toMatchObject({ __typename: 'Refusal', code: 'WRONG_EMAIL_OR_PASSWORD' });
    expect({ ...unknown.signIn }).toEqual({ ...wrong.signIn });
  });
});
