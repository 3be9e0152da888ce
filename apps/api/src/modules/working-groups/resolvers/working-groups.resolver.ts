import {
  checkOf,
  combine,
  groupQuorum,
  mayCompleteWorkingGroup,
  notInGroup,
  ruleOf,
  workingGroupCount,
} from '@kenes/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { worksWithCandidates } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { shownCheck } from '../../composition/shown.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { CouncilPerson } from '../../composition/types/member.type.ts';
import { RuleCheck } from '../../composition/types/rule-check.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { candidaciesOfMembers } from '../candidacy.ts';
import { groupFacts, groupOf, groupsOf, headOn } from '../groups.ts';
import {
  GroupFormingMay,
  GroupHeadship,
  GroupMember,
  WorkingGroup,
  WorkingGroupCount,
  WorkingGroupMay,
} from '../types/working-group.type.ts';
import {
  keepsGroups,
  mayAddChosen,
  mayChangeBeforeCompetition,
  mayChangeGroup,
  mayComplete,
  mayDecideNow,
  mayFormGroup,
  mayOpenOwnCompetition,
  mayPassGroup,
  mayRecordGroup,
} from '../working-group.policy.ts';

@Resolver(() => Convocation)
export class ConvocationGroupResolver {
  @Uses()
  @FieldResolver(() => WorkingGroup, {
    nullable: true,
    description:
      'The working group that forms it; null while there is none, for the public, and for members of others.',
  })
  async workingGroup(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<WorkingGroup | null> {
    return groupOf(await groupsOf(operation, convocation.tenantId), convocation.uuid);
  }

  @FieldResolver(() => GroupFormingMay, {
    nullable: true,
    description: 'What the viewer may do about its working group; null for the public.',
  })
  async viewerMayFormGroup(
    @Root() convocation: Convocation,
    @Ctx() operation: Operation,
  ): Promise<GroupFormingMay | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const authority = authorityVerdict(keepsGroups, operation.capacity);
    const group = groupOf(await groupsOf(operation, convocation.tenantId), convocation.uuid);
    const has = group !== null && group.state !== 'DISSOLVED';
    const ask = (make: () => Parameters<typeof verdictOf>[1]) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      setGroupSize: ask(() => mayFormGroup(convocation.state, has)),
      recordWorkingGroup: ask(() => mayRecordGroup(has)),
    };
  }
}

