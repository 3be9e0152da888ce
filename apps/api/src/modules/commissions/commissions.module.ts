import { CommissionEntity } from './entities/commission.entity.ts';
import { CommissionActingEntity } from './entities/commission-acting.entity.ts';
import { CommissionMemberEntity } from './entities/commission-member.entity.ts';
import { CommissionActsResolver } from './resolvers/commission-acts.resolver.ts';
import {
  CommissionActingResolver,
  CommissionMembersResolver,
  ConvocationCommissionsResolver,
  CouncilCommissionsResolver,
  PersonCommissionsResolver,
} from './resolvers/commission-places.resolver.ts';
import { CommissionsResolver } from './resolvers/commissions.resolver.ts';

/** Registration only. */
export const commissionEntities = [CommissionEntity, CommissionMemberEntity, CommissionActingEntity] as const;
export const commissionResolvers = [
  CommissionsResolver,
  CouncilCommissionsResolver,
  ConvocationCommissionsResolver,
  PersonCommissionsResolver,
  CommissionMembersResolver,
  CommissionActingResolver,
  CommissionActsResolver,
] as const;
