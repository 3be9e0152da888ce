import { Field, ID, Int, ObjectType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { GroupAuthority, GroupPart, WorkingGroupState } from './working-group.enums.ts';

@ObjectType({ description: 'What the viewer may do about the group of a convocation that has none.' })
export class GroupFormingMay {
  @Field(() => VerdictType, { description: 'Enter the act that sets its size.' })
  setGroupSize!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter a whole group from signed papers (domain §8.5).' })
  recordWorkingGroup!: VerdictType;
}

@ObjectType({ description: 'What the viewer may do with a working group.' })
export class WorkingGroupMay {
  @Field(() => VerdictType, { description: 'Set its size anew, before its own competition.' })
  setGroupSize!: VerdictType;
  @Field(() => VerdictType, { description: 'Name members of the state part.' })
  nameStatePart!: VerdictType;
  @Field(() => VerdictType, { description: 'Open its own competition: what PC-WG-01 and 02 say to it.' })
  openCompetition!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter members whom its own competition chose.' })
  recordSelection!: VerdictType;
  @Field(() => VerdictType, { description: 'Appoint its head or an acting head.' })
  appointHead!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that a member left.' })
  releaseMember!: VerdictType;
  @Field(() => VerdictType, { description: 'Declare it complete (PC-WG-01…04).' })
  complete!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that it began to work.' })
  begin!: VerdictType;
  @Field(() => VerdictType, { description: 'Record its decision of the council’s size (PC-FORM-01).' })
  decideCouncilSize!: VerdictType;
  @Field(() => VerdictType, { description: 'Record its signed protocol.' })
  recordProtocol!: VerdictType;
  @Field(() => VerdictType, { description: 'Dissolve it.' })
  dissolve!: VerdictType;
}

@ObjectType({ description: 'A member of a working group.' })
export class GroupMember {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => GroupPart, { description: 'The part the member belongs to.' })
  part!: GroupPart;
  @Field(() => String, { nullable: true, description: 'The body or organisation represented.' })
  represents!: string | null;
  @Field(() => String, { nullable: true, description: 'Post and place of work.' })
  position!: string | null;
  @Field(() => Boolean, { description: 'Chosen by the group’s own competition (PC-WG-03).' })
  byCompetition!: boolean;
  @Field(() => DateScalar, { description: 'The first day in the group.' })
  joinedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day in it; null while a member.' })
  leftOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the member left.' })
  leftBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether an account is linked, with which the member votes.' })
  hasAccount!: boolean;
  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  isViewer!: boolean;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly groupId!: string;
  readonly personId!: string;
}

@ObjectType({ description: 'Days on which a member heads the group, or acts for its head (domain §8.6).' })
export class GroupHeadship {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether it is an acting head, for days on which the head is absent.' })
  acting!: boolean;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, that day included; null while open.' })
  until!: string | null;

  readonly tenantId!: string;
  readonly groupId!: string;
  readonly memberId!: string;
}

@ObjectType({ description: 'The working group that forms the composition of a convocation (domain §3.6).' })
export class WorkingGroup {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => WorkingGroupState, { description: 'Where it stands.' })
  state!: WorkingGroupState;
  @Field(() => Boolean, { description: 'Entered afterwards, from signed papers (domain §8.5).' })
  recorded!: boolean;
  @Field(() => Int, { description: 'The size its act sets (PC-WG-01).' })
  size!: number;
  @Field(() => GroupAuthority, { nullable: true, description: 'Whose act it is.' })
  sizeBy!: GroupAuthority | null;
  @Field(() => String, { nullable: true, description: 'Number of that act.' })
  sizeNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  sizeOn!: string | null;
  @Field(() => GroupAuthority, { nullable: true, description: 'Who named the state part (PC-WG-02).' })
  namedBy!: GroupAuthority | null;
  @Field(() => String, { nullable: true, description: 'Number of the act that named it.' })
  namedNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  namedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of its own competition (PC-WG-03).' })
  selectionOpensOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the protocol of its own competition.' })
  selectionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that protocol.' })
  selectionOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was complete.' })
  completedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it began to work.' })
  beganOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'The size of the council it decided (PC-FORM-01).' })
  councilSize!: number | null;
  @Field(() => String, { nullable: true, description: 'Number of that decision.' })
  councilSizeNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that decision.' })
  councilSizeOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many members were present at it.' })
  councilSizePresent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Youth quota in per cent, if it set one (PC-FORM-08).' })
  youthQuota!: number | null;
  @Field(() => Int, { nullable: true, description: 'Women’s quota in per cent, if it set one.' })
  womenQuota!: number | null;
  @Field(() => Int, { nullable: true, description: 'Quota of people with disabilities in per cent, if it set one.' })
  disabilityQuota!: number | null;
  @Field(() => String, { nullable: true, description: 'Number of its deciding protocol.' })
  protocolNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that protocol.' })
  protocolOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was dissolved.' })
  dissolvedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  dissolvedBecause!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly convocationId!: string;
  readonly sizeFileId!: string | null;
  readonly namedFileId!: string | null;
  readonly selectionFileId!: string | null;
  readonly councilSizeFileId!: string | null;
  readonly protocolFileId!: string | null;
}

@ObjectType({ description: 'A working group in numbers, today; computed, nothing of it is stored.' })
export class WorkingGroupCount {
  @Field(() => Int, { description: 'Members now.' })
  members!: number;
  @Field(() => Int, { description: 'Members of the state part.' })
  state!: number;
  @Field(() => Int, { nullable: true, description: 'The most state members its size allows: a third, rounded down.' })
  stateLimit!: number | null;
  @Field(() => Int, { description: 'Members of the civil part.' })
  civil!: number;
  @Field(() => Int, { nullable: true, description: 'Places its own competition still has to fill.' })
  toFill!: number | null;
  @Field(() => Boolean, { description: 'Whether it has as many members as its act says.' })
  complete!: boolean;
  @Field(() => Int, { description: 'How many must be present: two thirds of the size, rounded up (PC-WG-06).' })
  quorum!: number;
}
