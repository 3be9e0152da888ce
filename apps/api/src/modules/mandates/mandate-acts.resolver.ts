import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { throughDoor } from '../people/known-account.ts';
import { acceptMandate } from './accept-mandate.command.ts';
import { issueMandate } from './issue-mandate.command.ts';
import { AcceptMandateInput, IssueMandateInput, RevokeMandateInput } from './mandate.inputs.ts';
import { AcceptMandateResult, IssueMandateResult, RevokeMandateResult } from './mandate.results.ts';
import { revokeMandate } from './revoke-mandate.command.ts';

@Resolver()
export class MandateActsResolver {
  @Mutation(() => IssueMandateResult, {
    description:
      'Gives an NPO’s monitor the council’s instruction for a mission; secretariat, chair or lead (PC-CTRL-03).',
  })
  async issueMandate(
    @Ctx() operation: Operation,
    @Arg('input', () => IssueMandateInput) input: IssueMandateInput,
  ): Promise<object> {
    return execute(operation, issueMandate, input);
  }

  @Mutation(() => AcceptMandateResult, {
    description: 'Takes a mandate given to one’s account; `Kenes-Acting: account`.',
  })
  async acceptMandate(
    @Ctx() operation: Operation,
    @Arg('input', () => AcceptMandateInput) input: AcceptMandateInput,
  ): Promise<object> {
    const capacity = await monitorOf(operation, input.id);
    if (!capacity) return problemOf(operation, { kind: 'INVALID', fields: [{ path: 'id', code: 'NOT_THERE' }] });
    return execute(operation, acceptMandate, input, capacity);
  }

  @Mutation(() => RevokeMandateResult, {
    description: 'Takes a mandate back, with a reason; secretariat, chair or lead.',
  })
  async revokeMandate(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeMandateInput) input: RevokeMandateInput,
  ): Promise<object> {
    return execute(operation, revokeMandate, input);
  }
}

/** The monitor's capacity in the mandate's mission; the mandate must be the signed-in person's own. */
async function monitorOf(operation: Operation, id: string): Promise<Capacity | null> {
  const { capacity } = operation;
  const ref = decodeId(id);
  if (!ref || capacity.kind !== 'DOOR' || !capacity.account) return null;
  const mandate = await throughDoor<{ missionId: string }>(
    operation,
    sql`select mission_id as "missionId" from mandate where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid
      and account_id = ${capacity.account.id}::uuid`,
  );
  if (!mandate) return null;
  return {
    kind: 'MANDATE',
    tenantId: ref.tenantId,
    missionId: mandate.missionId,
    mandateId: ref.id,
    account: capacity.account,
  };
}
