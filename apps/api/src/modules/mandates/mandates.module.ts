import { MandatesResolver } from './mandates.resolver.ts';

/** Registration only. */
export const mandateResolvers = [MandatesResolver] as const;
