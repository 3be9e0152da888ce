import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { MandateEntity } from './mandate.entity.ts';
import type { RevokeMandateInput } from './mandate.inputs.ts';
import { managesMandates, mayRevokeMandate } from './mandate.policy.ts';

/** Takes a mandate back with a reason; the monitor's next request is refused, and an unused invitation with it. */
export const revokeMandate = defineCommand<RevokeMandateInput & CommandInput, { mandateId: string }>({
  name: 'revokeMandate',
  authority: managesMandates,
  async run(act, input) {
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason);
    reading.done();
    const revokedOn = factOn(act, input.revokedOn);
    const mandate = await act.load(MandateEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayRevokeMandate(mandate, act.capacity));
    mandate.state = 'REVOKED';
    mandate.revokedOn = String(revokedOn);
    mandate.revokedBecause = reason;
    await act.transaction.execute(sql`update invitation set revoked_at = ${act.operation.clock.now().toISOString()}::timestamptz, version = version + 1
      where tenant_id = ${mandate.tenantId}::uuid and mandate_id = ${mandate.id}::uuid and accepted_at is null and revoked_at is null`);
    act.journal({
      act: 'MandateRevoked',
      subjectType: 'Mandate',
      subjectId: mandate.id,
      occurredOn: revokedOn,
      facts: { missionId: mandate.missionId, reason },
    });
    return { mandateId: input.id };
  },
});
