import { createHmac } from 'node:crypto';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { takeTurn } from '../people/guessing.ts';
import { throughDoor } from '../people/known-account.ts';
import { idOfBegun } from './applicant-link.ts';
import { beginApplication } from './commands/begin-application.command.ts';
import type { BeginApplicationInput } from './inputs/application.inputs.ts';

/** Applications that may be begun from one address within an hour: a library's candidates of one day, no machine's. */
export const begunPerAddress = 30;

/**
 * A stranger begins an application: throttled by address as the door is, in the capacity of the application that begins.
 * Sent again under the same key it is the same application, and takes no turn.
 */
export async function begin(operation: Operation, input: BeginApplicationInput): Promise<object> {
  const say = (problem: StopProblem) => problemOf(operation, problem);
  const competition = decodeId(input.competitionId);
  if (!competition) return say({ kind: 'INVALID', fields: [{ path: 'competitionId', code: 'NOT_THERE' }] });
  if (!isUuid(input.key.toLowerCase())) return say({ kind: 'INVALID', fields: [{ path: 'key', code: 'NOT_A_UUID' }] });
  const id = idOfBegun(operation.services, input.competitionId, input.key.toLowerCase());
  const begun = await throughDoor<{ id: string }>(
    operation,
    sql`select id from application where tenant_id = ${competition.tenantId}::uuid and id = ${id}::uuid`,
  );
  if (!begun) {
    const digest = createHmac('sha256', operation.services.digestKey)
      .update(`begin-application:${operation.client.address}`)
      .digest();
    const turn = await takeTurn(operation, digest, begunPerAddress);
    if (!turn) return say({ kind: 'REFUSED', verdict: refused('TOO_MANY_APPLICATIONS') });
  }
  return execute(operation, beginApplication, input, {
    kind: 'APPLICANT',
    tenantId: competition.tenantId,
    applicationId: id,
  });
}
