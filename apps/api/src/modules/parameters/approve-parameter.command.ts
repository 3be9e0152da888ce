import { mayOverride } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decideParameter } from './decide-parameter.ts';
import type { ApproveParameterInput } from './parameter.inputs.ts';

/** Approves a tenant's own value; the corridor is asked again, for the law may have changed since the proposal. */
export const approveParameter = defineCommand<ApproveParameterInput & CommandInput, { overrideId: string }>({
  name: 'approveParameter',
  authority: { platform: true },
  run: (act, input) =>
    decideParameter(act, input, 'APPROVED', 'ParameterApproved', ({ ruleId, key, value, effectiveFrom }) => {
      const today = String(act.today);
      const on = Temporal.PlainDate.from(effectiveFrom > today ? effectiveFrom : today);
      act.obey(mayOverride({ ruleId, key, value, on }));
    }),
});
