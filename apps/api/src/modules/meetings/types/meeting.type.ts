import type { Override, ProtocolState } from '@kenes/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictPoint, VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';
import {
  AbsenceKind,
  AttendanceMode,
  GuestPart,
  MeetingForm,
  MeetingInitiative,
  MeetingKind,
  MeetingState,
  MemberVoice,
  QuorumStanding,
} from './meeting.enums.ts';

@ObjectType({ description: 'One stay of a member at a sitting: from its first moment until the moment they left.' })
export class Attendance {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => DateTimeScalar, { description: 'When they came.' })
  fromAt!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they left, not included; null while they are there.',
  })
  untilAt!: string | null;
  @Field(() => AttendanceMode, { description: 'How they took part.' })
  mode!: AttendanceMode;
  @Field(() => String, { nullable: true, description: 'MEMBER: by their own hand; SECRETARIAT: registered for them.' })
  enteredBy!: string | null;

  readonly withdrawn!: boolean;
}

@ObjectType({ description: 'One of the roll of a sitting: who may vote in it, or advise.' })
export class MeetingMember {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Place in the roll.' })
  ordinal!: number;
  @Field(() => String, { description: 'Name as the roll has it, surname first.' })
  name!: string;
  @Field(() => MemberVoice, { description: 'Whether the vote counts.' })
  voice!: MemberVoice;
  @Field(() => AbsenceKind, { nullable: true, description: 'Why they were not there, once it is known.' })
  absence!: AbsenceKind | null;
  @Field(() => String, { nullable: true, description: 'The reason in words; only for the secretariat and the chair.' })
  absenceBecause!: string | null;
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId!: string | null;

  readonly uuid!: string;
  readonly meetingId!: string;
  readonly accountId!: string | null;
}

@ObjectType({ description: 'Somebody invited; a guest never votes.' })
export class MeetingGuest {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position!: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName!: string | null;
  @Field(() => GuestPart, { description: 'In what part.' })
  part!: GuestPart;
  @Field(() => Boolean, { nullable: true, description: 'Whether they came; null while it is not known.' })
  came!: boolean | null;
}

@ObjectType({ description: 'The quorum at a moment, as computed from who is there (PC-SES-01, domain §8.6).' })
export class MeetingQuorum {
  @Field(() => DateTimeScalar, { description: 'The moment.' })
  at!: string;
  @Field(() => QuorumStanding, { description: 'How it stands.' })
  standing!: QuorumStanding;
  @Field(() => Int, { description: 'Members with a decisive vote who are there and count.' })
  present!: number;
  @Field(() => Int, { description: 'Of them on a screen.' })
  remote!: number;
  @Field(() => Int, { description: 'How many are needed; 0 where no quorum is asked.' })
  needed!: number;
  @Field(() => Int, { nullable: true, description: 'How many the other reading of the law needs.' })
  neededOnOtherBase!: number | null;
  @Field(() => Int, { description: 'Of how many it is counted.' })
  members!: number;
  @Field(() => String, { nullable: true, description: 'Of whom: FILLED seats, ALL_SEATS; null where none is asked.' })
  base!: string | null;
  @Field(() => [VerdictPoint], { description: 'What the rules say of it.' })
  points!: VerdictPoint[];
}

@ObjectType({ description: 'By which numbers a sitting is held: the policy of its kind on its day.' })
export class MeetingRules {
  @Field(() => String, { description: 'PRESENT: majority of those present; TOTAL: of all.' })
  majorityBase!: string;
  @Field(() => Boolean, { description: 'Whether the chair’s vote decides a tie (PC-VOTE-02, not verified).' })
  chairBreaksTie!: boolean;
  @Field(() => Int, { nullable: true, description: 'How often one speaks on a question; null where nothing is set.' })
  speechesPerQuestion!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of a speech.' })
  speechMinutes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of a report.' })
  reportMinutes!: number | null;
  @Field(() => Boolean, { description: 'Whether those on a screen count for the quorum.' })
  remoteCounts!: boolean;
}

@ObjectType({ description: 'One of the days by which something of a sitting is due.' })
export class MeetingDay {
  @Field(() => String, { description: 'NOTICE, MATERIALS, ANNOUNCEMENT, PROTOCOL.' })
  what!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The latest day; null where none is set.' })
  due!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was done.' })
  doneOn!: string | null;
  @Field(() => Boolean, {
    description: 'Whether it was done after the latest day, or has not been done though that has passed.',
  })
  late!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Questions of the agenda still without a paper; of MATERIALS only.',
  })
  without!: number | null;
  @Field(() => WhyThisDate, { nullable: true, description: 'Why the latest day is that day.' })
  why!: WhyThisDate | null;
}

