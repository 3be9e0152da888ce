import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ChangePasswordInput } from './account.inputs.ts';
import { changePassword } from './change-password.command.ts';
import { giveBackGuess, takeGuess } from './guessing.ts';
import { accountOfSession } from './known-account.ts';
import { hashPassword, passwordMatches, passwordProblem } from './password.ts';
import { secretDigest } from './secret-digest.ts';

/** Proves the old password and hashes the new one outside the transaction, under the throttle of a sign-in. */
export async function changeOwnPassword(operation: Operation, input: ChangePasswordInput): Promise<object> {
  const say = (problem: StopProblem) => problemOf(operation, problem);
  const account = operation.capacity.kind === 'DOOR' ? await accountOfSession(operation) : null;
  if (!account) return say({ kind: 'REFUSED', verdict: refused('SIGN_IN_NEEDED') });
  const problem = passwordProblem(input.newPassword);
  if (problem) return say({ kind: 'INVALID', fields: [{ path: 'newPassword', code: problem }] });
  if (account.passwordHash) {
    const guess = await takeGuess(operation, account.email);
    if (!guess) return say({ kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
    const { currentPassword, newPassword } = input;
    const right =
      (await passwordMatches(account.passwordHash, currentPassword ?? '')) ||
      // A repeated submit finds the new password in place already: the receipt then answers as it did.
      (await passwordMatches(account.passwordHash, newPassword));
    if (!right) return say({ kind: 'INVALID', fields: [{ path: 'currentPassword', code: 'WRONG_PASSWORD' }] });
    await giveBackGuess(operation, guess);
  }
  const digest = secretDigest(
    operation.services.digestKey,
    `password:${account.id}`,
    JSON.stringify([input.currentPassword ?? null, input.newPassword]),
  );
  const hash = await hashPassword(input.newPassword);
  return execute(operation, changePassword, {
    key: input.key,
    passwordDigest: digest,
    passwordHash: new Unhashed(hash),
  });
}
