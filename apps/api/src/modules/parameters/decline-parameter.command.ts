import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { decideParameter } from './decide-parameter.ts';
import type { DeclineParameterInput } from './parameter.inputs.ts';

/** Declines a tenant's own value with a reason; the law's value holds on. */
export const declineParameter = defineCommand<DeclineParameterInput & CommandInput, { overrideId: string }>({
  name: 'declineParameter',
  authority: { platform: true },
  async run(act, input) {
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason);
    reading.done();
    return decideParameter(act, input, 'DECLINED', 'ParameterDeclined', undefined, reason);
  },
});
