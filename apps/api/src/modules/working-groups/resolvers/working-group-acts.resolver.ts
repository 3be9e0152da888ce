import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { guarded } from '../../composition/guarded.ts';
import { appointGroupHead } from '../appoint-group-head.command.ts';
import { beginWorkingGroup } from '../begin-working-group.command.ts';
import { completeWorkingGroup } from '../complete-working-group.command.ts';
import { decideCouncilSize } from '../decide-council-size.command.ts';
import { dissolveWorkingGroup } from '../dissolve-working-group.command.ts';
import { linkGroupMember } from '../link-group-member.command.ts';
import { nameStatePart } from '../name-state-part.command.ts';
import { recordGroupProtocol } from '../record-group-protocol.command.ts';
import { recordGroupSelection } from '../record-group-selection.command.ts';
import { recordWorkingGroup } from '../record-working-group.command.ts';
import { releaseGroupMember } from '../release-group-member.command.ts';
import { setGroupSize } from '../set-group-size.command.ts';
import {
  AppointGroupHeadInput,
  BeginWorkingGroupInput,
  CompleteWorkingGroupInput,
  DecideCouncilSizeInput,
  DissolveWorkingGroupInput,
  LinkGroupMemberInput,
  NameStatePartInput,
  RecordGroupProtocolInput,
  RecordGroupSelectionInput,
  RecordWorkingGroupInput,
  ReleaseGroupMemberInput,
  SetGroupSizeInput,
} from '../working-group.inputs.ts';
import {
  AppointGroupHeadResult,
  BeginWorkingGroupResult,
  CompleteWorkingGroupResult,
  DecideCouncilSizeResult,
  DissolveWorkingGroupResult,
  LinkGroupMemberResult,
  NameStatePartResult,
  RecordGroupProtocolResult,
  RecordGroupSelectionResult,
  RecordWorkingGroupResult,
  ReleaseGroupMemberResult,
  SetGroupSizeResult,
} from '../working-group.results.ts';

@Resolver()
export class WorkingGroupActsResolver {
  @Mutation(() => SetGroupSizeResult, { description: 'Enters the act that sets the size of the group (PC-WG-01).' })
  async setGroupSize(
    @Ctx() operation: Operation,
    @Arg('input', () => SetGroupSizeInput) input: SetGroupSizeInput,
  ): Promise<object> {
    return execute(operation, setGroupSize, input);
  }

  @Mutation(() => RecordWorkingGroupResult, {
    description: 'Enters a whole group from signed papers, all or nothing (domain §8.5).',
  })
  async recordWorkingGroup(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordWorkingGroupInput) input: RecordWorkingGroupInput,
  ): Promise<object> {
    const members = input.members.map((one) => guarded(operation, one));
    return execute(operation, recordWorkingGroup, { ...input, members });
  }

  @Mutation(() => NameStatePartResult, { description: 'Enters members of the state part (PC-WG-02).' })
  async nameStatePart(
    @Ctx() operation: Operation,
    @Arg('input', () => NameStatePartInput) input: NameStatePartInput,
  ): Promise<object> {
    const members = input.members.map((one) => guarded(operation, one));
    return execute(operation, nameStatePart, { ...input, members });
  }

  @Mutation(() => RecordGroupSelectionResult, {
    description: 'Enters whom the group’s own competition chose, from its protocol (PC-WG-03).',
  })
  async recordGroupSelection(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordGroupSelectionInput) input: RecordGroupSelectionInput,
  ): Promise<object> {
    const members = (input.members ?? []).map((one) => guarded(operation, one));
    return execute(operation, recordGroupSelection, { ...input, members });
  }

  @Mutation(() => AppointGroupHeadResult, {
    description: 'Enters who heads the group, or acts for its head (PC-WG-04).',
  })
  async appointGroupHead(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointGroupHeadInput) input: AppointGroupHeadInput,
  ): Promise<object> {
    return execute(operation, appointGroupHead, input);
  }

  @Mutation(() => ReleaseGroupMemberResult, { description: 'Records that a member left the group.' })
  async releaseGroupMember(
    @Ctx() operation: Operation,
    @Arg('input', () => ReleaseGroupMemberInput) input: ReleaseGroupMemberInput,
  ): Promise<object> {
    return execute(operation, releaseGroupMember, input);
  }

  @Mutation(() => LinkGroupMemberResult, { description: 'Links a member to the account with which they vote.' })
  async linkGroupMember(
    @Ctx() operation: Operation,
    @Arg('input', () => LinkGroupMemberInput) input: LinkGroupMemberInput,
  ): Promise<object> {
    return execute(operation, linkGroupMember, input);
  }

  @Mutation(() => CompleteWorkingGroupResult, { description: 'Records that the group is complete (PC-WG-01…04).' })
  async completeWorkingGroup(
    @Ctx() operation: Operation,
    @Arg('input', () => CompleteWorkingGroupInput) input: CompleteWorkingGroupInput,
  ): Promise<object> {
    return execute(operation, completeWorkingGroup, input);
  }

  @Mutation(() => BeginWorkingGroupResult, { description: 'Records that the group began to work.' })
  async beginWorkingGroup(
    @Ctx() operation: Operation,
    @Arg('input', () => BeginWorkingGroupInput) input: BeginWorkingGroupInput,
  ): Promise<object> {
    return execute(operation, beginWorkingGroup, input);
  }

  @Mutation(() => DecideCouncilSizeResult, {
    description: 'Records the group’s decision of the council’s size, seats and quotas (PC-FORM-01, 08).',
  })
  async decideCouncilSize(
    @Ctx() operation: Operation,
    @Arg('input', () => DecideCouncilSizeInput) input: DecideCouncilSizeInput,
  ): Promise<object> {
    return execute(operation, decideCouncilSize, input);
  }

  @Mutation(() => RecordGroupProtocolResult, { description: 'Records the group’s signed protocol (PC-FORM-01).' })
  async recordGroupProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordGroupProtocolInput) input: RecordGroupProtocolInput,
  ): Promise<object> {
    return execute(operation, recordGroupProtocol, input);
  }

  @Mutation(() => DissolveWorkingGroupResult, { description: 'Records that the group was dissolved.' })
  async dissolveWorkingGroup(
    @Ctx() operation: Operation,
    @Arg('input', () => DissolveWorkingGroupInput) input: DissolveWorkingGroupInput,
  ): Promise<object> {
    return execute(operation, dissolveWorkingGroup, input);
  }
}
