import { PortalResolver } from './portal.resolver.ts';

/** Registration only. */
export const portalResolvers = [PortalResolver] as const;
