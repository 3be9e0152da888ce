import { ParameterActsResolver } from './parameter-acts.resolver.ts';
import { ParameterOverrideEntity } from './parameter-override.entity.ts';
import { ParametersResolver } from './parameters.resolver.ts';

/** Registration only. */
export const parameterEntities = [ParameterOverrideEntity] as const;
export const parameterResolvers = [ParametersResolver, ParameterActsResolver] as const;
