import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { SeatKind } from '../composition/types/composition.enums.ts';
import { BallotChoice, BallotForm } from './types/ballot.enums.ts';

@InputType({ description: 'An interview of a candidate (PC-COMP-05).' })
export class RecordInterviewInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held; today where left out.' })
  heldOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was streamed: an http or https address.' })
  streamUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Who observed it.' })
  observers?: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be noted of it.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its record, a file.' })
  recordFileId?: string | null;
}

@InputType({ description: 'What is corrected of an interview; what is left out stays.' })
export class AmendInterviewInput extends ActInput {
  @Field(() => ID, { description: 'The interview.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why it is corrected; it stands in the journal.' })
  because!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was streamed; null or an empty text clears it.' })
  streamUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'Who observed it; null or an empty text clears it.' })
  observers?: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be noted of it; null or an empty text clears it.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Another file as its record.' })
  recordFileId?: string | null;
}

@InputType({ description: 'A ballot for the seats of one kind.' })
export class OpenBallotInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => SeatKind, { description: 'The kind of seat.' })
  kind!: SeatKind;
  @Field(() => BallotForm, { defaultValue: BallotForm.ROLL_CALL, description: 'How the votes will be known.' })
  form?: BallotForm;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the sitting; today where left out.' })
  sittingOn?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the members vote openly.' })
  openly?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is entered afterwards from a signed paper.' })
  recorded?: boolean;
  @Field(() => [ID], { nullable: true, description: 'Members of the group who are present.' })
  presentIds?: string[] | null;
}

@InputType({ description: 'A vote on one candidate.' })
export class VoteInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => BallotChoice, { description: 'The choice.' })
  choice!: BallotChoice;
  @Field(() => String, { nullable: true, description: 'The interest; a recusal has one.' })
  ground?: string | null;
}

@InputType({ description: 'A member’s own votes. A vote once cast stands.' })
export class CastVotesInput extends ActInput {
  @Field(() => ID, { description: 'The ballot.' })
  ballotId!: string;
  @Field(() => [VoteInput], { description: 'The votes: one or several candidates.' })
  votes!: VoteInput[];
}

@InputType({ description: 'A member’s votes as the signed protocol has them.' })
export class RecordVotesInput extends ActInput {
  @Field(() => ID, { description: 'The ballot.' })
  ballotId!: string;
  @Field(() => ID, { description: 'The member of the group.' })
  memberId!: string;
  @Field(() => [VoteInput], { description: 'The votes.' })
  votes!: VoteInput[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether they correct what the secretariat entered; a vote cast by the member never is corrected.',
  })
  correct?: boolean;
}

@InputType({ description: 'Who is present at the sitting of a ballot.' })
export class RecordPresenceInput extends ActInput {
  @Field(() => ID, { description: 'The ballot.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => [ID], { description: 'All members of the group who are present; the others are not.' })
  presentIds!: string[];
}

@InputType({ description: 'Totals for one candidate.' })
export class VoteCountInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => Int, { description: 'For.' })
  votesFor!: number;
  @Field(() => Int, { description: 'Against.' })
  votesAgainst!: number;
  @Field(() => Int, { description: 'Abstained.' })
  abstained!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Present and not voting.' })
  notVoting?: number;
  @Field(() => Int, { defaultValue: 0, description: 'Recused.' })
  recused?: number;
}

@InputType({ description: 'A ballot that is looked at.' })
class OnBallotInput extends ActInput {
  @Field(() => ID, { description: 'The ballot.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A ballot that was set up otherwise than the group sat; what is left out stays.' })
export class AmendBallotInput extends OnBallotInput {
  @Field(() => BallotForm, { nullable: true, description: 'How the votes are known; only while none are entered.' })
  form?: BallotForm | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the sitting.' })
  sittingOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the members vote openly.' })
  openly?: boolean | null;
}

@InputType({ description: 'Totals of a ballot whose paper gives no names.' })
export class RecordCountsInput extends OnBallotInput {
  @Field(() => Int, { description: 'How many were present; the totals of each candidate add up to it.' })
  present!: number;
  @Field(() => [VoteCountInput], { description: 'The totals of every candidate.' })
  counts!: VoteCountInput[];
}

@InputType({ description: 'That a ballot is over.' })
export class CloseBallotInput extends OnBallotInput {
  @Field(() => CitedActInput, { nullable: true, description: 'The protocol of the sitting.' })
  protocol?: CitedActInput | null;
}

@InputType({ description: 'That the results of a competition were published (PC-COMP-06).' })
export class PublishResultsInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'The address on the internet resource.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'The site by name; the address’s own where left out.' })
  outlet?: string | null;
}

@InputType({ description: 'Those elected who take their seats.' })
export class SeatElectedInput extends OnBallotInput {
  @Field(() => [ID], { nullable: true, description: 'Only these applications; all elected where left out.' })
  applicationIds?: string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day, in a convocation that works already; today where left out.',
  })
  from?: string | null;
}

@InputType({ description: 'The next of the reserve, who takes a vacant seat.' })
export class SeatReserveInput extends OnBallotInput {
  @Field(() => ID, { description: 'The vacant seat.' })
  seatId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day, in a convocation that works already; today where left out.',
  })
  from?: string | null;
}

@InputType({ description: 'That a candidate who was chosen, or stands in the reserve, declined.' })
export class DeclineSeatInput extends OnBallotInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why, and by which paper.' })
  because!: string;
}

@InputType({ description: 'How the group voted between those next in the reserve who stood equal.' })
export class OrderReserveInput extends OnBallotInput {
  @Field(() => [ID], { description: 'Their applications, all of them, in the order the group decided.' })
  applicationIds!: string[];
  @Field(() => CitedActInput, { description: 'The protocol of that vote.' })
  protocol!: CitedActInput;
}
