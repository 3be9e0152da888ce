import { CouncilPowersResolver } from './council-powers.resolver.ts';
import { CouncilsResolver } from './councils.resolver.ts';
import { TenantEntity } from './tenant.entity.ts';
import { TenantsResolver } from './tenants.resolver.ts';

/** Registration only. */
export const councilEntities = [TenantEntity] as const;
export const councilResolvers = [CouncilsResolver, CouncilPowersResolver, TenantsResolver] as const;
