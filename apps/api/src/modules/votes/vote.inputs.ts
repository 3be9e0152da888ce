import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { BallotChoice, BallotForm } from '../ballots/types/ballot.enums.ts';
import { MeetingVoteKind, OfficePost } from './types/vote.enums.ts';

@InputType({ description: 'A candidate of an election: one of the council’s people, or somebody by name.' })
export class CandidateInput {
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A name, where they are not among them (an expert of a commission).',
  })
  name?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a candidate to the chair: whether in public service (PC-ORG-03).',
  })
  publicService?: boolean | null;
}

@InputType({ description: 'A question put to the vote.' })
export class OpenVoteInput extends ActInput {
  @Field(() => ID, { description: 'The question of the agenda.' })
  itemId!: string;
  @Field(() => MeetingVoteKind, { defaultValue: MeetingVoteKind.DECISION, description: 'What it is about.' })
  kind?: MeetingVoteKind;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is put; the question itself where left out.' })
  question?: LocalizedTextInput | null;
  @Field(() => BallotForm, { defaultValue: BallotForm.ROLL_CALL, description: 'By name, or as totals only.' })
  form?: BallotForm;
  @Field(() => OfficePost, {
    nullable: true,
    description: 'To what, in an election; that of the question where left out.',
  })
  post?: OfficePost | null;
  @Field(() => Int, { nullable: true, description: 'How many places, in an election; one where left out.' })
  places?: number | null;
  @Field(() => ID, { nullable: true, description: 'The commission, in an election to one.' })
  commissionId?: string | null;
  @Field(() => [CandidateInput], { nullable: true, description: 'The candidates, in an election.' })
  candidates?: CandidateInput[] | null;
  @Field(() => ID, { nullable: true, description: 'The counted vote that this one counts anew.' })
  recountOfId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When, entered from notes; this moment where left out.' })
  at?: string | Date | null;
}

@InputType({ description: 'The viewer’s own ballot. It stands: a second one is a Conflict.' })
export class CastBallotInput extends ActInput {
  @Field(() => ID, { description: 'The vote.' })
  voteId!: string;
  @Field(() => BallotChoice, {
    description: 'The choice; in an election FOR the candidates named, ABSTAIN for none of them, or RECUSED.',
  })
  choice!: BallotChoice;
  @Field(() => [ID], { nullable: true, description: 'In an election, the candidates the member is for.' })
  optionIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'The interest; a recusal has one.' })
  ground?: string | null;
}

@InputType({ description: 'A member’s ballot as said aloud, or as the paper has it.' })
export class MemberBallotInput {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => BallotChoice, { description: 'The choice.' })
  choice!: BallotChoice;
  @Field(() => [ID], { nullable: true, description: 'In an election, the candidates the member is for.' })
  optionIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'The interest, of a recusal.' })
  ground?: string | null;
}

@InputType({ description: 'Ballots entered by the secretariat; one that was entered so before is corrected.' })
export class RecordBallotsInput extends ActInput {
  @Field(() => ID, { description: 'The vote.' })
  voteId!: string;
  @Field(() => [MemberBallotInput], { description: 'The ballots.' })
  ballots!: MemberBallotInput[];
}

@InputType({ description: 'Totals of a vote that gives no names; their sum equals those present.' })
export class VoteTotalsInput {
  @Field(() => Int, { description: 'For.' })
  votesFor!: number;
  @Field(() => Int, { description: 'Against.' })
  votesAgainst!: number;
  @Field(() => Int, { description: 'Abstained.' })
  abstained!: number;
  @Field(() => Int, { defaultValue: 0, description: 'There, and not voting.' })
  notVoting?: number;
  @Field(() => Int, { defaultValue: 0, description: 'Recused.' })
  recused?: number;
}

@InputType({ description: 'How many were for a candidate.' })
export class OptionTotalInput {
  @Field(() => ID, { description: 'The candidate.' })
  optionId!: string;
  @Field(() => Int, { description: 'For.' })
  votesFor!: number;
}

@InputType({ description: 'A vote that is looked at.' })
export class OnVoteInput extends ActInput {
  @Field(() => ID, { description: 'The vote.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'That a vote is over.' })
export class CloseVoteInput extends OnVoteInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When, entered from notes; this moment where left out.' })
  at?: string | Date | null;
  @Field(() => VoteTotalsInput, { nullable: true, description: 'The totals, of a vote without names.' })
  totals?: VoteTotalsInput | null;
  @Field(() => [OptionTotalInput], {
    nullable: true,
    description: 'The totals by candidate, of an election without names.',
  })
  optionTotals?: OptionTotalInput[] | null;
  @Field(() => Int, { defaultValue: 0, description: 'How many recused, of an election without names.' })
  recused?: number;
  @Field(() => BallotChoice, {
    nullable: true,
    description: 'How the one presiding voted, of a vote without names that is equal.',
  })
  chairChoice?: BallotChoice | null;
}

@InputType({ description: 'The word of whoever presides on the casting vote.' })
export class ConfirmCastingInput extends OnVoteInput {
  @Field(() => Boolean, { description: 'Whether they take it.' })
  confirms!: boolean;
}

@InputType({ description: 'A vote that is broken off.' })
export class CancelVoteInput extends OnVoteInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}
