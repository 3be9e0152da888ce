import { mayOverride } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ProposeParameterInput } from './parameter.inputs.ts';
import { ParameterOverrideEntity } from './parameter-override.entity.ts';

/** Asks the platform for the tenant's own value of a parameter, within the law's corridor and never for the past. */
export const proposeParameter = defineCommand<ProposeParameterInput & CommandInput, { overrideId: string }>({
  name: 'proposeParameter',
  authority: { tenant: ['SECRETARIAT'] },
  async run(act, input) {
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason);
    const effectiveFrom = input.effectiveFrom ?? String(act.today);
    if (effectiveFrom < String(act.today)) reading.fault('effectiveFrom', 'OVERRIDE_IN_PAST');
    reading.done();
    const { ruleId, parameter: key, value } = input;
    act.obey(mayOverride({ ruleId, key, value, on: Temporal.PlainDate.from(effectiveFrom) }));
    const waiting = await act.em.findOne(ParameterOverrideEntity, {
      tenantId: act.tenantId,
      ruleId,
      key,
      state: 'PROPOSED',
    });
    if (waiting) throw refuse(refused('OVERRIDE_IS_PROPOSED'));
    const override = await act.insert(ParameterOverrideEntity, {
      tenantId: act.tenantId,
      ruleId,
      key,
      value,
      reason,
      state: 'PROPOSED',
      effectiveFrom,
      proposedBy: act.accountId ?? '',
      decidedBy: null,
      decidedOn: null,
      declinedBecause: null,
    });
    act.journal({
      act: 'ParameterProposed',
      subjectType: 'ParameterOverride',
      subjectId: override.id,
      occurredOn: act.today,
      facts: { ruleId, key, value, effectiveFrom, reason },
    });
    return { overrideId: encodeId(act.tenantId, override.id) };
  },
});
