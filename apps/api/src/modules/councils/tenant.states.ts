import { allowed, type Verdict } from '@kenes/rules';
import { refused } from '../../kernel/verdict.ts';
import type { TenantEntity } from './tenant.entity.ts';

export type TenantStateName = TenantEntity['state'];

/** Where a tenant may go from each state (domain §3.1); archived is for good. */
const next: Readonly<Record<TenantStateName, readonly TenantStateName[]>> = {
  DRAFT: ['ACTIVE', 'ARCHIVED'],
  ACTIVE: ['SUSPENDED', 'ARCHIVED'],
  SUSPENDED: ['ACTIVE', 'ARCHIVED'],
  ARCHIVED: [],
};

/** Whether a tenant may pass from one state to another. */
export function mayPass(from: TenantStateName, to: TenantStateName): Verdict {
  return next[from].includes(to) ? allowed() : refused(`TENANT_IS_${from}`);
}
