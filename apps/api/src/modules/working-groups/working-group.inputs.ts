import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput, PersonInput, SeatCountInput } from '../composition/composition.inputs.ts';
import { GroupAuthority, GroupPart } from './types/working-group.enums.ts';

@InputType({ description: 'The act that sets the size of a working group, or names its state part (PC-WG-01, 02).' })
export class GroupActInput extends CitedActInput {
  @Field(() => GroupAuthority, { nullable: true, description: 'Whose act it is.' })
  by?: GroupAuthority | null;
}

@InputType({ description: 'A person of a working group.' })
export class GroupPersonInput extends PersonInput {
  @Field(() => String, { nullable: true, description: 'The body or organisation represented.' })
  represents?: string | null;
  @Field(() => String, { nullable: true, description: 'Post and place of work.' })
  position?: string | null;
}

@InputType({ description: 'A member of a working group that is entered whole.' })
export class RecordedGroupMemberInput extends GroupPersonInput {
  @Field(() => GroupPart, { description: 'The part.' })
  part!: GroupPart;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the group’s own competition chose them.' })
  byCompetition?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they head the group.' })
  head?: boolean;
}

@InputType({ description: 'The act that sets the size of a working group (PC-WG-01).' })
export class SetGroupSizeInput extends ActInput {
  @Field(() => ID, { description: 'The convocation that is being formed.' })
  convocationId!: string;
  @Field(() => Int, { nullable: true, description: 'The version of its group that was looked at, where it has one.' })
  expectedVersion?: number | null;
  @Field(() => Int, { description: 'How many members the group has.' })
  size!: number;
  @Field(() => GroupActInput, { nullable: true, description: 'The act.' })
  act?: GroupActInput | null;
}

@InputType({ description: 'A working group as signed papers show it (domain §8.5).' })
export class RecordWorkingGroupInput extends ActInput {
  @Field(() => ID, { description: 'The convocation that it formed.' })
  convocationId!: string;
  @Field(() => Int, { description: 'How many members the group has by its act.' })
  size!: number;
  @Field(() => GroupActInput, { nullable: true, description: 'The act that set the size.' })
  act?: GroupActInput | null;
  @Field(() => GroupActInput, { nullable: true, description: 'The act that named the state part.' })
  named?: GroupActInput | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The protocol of its own competition.' })
  selection?: CitedActInput | null;
  @Field(() => [RecordedGroupMemberInput], { description: 'Its members, at most 100.' })
  members!: RecordedGroupMemberInput[];
  @Field(() => CitedActInput, { nullable: true, description: 'Its signed protocol.' })
  protocol?: CitedActInput | null;
}

@InputType({ description: 'A working group that is looked at.' })
class OnGroupInput extends ActInput {
  @Field(() => ID, { description: 'The group.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Members of the state part, as the head named them (PC-WG-02).' })
export class NameStatePartInput extends OnGroupInput {
  @Field(() => GroupActInput, { nullable: true, description: 'The act that names them.' })
  act?: GroupActInput | null;
  @Field(() => [GroupPersonInput], { description: 'Those named.' })
  members!: GroupPersonInput[];
}

@InputType({ description: 'Members whom the group’s own competition chose, from its signed protocol (PC-WG-03).' })
export class RecordGroupSelectionInput extends OnGroupInput {
  @Field(() => CitedActInput, { nullable: true, description: 'The protocol of the competition.' })
  protocol?: CitedActInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day of that competition, if it is known.' })
  openedOn?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether a competition chose them; false is asked about.' })
  byCompetition?: boolean;
  @Field(() => [GroupPersonInput], { nullable: true, description: 'Those chosen, where they did not apply here.' })
  members?: GroupPersonInput[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Those chosen, by their applications to the group’s own competition: admitted ones.',
  })
  applicationIds?: string[] | null;
}

@InputType({ description: 'Who heads the group, or acts for its head.' })
export class AppointGroupHeadInput extends OnGroupInput {
  @Field(() => ID, { description: 'The member.' })
  memberId!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether for the days of the head’s absence.' })
  acting?: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; an acting head has one.' })
  until?: string | null;
}

@InputType({ description: 'That a member left the group.' })
export class ReleaseGroupMemberInput extends ActInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'The account with which a member votes.' })
export class LinkGroupMemberInput extends ActInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The account of a person of the tenant with the role WORKING_GROUP; null takes the link away.',
  })
  accountId?: string | null;
}

@InputType({ description: 'That the group is complete (PC-WG-01…04).' })
export class CompleteWorkingGroupInput extends OnGroupInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'That the group began to work.' })
export class BeginWorkingGroupInput extends OnGroupInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day of its first sitting; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'The group’s decision of the council’s size (PC-FORM-01, 03, 04, 08).' })
export class DecideCouncilSizeInput extends OnGroupInput {
  @Field(() => Int, { description: 'The convocation’s version that was looked at.' })
  convocationVersion!: number;
  @Field(() => Int, { description: 'The size of the council.' })
  size!: number;
  @Field(() => [SeatCountInput], {
    nullable: true,
    description: 'All seats by kind, together as many as the size; left out, seats stay as they are.',
  })
  seats?: SeatCountInput[] | null;
  @Field(() => Int, { nullable: true, description: 'Youth quota in per cent, 0 to 100; none where left out.' })
  youthQuota?: number | null;
  @Field(() => Int, { nullable: true, description: 'Women’s quota in per cent.' })
  womenQuota?: number | null;
  @Field(() => Int, { nullable: true, description: 'Quota of people with disabilities in per cent.' })
  disabilityQuota?: number | null;
  @Field(() => Int, { description: 'How many members were present.' })
  present!: number;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they voted openly.' })
  open?: boolean;
  @Field(() => CitedActInput, { nullable: true, description: 'The protocol of that sitting.' })
  protocol?: CitedActInput | null;
}

@InputType({ description: 'The group’s signed protocol, by which it decided (PC-FORM-01).' })
export class RecordGroupProtocolInput extends OnGroupInput {
  @Field(() => CitedActInput, { description: 'The protocol.' })
  protocol!: CitedActInput;
}

@InputType({ description: 'That the group was dissolved.' })
export class DissolveWorkingGroupInput extends OnGroupInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}
