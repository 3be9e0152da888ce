import { CouncilsResolver } from './councils.resolver.ts';

/** Registration only. */
export const councilResolvers = [CouncilsResolver] as const;