@ObjectType({ description: 'What the viewer may do with a sitting.' })
export class MeetingMay {
  @Field(() => VerdictType, { description: 'Amend its day, place and title.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Form its agenda.' })
  formAgenda!: VerdictType;
  @Field(() => VerdictType, { description: 'Propose a question for its agenda (PC-MEM-08).' })
  propose!: VerdictType;
  @Field(() => VerdictType, { description: 'Announce it: tell members and the public.' })
  announce!: VerdictType;
  @Field(() => VerdictType, { description: 'Begin the registration of members.' })
  register!: VerdictType;
  @Field(() => VerdictType, { description: 'Mark who comes and goes.' })
  markAttendance!: VerdictType;
  @Field(() => VerdictType, { description: 'Set right who was there, with a reason.' })
  correctAttendance!: VerdictType;
  @Field(() => VerdictType, { description: 'Open it: the quorum of this moment.' })
  open!: VerdictType;
  @Field(() => VerdictType, { description: 'Put a question to the vote: the quorum of this moment.' })
  putToVote!: VerdictType;
  @Field(() => VerdictType, { description: 'Close it.' })
  close!: VerdictType;
  @Field(() => VerdictType, { description: 'Move it to another day.' })
  reschedule!: VerdictType;
  @Field(() => VerdictType, { description: 'Cancel it.' })
  cancel!: VerdictType;
}

@ObjectType({ description: 'A sitting of the council or a commission, or a public hearing (domain §3.10).' })
export class Meeting {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => MeetingKind, { description: 'Whose sitting it is.' })
  kind!: MeetingKind;
  @Field(() => MeetingForm, { description: 'How it is held.' })
  form!: MeetingForm;
  @Field(() => MeetingState, { description: 'Where it stands.' })
  state!: MeetingState;
  @Field(() => String, { nullable: true, description: 'Its number in the convocation.' })
  number!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its name, where it has one.' })
  title!: LocalizedText | null;
  @Field(() => DateScalar, { description: 'The day, in Almaty.' })
  plannedOn!: string;
  @Field(() => DateTimeScalar, { description: 'When it is to begin.' })
  startsAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is to end.' })
  endsAt!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Where.' })
  place!: LocalizedText | null;
  @Field(() => [String], { description: 'Councils or bodies it is held with (PC-ORG-05).' })
  jointWith!: string[];
  @Field(() => String, { nullable: true, description: 'The address of the video room; null for the public.' })
  remoteUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the public watches.' })
  streamUrl!: string | null;
  @Field(() => MeetingInitiative, { nullable: true, description: 'On whose request; null for the public.' })
  initiative!: MeetingInitiative | null;
  @Field(() => String, { nullable: true, description: 'Who asked for it; null for the public.' })
  initiatedBy!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many members asked for it; null for the public.' })
  initiatedCount!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day members were told; null for the public.' })
  noticedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the public was told.' })
  announcedOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was opened.' })
  openedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who opened it; null for the public.' })
  openedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who presides; null for the public.' })
  chairName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who presides, of the roll; null for the public.' })
  chairMemberId!: string | null;
  @Field(() => String, { nullable: true, description: 'Who keeps the protocol; null for the public.' })
  secretaryName!: string | null;
  @Field(() => Int, { nullable: true, description: 'All seats, the vacant ones too, when it was opened.' })
  seats!: number | null;
  @Field(() => Int, { nullable: true, description: 'Filled seats when it was opened; members of a commission.' })
  filled!: number | null;
  @Field(() => Boolean, { description: 'Whether it was entered afterwards from notes or a paper.' })
  recorded!: boolean;
  @Field(() => ID, { nullable: true, description: 'The sitting it was moved to.' })
  rescheduledToId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was cancelled.' })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  cancelledBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads of it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly overrides!: readonly Override[];
  readonly councilId!: string;
  readonly convocationId!: string;
  readonly commissionId!: string | null;
  readonly paperFileId!: string | null;
  readonly newestEdition!: ProtocolState | null;
}

export const MeetingConnection = connectionOf(Meeting, 'Meeting');
