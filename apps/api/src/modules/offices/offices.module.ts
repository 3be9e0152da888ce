import { CouncilOfficeEntity } from './entities/council-office.entity.ts';
import { HandoverResolver } from './resolvers/handover.resolver.ts';
import { ConvocationOfficesResolver, CouncilOfficesResolver, OfficesResolver } from './resolvers/offices.resolver.ts';

/** Registration only. */
export const officeEntities = [CouncilOfficeEntity] as const;
export const officeResolvers = [
  CouncilOfficesResolver,
  ConvocationOfficesResolver,
  OfficesResolver,
  HandoverResolver,
] as const;
