import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import type { ResumeTenantInput } from './council.inputs.ts';
import { passTenant } from './pass-tenant.ts';

/** Lets a suspended tenant work again. */
export const resumeTenant = defineCommand<ResumeTenantInput & CommandInput, { councilId: string }>({
  name: 'resumeTenant',
  authority: { platform: true },
  run: (act, input) => passTenant(act, input, 'ACTIVE', 'TenantResumed'),
});
