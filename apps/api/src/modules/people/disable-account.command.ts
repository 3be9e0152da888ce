import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import type { DisableAccountInput } from './account.inputs.ts';
import { passAccount } from './pass-account.ts';

/** Bars an account from signing in and ends all its sessions at once; its past acts stay under its name. */
export const disableAccount = defineCommand<DisableAccountInput & CommandInput, { accountId: string }>({
  name: 'disableAccount',
  authority: { platform: true },
  run: (act, input) => passAccount(act, input, 'DISABLED', 'AccountDisabled'),
});
