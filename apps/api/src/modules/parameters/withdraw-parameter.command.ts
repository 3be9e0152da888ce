import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decideParameter } from './decide-parameter.ts';
import type { WithdrawParameterInput } from './parameter.inputs.ts';

/** Takes one's own proposal back before it is decided on. */
export const withdrawParameter = defineCommand<WithdrawParameterInput & CommandInput, { overrideId: string }>({
  name: 'withdrawParameter',
  authority: { tenant: ['SECRETARIAT'] },
  run: (act, input) => decideParameter(act, input, 'WITHDRAWN', 'ParameterWithdrawn'),
});
