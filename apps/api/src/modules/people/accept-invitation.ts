import { isLocale } from '@kenes/messages';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import { InputReading } from '../../kernel/input.ts';
import { Stop, type StopProblem } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { type AcceptFacts, acceptInvitation } from './accept-invitation.command.ts';
import { giveBackGuess, takeGuess } from './guessing.ts';
import type { AcceptInvitationInput } from './invitation.inputs.ts';
import { accountOfSession, knownAccount, throughDoor } from './known-account.ts';
import { hashPassword, passwordMatches, passwordProblem } from './password.ts';
import { secretDigest } from './secret-digest.ts';
import { digestOf } from './session-token.ts';

type Found = AcceptFacts['found']['value'];

/**
 * Finds out, before the transaction, whose account an invitation's holder has: the one signed in, the one whose password
 * was given, or a new one. Hashing and guessing stay outside the command.
 */
export async function acceptByLink(operation: Operation, input: AcceptInvitationInput): Promise<object> {
  try {
    return await accept(operation, input);
  } catch (error) {
    if (error instanceof Stop) return problemOf(operation, error.problem);
    throw error;
  }
}

async function accept(operation: Operation, input: AcceptInvitationInput): Promise<object> {
  const reading = new InputReading();
  const offer = await throughDoor<{ id: string; email: string; tenantId: string | null }>(
    operation,
    sql`select id, email, tenant_id as "tenantId" from invitation where token_digest = ${digestOf(input.token)}`,
  );
  if (!offer) reading.fault('token', 'INVITATION_NOT_VALID');
  reading.done();
  if (!offer) throw new Error('an invitation that is not there was read');
  const signedIn = await accountOfSession(operation);
  if (signedIn && signedIn.email !== offer.email)
    throw stop({ kind: 'REFUSED', verdict: refused('INVITATION_FOR_ANOTHER') });
  const account = signedIn ?? (await knownAccount(operation, offer.email));
  const names = {
    surname: reading.optional('surname', input.surname, 100),
    givenName: reading.optional('givenName', input.givenName, 100),
    patronymic: reading.optional('patronymic', input.patronymic, 100),
  };
  const password = input.password ?? '';
  if (!signedIn && account) await provePassword(operation, offer.email, account.passwordHash, password);
  if (!account) {
    if (!names.surname) reading.fault('surname', 'REQUIRED');
    if (!names.givenName) reading.fault('givenName', 'REQUIRED');
    const problem = passwordProblem(password);
    if (problem) reading.fault('password', problem);
  }
  reading.done();
  const found: Found = account
    ? { accountId: account.id }
    : { accountId: null, passwordHash: await hashPassword(password) };
  const person = signedIn ? { id: signedIn.id, name: signedIn.name } : null;
  const capacity: Capacity = { kind: 'DOOR', account: person, ...(offer.tenantId ? { tenantId: offer.tenantId } : {}) };
  const key = operation.services.digestKey;
  const facts: AcceptFacts = {
    key: input.key,
    invitationId: offer.id,
    passwordDigest: input.password ? secretDigest(key, `invitation:${offer.id}`, input.password) : null,
    ...names,
    locale: isLocale(input.locale) ? input.locale : operation.locale,
    found: new Unhashed(found),
  };
  return execute(operation, acceptInvitation, facts, capacity);
}

/** The account's own password, under the same throttle as a sign-in. */
async function provePassword(
  operation: Operation,
  email: string,
  hash: string | null,
  password: string,
): Promise<void> {
  const guess = await takeGuess(operation, email);
  if (!guess) throw stop({ kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
  if (!(await passwordMatches(hash, password)))
    throw stop({ kind: 'REFUSED', verdict: refused('WRONG_EMAIL_OR_PASSWORD') });
  await giveBackGuess(operation, guess);
}

function stop(problem: StopProblem): Stop {
  return new Stop(problem);
}
