import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import type { SuspendTenantInput } from './council.inputs.ts';
import { passTenant } from './pass-tenant.ts';

/** Makes a tenant read-only for a time: its people read, nobody acts, what it published stays public. */
export const suspendTenant = defineCommand<SuspendTenantInput & CommandInput, { councilId: string }>({
  name: 'suspendTenant',
  authority: { platform: true },
  run: (act, input) => passTenant(act, input, 'SUSPENDED', 'TenantSuspended'),
});
