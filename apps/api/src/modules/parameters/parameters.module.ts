import { ParametersResolver } from './parameters.resolver.ts';

/** Registration only. */
export const parameterResolvers = [ParametersResolver] as const;
