import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import type { ArchiveTenantInput } from './council.inputs.ts';
import { passTenant } from './pass-tenant.ts';

/** Makes a tenant read-only for good; what it published stays public (domain §3.1). */
export const archiveTenant = defineCommand<ArchiveTenantInput & CommandInput, { councilId: string }>({
  name: 'archiveTenant',
  authority: { platform: true },
  run: (act, input) => passTenant(act, input, 'ARCHIVED', 'TenantArchived'),
});