@Resolver(() => WorkingGroup)
export class WorkingGroupsResolver {
  @Query(() => WorkingGroup, { nullable: true, description: 'A working group within the viewer’s capacity.' })
  async workingGroup(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<WorkingGroup | null> {
    const ref = decodeId(id);
    if (!ref) return null;
    const { groups } = await groupsOf(operation, ref.tenantId);
    return groups.find(({ uuid }) => uuid === ref.id) ?? null;
  }

  @FieldResolver(() => Convocation, { nullable: true, description: 'The convocation that it forms.' })
  async convocation(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<Convocation | null> {
    const { convocations } = await rosterOf(operation, group.tenantId);
    return convocations.find(({ uuid }) => uuid === group.convocationId) ?? null;
  }

  @FieldResolver(() => [GroupMember], { description: 'Its members, the state part first; those who left included.' })
  async members(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<GroupMember[]> {
    const { members } = await groupsOf(operation, group.tenantId);
    return members.filter(({ groupId }) => groupId === group.uuid);
  }

  @FieldResolver(() => [GroupHeadship], { description: 'Who headed it and acted for its head, by first day.' })
  async headships(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<GroupHeadship[]> {
    const { headships } = await groupsOf(operation, group.tenantId);
    return headships.filter(({ groupId }) => groupId === group.uuid);
  }

  @FieldResolver(() => GroupMember, { nullable: true, description: 'Its head today (PC-WG-04).' })
  async head(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<GroupMember | null> {
    return this.headed(group, operation, 'head');
  }

  @FieldResolver(() => GroupMember, { nullable: true, description: 'Who acts for its head today.' })
  async actingHead(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<GroupMember | null> {
    return this.headed(group, operation, 'acting');
  }

  @FieldResolver(() => WorkingGroupCount, { description: 'Places, limit of the state part, vacancies, quorum.' })
  async count(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<WorkingGroupCount> {
    const { facts, roster } = await this.facts(group, operation);
    const { state, stateLimit, civil, toFill, complete } = workingGroupCount(facts);
    const quorum = groupQuorum(group.size, facts.on, roster.overrides);
    return { members: facts.members.length, state, stateLimit, civil, toFill, complete, quorum };
  }

  @FieldResolver(() => [RuleCheck], {
    description: 'The rules on the group, each with its facts, citation and result.',
  })
  async checks(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<RuleCheck[]> {
    const { facts } = await this.facts(group, operation);
    const { points } = mayCompleteWorkingGroup(facts);
    const count = workingGroupCount(facts);
    const said = { size: count.size, state: count.state, limit: count.stateLimit, members: facts.members.length };
    return ['PC-WG-01', 'PC-WG-02', 'PC-WG-03', 'PC-WG-04'].flatMap((id) => {
      const rule = ruleOf(id);
      const own = points.filter(({ ruleId }) => ruleId === id);
      return rule ? [shownCheck(operation, checkOf(rule, own, said))] : [];
    });
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file of the act that sets its size.' })
  sizeFile(@Root() { sizeFileId }: WorkingGroup, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileBy(operation, sizeFileId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file of the act that names its state part.' })
  namedFile(@Root() { namedFileId }: WorkingGroup, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileBy(operation, namedFileId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The protocol of its own competition.' })
  selectionFile(
    @Root() { selectionFileId }: WorkingGroup,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return fileBy(operation, selectionFileId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The protocol of its decision of the size.' })
  councilSizeFile(
    @Root() { councilSizeFileId }: WorkingGroup,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return fileBy(operation, councilSizeFileId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its signed protocol.' })
  protocolFile(
    @Root() { protocolFileId }: WorkingGroup,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return fileBy(operation, protocolFileId);
  }

  @FieldResolver(() => WorkingGroupMay, { nullable: true, description: 'What the viewer may do with it.' })
  async viewerMay(@Root() group: WorkingGroup, @Ctx() operation: Operation): Promise<WorkingGroupMay | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const authority = authorityVerdict(keepsGroups, operation.capacity);
    const { facts } = await this.facts(group, operation);
    const { state } = group;
    const ask = (make: () => Parameters<typeof verdictOf>[1]) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      setGroupSize: ask(() => mayChangeBeforeCompetition(state)),
      nameStatePart: ask(() => mayChangeBeforeCompetition(state)),
      openCompetition: ask(() => mayOpenOwnCompetition(state, facts)),
      recordSelection: ask(() => mayAddChosen(state)),
      appointHead: ask(() => mayChangeGroup(state)),
      releaseMember: ask(() => mayChangeGroup(state)),
      complete: ask(() => mayComplete(state, facts)),
      begin: ask(() => mayPassGroup(state, 'WORKING')),
      decideCouncilSize: ask(() => mayDecideNow(state)),
      recordProtocol: ask(() => mayPassGroup(state, 'DECIDED')),
      dissolve: ask(() => mayPassGroup(state, 'DISSOLVED')),
    };
  }

  private async headed(group: WorkingGroup, operation: Operation, which: 'head' | 'acting') {
    const all = await groupsOf(operation, group.tenantId);
    const headship = headOn(all, group.uuid, operation.clock.today().toString())[which];
    return all.members.find(({ uuid }) => uuid === headship?.memberId) ?? null;
  }

  private async facts(group: WorkingGroup, operation: Operation) {
    const [all, roster] = await Promise.all([groupsOf(operation, group.tenantId), rosterOf(operation, group.tenantId)]);
    return { roster, facts: groupFacts(all, group, roster.council, operation.clock.today()) };
  }
}

@Resolver(() => GroupMember)
export class GroupMemberResolver {
  @FieldResolver(() => CouncilPerson, { nullable: true, description: 'The person.' })
  async person(@Root() member: GroupMember, @Ctx() operation: Operation): Promise<CouncilPerson | null> {
    return (await rosterOf(operation, member.tenantId)).people.get(member.personId) ?? null;
  }

  @FieldResolver(() => VerdictType, {
    nullable: true,
    description:
      'Whether the member stands as a candidate to the same council (PC-WG-05); null for whoever does not work with candidates.',
  })
  async candidacy(@Root() { id }: GroupMember, @Ctx() operation: Operation): Promise<VerdictType | null> {
    if (!worksWithCandidates(operation.capacity)) return null;
    const row = await operation.level.first<{ stands: boolean | null }>(candidaciesOfMembers, id);
    return verdictOf(operation, combine(notInGroup(row?.stands ?? null)));
  }
}

@Resolver(() => GroupHeadship)
export class GroupHeadshipResolver {
  @FieldResolver(() => GroupMember, { nullable: true, description: 'The member.' })
  async member(@Root() headship: GroupHeadship, @Ctx() operation: Operation): Promise<GroupMember | null> {
    const { members } = await groupsOf(operation, headship.tenantId);
    return members.find(({ uuid }) => uuid === headship.memberId) ?? null;
  }
}

function fileBy(operation: Operation, id: string | null): Promise<StoredFile | null> | null {
  return id ? operation.level.first<StoredFile>(filesByIds(operation), id) : null;
}
