import { OrganisationEntity } from './organisation.entity.ts';
import { OrganisationsResolver } from './organisations.resolver.ts';

/** Registration only. */
export const organisationEntities = [OrganisationEntity] as const;
export const organisationResolvers = [OrganisationsResolver] as const;
