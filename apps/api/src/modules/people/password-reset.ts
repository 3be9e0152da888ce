import { createHmac } from 'node:crypto';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { InputReading } from '../../kernel/input.ts';
import { Stop, type StopProblem } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { requiredEmail } from './email.ts';
import { takeTurn } from './guessing.ts';
import { knownAccount, throughDoor } from './known-account.ts';
import { hashPassword, passwordProblem } from './password.ts';
import type { RequestPasswordResetInput, ResetPasswordInput } from './password-reset.inputs.ts';
import { requestPasswordReset } from './request-password-reset.command.ts';
import { resetPassword } from './reset-password.command.ts';
import { secretDigest } from './secret-digest.ts';
import { digestOf } from './session-token.ts';

/** Mails asked for one address within an hour; the client's address has the limit of guesses. */
export const resetsPerAddress = 3;

/** Takes a request for a new password: throttled alike for an address that somebody has and for one that nobody has. */
export async function askForReset(operation: Operation, input: RequestPasswordResetInput): Promise<object> {
  const reading = new InputReading();
  const email = requiredEmail(reading, 'email', input.email);
  try {
    reading.done();
  } catch (error) {
    if (error instanceof Stop) return problemOf(operation, error.problem);
    throw error;
  }
  const digest = createHmac('sha256', operation.services.digestKey).update(`password-reset:${email}`).digest();
  const turn = await takeTurn(operation, digest, resetsPerAddress);
  if (!turn) return problemOf(operation, { kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
  const account = await knownAccount(operation, email);
  const accountId = account?.state === 'ACTIVE' ? account.id : null;
  return execute(
    operation,
    requestPasswordReset,
    { key: input.key, emailDigest: digest.toString('base64url'), accountId: new Unhashed(accountId) },
    { kind: 'DOOR', account: null },
  );
}

/** Sets a new password for the holder of a link: it is checked and hashed here, outside the transaction. */
export async function resetByLink(operation: Operation, input: ResetPasswordInput): Promise<object> {
  const say = (problem: StopProblem) => problemOf(operation, problem);
  const reset = await throughDoor<{ id: string; accountId: string; name: string }>(
    operation,
    sql`select r.id, a.id as "accountId", concat_ws(' ', a.surname, a.given_name, a.patronymic) as name
      from password_reset r join account a on a.id = r.account_id where r.token_digest = ${digestOf(input.token)}`,
  );
  if (!reset) return say({ kind: 'REFUSED', verdict: refused('RESET_LINK_NOT_VALID') });
  const problem = passwordProblem(input.newPassword);
  if (problem) return say({ kind: 'INVALID', fields: [{ path: 'newPassword', code: problem }] });
  const hash = await hashPassword(input.newPassword);
  return execute(
    operation,
    resetPassword,
    {
      key: input.key,
      resetId: reset.id,
      passwordDigest: secretDigest(operation.services.digestKey, `password-reset:${reset.id}`, input.newPassword),
      passwordHash: new Unhashed(hash),
    },
    { kind: 'DOOR', account: { id: reset.accountId, name: reset.name } },
  );
}
