import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { groupsOf } from './groups.ts';
import { WorkingGroup } from './types/working-group.type.ts';

/** Never a type of its own: what acts on a working group show. */
@ObjectType({ description: 'What acts on a working group show.' })
export abstract class WorkingGroupSuccess {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;
  @Field(() => WorkingGroup, { nullable: true, description: 'It as it stands now.' })
  async group(@Ctx() operation: Operation): Promise<WorkingGroup | null> {
    const ref = ownId(this.groupId);
    const { groups } = await groupsOf(operation, ref.tenantId);
    return groups.find(({ uuid }) => uuid === ref.id) ?? null;
  }
}

@ObjectType({ description: 'The size of the working group is set.' })
export class SetGroupSizeSuccess extends WorkingGroupSuccess {}
export const SetGroupSizeResult = resultOf('SetGroupSizeResult', SetGroupSizeSuccess);

@ObjectType({ description: 'The working group stands as its papers show it.' })
export class RecordWorkingGroupSuccess extends WorkingGroupSuccess {}
export const RecordWorkingGroupResult = resultOf('RecordWorkingGroupResult', RecordWorkingGroupSuccess);

@ObjectType({ description: 'The state part is named.' })
export class NameStatePartSuccess extends WorkingGroupSuccess {}
export const NameStatePartResult = resultOf('NameStatePartResult', NameStatePartSuccess);

@ObjectType({ description: 'Those chosen are members.' })
export class RecordGroupSelectionSuccess extends WorkingGroupSuccess {}
export const RecordGroupSelectionResult = resultOf('RecordGroupSelectionResult', RecordGroupSelectionSuccess);

@ObjectType({ description: 'The group has its head.' })
export class AppointGroupHeadSuccess extends WorkingGroupSuccess {}
export const AppointGroupHeadResult = resultOf('AppointGroupHeadResult', AppointGroupHeadSuccess);

@ObjectType({ description: 'The member has left.' })
export class ReleaseGroupMemberSuccess extends WorkingGroupSuccess {}
export const ReleaseGroupMemberResult = resultOf('ReleaseGroupMemberResult', ReleaseGroupMemberSuccess);

@ObjectType({ description: 'The member votes with the account, or no longer.' })
export class LinkGroupMemberSuccess extends WorkingGroupSuccess {}
export const LinkGroupMemberResult = resultOf('LinkGroupMemberResult', LinkGroupMemberSuccess);

@ObjectType({ description: 'The group is complete.' })
export class CompleteWorkingGroupSuccess extends WorkingGroupSuccess {}
export const CompleteWorkingGroupResult = resultOf('CompleteWorkingGroupResult', CompleteWorkingGroupSuccess);

@ObjectType({ description: 'The group works.' })
export class BeginWorkingGroupSuccess extends WorkingGroupSuccess {}
export const BeginWorkingGroupResult = resultOf('BeginWorkingGroupResult', BeginWorkingGroupSuccess);

@ObjectType({ description: 'The size of the council is decided.' })
export class DecideCouncilSizeSuccess extends WorkingGroupSuccess {}
export const DecideCouncilSizeResult = resultOf('DecideCouncilSizeResult', DecideCouncilSizeSuccess);

@ObjectType({ description: 'The group has decided.' })
export class RecordGroupProtocolSuccess extends WorkingGroupSuccess {}
export const RecordGroupProtocolResult = resultOf('RecordGroupProtocolResult', RecordGroupProtocolSuccess);

@ObjectType({ description: 'The group is dissolved.' })
export class DissolveWorkingGroupSuccess extends WorkingGroupSuccess {}
export const DissolveWorkingGroupResult = resultOf('DissolveWorkingGroupResult', DissolveWorkingGroupSuccess);
