import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import { GuestPart, MeetingForm, MeetingInitiative, MeetingKind } from '../types/meeting.enums.ts';

@InputType({ description: 'A sitting that is looked at.' })
export abstract class OnMeetingInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A step of a sitting, taken now or entered from notes.' })
export abstract class MeetingStepInput extends OnMeetingInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was, entered from notes; this moment where left out. Never to come.',
  })
  at?: string | Date | null;
}

@InputType({ description: 'A sitting to be held.' })
export class PlanMeetingInput extends ActInput {
  @Field(() => MeetingKind, { description: 'Whose sitting.' })
  kind!: MeetingKind;
  @Field(() => MeetingForm, { defaultValue: MeetingForm.ORDINARY, description: 'How it is held.' })
  form?: MeetingForm;
  @Field(() => ID, { nullable: true, description: 'The convocation; the one in force that day where left out.' })
  convocationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission, of a commission’s session.' })
  commissionId?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'A name, where it has one; the topic of a hearing.' })
  title?: LocalizedTextInput | null;
  @Field(() => DateTimeScalar, { description: 'When it is to begin; its day is the day in Almaty.' })
  startsAt!: string | Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is to end.' })
  endsAt?: string | Date | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where.' })
  place?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'The address of the video room: http or https.' })
  remoteUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the public watches: http or https.' })
  streamUrl?: string | null;
  @Field(() => [String], { nullable: true, description: 'Councils or bodies it is held with: names.' })
  jointWith?: string[] | null;
  @Field(() => MeetingInitiative, { nullable: true, description: 'On whose request; by the plan where left out.' })
  initiative?: MeetingInitiative | null;
  @Field(() => String, { nullable: true, description: 'Who asked, and by which paper.' })
  initiatedBy?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many members asked (PC-SES-06).' })
  initiatedCount?: number | null;
}

@InputType({ description: 'What of a sitting is corrected; what is left out stays.' })
export class AmendMeetingInput extends OnMeetingInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'A name.' })
  title?: LocalizedTextInput | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is to begin, on the same day.' })
  startsAt?: string | Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is to end.' })
  endsAt?: string | Date | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where.' })
  place?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'The address of the video room.' })
  remoteUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the public watches.' })
  streamUrl?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who kept the protocol, of a sitting that was opened; at most 200 characters.',
  })
  secretaryName?: string | null;
}

@InputType({ description: 'That members were told of a sitting, and the public.' })
export class AnnounceMeetingInput extends OnMeetingInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day members were told; today where left out.' })
  noticedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the public was told; today where left out.' })
  announcedOn?: string | null;
}

@InputType({ description: 'A sitting moved to another day, with its agenda.' })
export class RescheduleMeetingInput extends OnMeetingInput {
  @Field(() => DateTimeScalar, { description: 'When it is to begin now.' })
  startsAt!: string | Date;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'A sitting that will not be held.' })
export class CancelMeetingInput extends OnMeetingInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'That a sitting is opened.' })
export class OpenMeetingInput extends MeetingStepInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Who presides, of the roll; the chair or who acts for them where left out.',
  })
  chairMemberId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Who opens it, of the council’s people; who presides where left out. Of a first session the head of the working group (PC-ORG-01).',
  })
  openerPersonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who keeps the protocol; the one who acts where left out.' })
  secretaryName?: string | null;
}

@InputType({ description: 'Who presides from now on.' })
export class PassChairInput extends OnMeetingInput {
  @Field(() => ID, { description: 'One of the roll.' })
  chairMemberId!: string;
  @Field(() => String, { nullable: true, description: 'Why.' })
  because?: string | null;
}

@InputType({ description: 'Somebody who is invited.' })
export class InviteGuestInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName?: string | null;
  @Field(() => GuestPart, { defaultValue: GuestPart.INVITEE, description: 'In what part.' })
  part?: GuestPart;
}

@InputType({ description: 'What of a guest is corrected; what is left out stays.' })
export class AmendGuestInput extends ActInput {
  @Field(() => ID, { description: 'The guest.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they came.' })
  came?: boolean | null;
}

@InputType({ description: 'That members register.' })
export class BeginRegistrationInput extends OnMeetingInput {}

@InputType({ description: 'A break.' })
export class BreakMeetingInput extends MeetingStepInput {}

@InputType({ description: 'That the sitting goes on.' })
export class ResumeMeetingInput extends MeetingStepInput {}

@InputType({ description: 'That there was no quorum.' })
export class DeclareNoQuorumInput extends MeetingStepInput {}

@InputType({ description: 'That a sitting is closed.' })
export class CloseMeetingInput extends MeetingStepInput {}
