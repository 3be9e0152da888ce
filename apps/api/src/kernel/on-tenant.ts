import type { Capacity } from './capacity.ts';
import { isUuid } from './id.ts';

/**
 * The platform's capacity for an act on one tenant: the line then stands in that tenant's own journal. Any other
 * capacity stays as it is; an id that is no uuid is left out (the command then finds nothing).
 */
export function onTenant(capacity: Capacity, tenantId: string | null | undefined): Capacity {
  return capacity.kind === 'PLATFORM' && tenantId && isUuid(tenantId) ? { ...capacity, tenantId } : capacity;
}
