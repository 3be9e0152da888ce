import { GroupHeadshipEntity } from './entities/group-headship.entity.ts';
import { GroupMemberEntity } from './entities/group-member.entity.ts';
import { WorkingGroupEntity } from './entities/working-group.entity.ts';
import { WorkingGroupActsResolver } from './resolvers/working-group-acts.resolver.ts';
import {
  ConvocationGroupResolver,
  GroupHeadshipResolver,
  GroupMemberResolver,
  WorkingGroupsResolver,
} from './resolvers/working-groups.resolver.ts';

/** Registration only. */
export const workingGroupEntities = [WorkingGroupEntity, GroupMemberEntity, GroupHeadshipEntity] as const;
export const workingGroupResolvers = [
  ConvocationGroupResolver,
  WorkingGroupsResolver,
  GroupMemberResolver,
  GroupHeadshipResolver,
  WorkingGroupActsResolver,
] as const;
