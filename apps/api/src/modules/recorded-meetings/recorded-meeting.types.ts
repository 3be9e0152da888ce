import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Problem, VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { MemberVoice } from '../meetings/types/meeting.enums.ts';
import { MeetingQuorum, MeetingRules } from '../meetings/types/meeting.type.ts';
import { MeetingVoteOutcome } from '../votes/types/vote.enums.ts';

@ObjectType({ description: 'One of the roll on a day, before there is a sitting.' })
export class RollOfDayMember {
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people; null for an expert.' })
  personId!: string | null;
  @Field(() => String, { description: 'Name, surname first.' })
  name!: string;
  @Field(() => MemberVoice, { description: 'Whether the vote counts.' })
  voice!: MemberVoice;
}

@ObjectType({ description: 'What a sitting of a day would be held by: its roll, its numbers, who presides by office.' })
export class RollOfDay {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
  @Field(() => ID, { description: 'The convocation in force that day.' })
  convocationId!: string;
  @Field(() => Int, { description: 'Its number.' })
  convocationNumber!: number;
  @Field(() => [RollOfDayMember], { description: 'Who is of the roll, by name.' })
  members!: RollOfDayMember[];
  @Field(() => MeetingQuorum, { description: 'The quorum, with nobody there yet: how many are needed, of how many.' })
  quorum!: MeetingQuorum;
  @Field(() => MeetingRules, { description: 'By which numbers it is held.' })
  rules!: MeetingRules;
  @Field(() => [ID], {
    description: 'Who presides by office that day, the first of them who is there: chair, deputies.',
  })
  presiding!: string[];
  @Field(() => String, { nullable: true, description: 'Who keeps the protocol by office that day.' })
  keeper!: string | null;
  @Field(() => VerdictType, { description: 'Whether a decision may be taken by an absentee poll (domain §8.6).' })
  absentee!: VerdictType;
}

@ObjectType({ description: 'How a vote entered from notes comes out.' })
export class RecordedVoteCheck {
  @Field(() => Int, { description: 'On which question, from 0.' })
  item!: number;
  @Field(() => Int, { description: 'Which of its votes, from 0.' })
  at!: number;
  @Field(() => MeetingVoteOutcome, { nullable: true, description: 'How it came out.' })
  outcome!: MeetingVoteOutcome | null;
  @Field(() => Int, { nullable: true, description: 'For.' })
  votesFor!: number | null;
  @Field(() => Int, { nullable: true, description: 'Members with a decisive vote who were there then.' })
  present!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many votes are needed.' })
  needed!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many the majority is counted.' })
  base!: number | null;
  @Field(() => Boolean, { description: 'Whether it was equal.' })
  tie!: boolean;
}

@ObjectType({ description: 'What would come of entering a sitting from notes; nothing is written.' })
export class RecordedMeetingCheck {
  @Field(() => Problem, {
    nullable: true,
    description: 'Why it could not be entered as it is: what cannot be read, or what contradicts itself; else null.',
  })
  problem!: object | null;
  @Field(() => VerdictType, { nullable: true, description: 'What the rules say of all of it; null beside a problem.' })
  verdict!: VerdictType | null;
  @Field(() => MeetingQuorum, { nullable: true, description: 'The quorum at the opening; null beside a problem.' })
  quorum!: MeetingQuorum | null;
  @Field(() => [RecordedVoteCheck], { description: 'Its votes, in their order; none beside a problem.' })
  votes!: RecordedVoteCheck[];
}
