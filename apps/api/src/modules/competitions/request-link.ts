import { createHmac } from 'node:crypto';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { Stop, type StopProblem } from '../../kernel/refusals.ts';
import { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { requiredEmail } from '../people/email.ts';
import { takeTurn } from '../people/guessing.ts';
import { inPublic } from '../portal/in-public.ts';
import { requestApplicationLink } from './commands/request-application-link.command.ts';
import type { RequestApplicationLinkInput } from './inputs/application.inputs.ts';
import { competitionById } from './readers/competition.reader.ts';

/** Links that one address may ask for within an hour. */
const linksPerAddress = 3;

/** Takes a request for a lost link: throttled alike for an address that has an application and for one that has none. */
export async function requestLink(operation: Operation, input: RequestApplicationLinkInput): Promise<object> {
  const say = (problem: StopProblem) => problemOf(operation, problem);
  const reading = new InputReading();
  const email = requiredEmail(reading, 'email', input.email);
  try {
    reading.done();
  } catch (error) {
    if (error instanceof Stop) return say(error.problem);
    throw error;
  }
  const ref = decodeId(input.competitionId);
  const published =
    ref && (await inPublic(operation, (open) => open.level.one(competitionById(open, ref.tenantId, ref.id))));
  if (!ref || !published) return say({ kind: 'INVALID', fields: [{ path: 'competitionId', code: 'NOT_THERE' }] });
  const digest = createHmac('sha256', operation.services.digestKey)
    .update(`application-link:${ref.id}:${email}`)
    .digest();
  const turn = await takeTurn(operation, digest, linksPerAddress);
  if (!turn) return say({ kind: 'REFUSED', verdict: refused('TOO_MANY_GUESSES') });
  return execute(
    operation,
    requestApplicationLink,
    { key: input.key, competitionId: ref.id, emailDigest: digest.toString('base64url'), email: new Unhashed(email) },
    { kind: 'DOOR', account: null, tenantId: ref.tenantId },
  );
}
