import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }`;

describe('guessing a password (trust 11)', () => {
  const api = useApi();
  const guess = async (email: string, password = 'қате құпиясөз') =>
    (
      await api().query<{ signIn: { __typename: string; code?: string } }>({ kind: 'PUBLIC' }, mutation, {
        input: { key: crypto.randomUUID(), email, password },
      })
    ).signIn;

  it('a burst of a hundred and fifty guesses at once is no more than those an hour allows', async () => {
    const { email, password } = await anAccount(api());
    const answers = await Promise.all(Array.from({ length: 150 }, () => guess(email)));
    const evaluated = answers.filter(({ code }) => code === 'WRONG_EMAIL_OR_PASSWORD').length;
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThanOrEqual(20);
    expect(answers.filter(({ code }) => code === 'TOO_MANY_GUESSES')).toHaveLength(150 - evaluated);
    // Even the right one is not looked at any more.
    expect(await guess(email, password)).toMatchObject({ code: 'TOO_MANY_GUESSES' });
  });

  it('an address that nobody has is throttled and answered as one that somebody has, in the same time', async () => {
    const { email } = await anAccount(api());
    await guess(email);
    const time = async (whom: string) => {
      const started = performance.now();
      await guess(whom);
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      known.push(await time(email));
      unknown.push(await time('nobody-at-all@example.kz'));
    }
    // Both verify one hash; without the decoy the unknown one would take a small part of the time. The quickest of each
    // are compared: only work makes those longer, never a busy machine.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('right guesses are given back: who signs in often is not locked out', async () => {
    const { email, password } = await anAccount(api());
    for (let round = 0; round < 25; round += 1) expect((await guess(email, password)).__typename).toBe('SignInSuccess');
  });
});
