import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { AbsenceKind, AttendanceMode } from '../types/meeting.enums.ts';

@InputType({ description: 'That a member came.' })
export class RegisterMemberInput extends ActInput {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.IN_PERSON, description: 'How they take part.' })
  mode?: AttendanceMode;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; this moment where left out.' })
  at?: string | Date | null;
}

@InputType({ description: 'That members came together: the roll is called.' })
export class RegisterMembersInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => [ID], { description: 'Members of the roll.' })
  memberIds!: string[];
  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.IN_PERSON, description: 'How they take part.' })
  mode?: AttendanceMode;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; this moment where left out.' })
  at?: string | Date | null;
}

@InputType({ description: 'That a member left.' })
export class RecordDepartureInput extends ActInput {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; this moment where left out.' })
  at?: string | Date | null;
}

@InputType({ description: 'The viewer’s own coming.' })
export class RegisterSelfInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.IN_PERSON, description: 'How they take part.' })
  mode?: AttendanceMode;
}

@InputType({ description: 'The viewer’s own leaving.' })
export class LeaveMeetingInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
}

@InputType({ description: 'One stay, as it really was.' })
export class StayInput {
  @Field(() => DateTimeScalar, { description: 'When they came.' })
  fromAt!: string | Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left; null to the end.' })
  untilAt?: string | Date | null;
  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.IN_PERSON, description: 'How.' })
  mode?: AttendanceMode;
}

@InputType({ description: 'A member’s attendance as it really was. Votes that were closed stay as they are.' })
export class CorrectAttendanceInput extends ActInput {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => [StayInput], { description: 'All stays of the member; none where they were not there.' })
  stays!: StayInput[];
  @Field(() => String, { description: 'Why it is corrected.' })
  because!: string;
}

@InputType({ description: 'Why a member was not there.' })
export class RecordAbsenceInput extends ActInput {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => AbsenceKind, { description: 'For a valid reason or not.' })
  kind!: AbsenceKind;
  @Field(() => String, { nullable: true, description: 'The reason.' })
  because?: string | null;
}
