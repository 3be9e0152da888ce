import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import type { EnableAccountInput } from './account.inputs.ts';
import { passAccount } from './pass-account.ts';

/** Lets a disabled account sign in again. */
export const enableAccount = defineCommand<EnableAccountInput & CommandInput, { accountId: string }>({
  name: 'enableAccount',
  authority: { platform: true },
  run: (act, input) => passAccount(act, input, 'ACTIVE', 'AccountEnabled'),
});
