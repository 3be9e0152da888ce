import { CouncilOfficeEntity } from './entities/council-office.entity.ts';
import { HandoverResolver } from './resolvers/handover.resolver.ts';
import { OfficeActsResolver } from './resolvers/office-acts.resolver.ts';
import { CouncilViewerResolver, OfficePersonsResolver } from './resolvers/office-persons.resolver.ts';
import { ConvocationOfficesResolver, CouncilOfficesResolver, OfficesResolver } from './resolvers/offices.resolver.ts';

/** Registration only. */
export const officeEntities = [CouncilOfficeEntity] as const;
export const officeResolvers = [
  CouncilOfficesResolver,
  ConvocationOfficesResolver,
  OfficesResolver,
  OfficePersonsResolver,
  CouncilViewerResolver,
  OfficeActsResolver,
  HandoverResolver,
] as const;
