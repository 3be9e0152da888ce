import { combine, councilTerm, endsAsComputed } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { closeCommissionsOf } from '../commissions/end-with.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { endOfficesOf } from '../offices/end-with.ts';
import type { CloseConvocationInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { onConvocation } from './on-roster.ts';

/** Records that a convocation is over, by its term or dissolved; its memberships, commissions and offices end with it. */
export const closeConvocation = defineCommand<CloseConvocationInput & CommandInput, { convocationId: string }>({
  name: 'closeConvocation',
  authority: keepsRoster,
  async run(act, input) {
    const { entity } = await onConvocation(act, input.id, input.expectedVersion);
    const reading = new InputReading();
    const because = reading.optional('because', input.because);
    if (input.dissolved && because === null) reading.fault('because', 'REQUIRED');
    const on = factOn(act, input.on);
    if (entity.startsOn !== null && on.toString() < entity.startsOn) reading.fault('on', 'END_BEFORE_START');
    const last = await lastSeatedFrom(act, entity.id);
    if (last !== null && on.toString() < last) reading.fault('on', 'MEMBER_SEATED_LATER', { on: last });
    reading.done();
    const to = input.dissolved ? 'DISSOLVED_EARLY' : 'CLOSED';
    const { endsOn } = entity;
    const early = endsOn !== null && on.toString() < endsOn;
    act.obey(
      combine(
        councilTerm.may(entity.state, to),
        // Over before its last day and not dissolved: asked about.
        early && !input.dissolved ? endsAsComputed(on, Temporal.PlainDate.from(endsOn)) : [],
      ),
    );
    entity.state = to;
    entity.closedOn = on.toString();
    entity.closedBecause = because;
    if (early || endsOn === null) entity.endsOn = entity.startsOn === null ? null : on.toString();
    await act.em.flush();
    await act.transaction.execute(sql`update membership set state = 'COMPLETED', until = least(until, ${on.toString()}::date), version = version + 1
      where tenant_id = ${act.tenantId}::uuid and convocation_id = ${entity.id}::uuid and state in ('ACTIVE', 'SUSPENDED')`);
    await closeCommissionsOf(act, entity.id, on.toString());
    await endOfficesOf(act, entity.id, on.toString());
    await keepInRegister(act, { convocationId: entity.id });
    act.journal({
      act: 'ConvocationClosed',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: on,
      facts: { number: entity.number, state: to, because },
    });
    return { convocationId: encodeId(act.tenantId, entity.id) };
  },
});

/** The first day of whoever was seated last in a convocation: it cannot have ended before that. */
async function lastSeatedFrom(act: Act, convocationUuid: string): Promise<string | null> {
  const row = await act.transaction.one<{ last: string | null }>(
    sql`select max(starts_on)::text as last from membership where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationUuid}::uuid`,
  );
  return row?.last ?? null;
}
