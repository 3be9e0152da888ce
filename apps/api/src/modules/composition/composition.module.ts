import { ConvocationEntity } from './entities/convocation.entity.ts';
import { CouncilPersonEntity } from './entities/council-person.entity.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import { SeatEntity } from './entities/seat.entity.ts';
import { ConvocationActsResolver } from './resolvers/convocation-acts.resolver.ts';
import { ConvocationsResolver, CouncilCompositionResolver } from './resolvers/convocations.resolver.ts';
import { CouncilPersonResolver, MembersResolver, SeatResolver } from './resolvers/members.resolver.ts';
import { MembershipActsResolver } from './resolvers/membership-acts.resolver.ts';

/** Registration only. */
export const compositionEntities = [ConvocationEntity, SeatEntity, CouncilPersonEntity, MembershipEntity] as const;
export const compositionResolvers = [
  CouncilCompositionResolver,
  ConvocationsResolver,
  MembersResolver,
  SeatResolver,
  CouncilPersonResolver,
  ConvocationActsResolver,
  MembershipActsResolver,
] as const;
