import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { BallotChoice, BallotForm, VoteEnteredBy } from '../../ballots/types/ballot.enums.ts';
import { MeetingVoteKind, MeetingVoteOutcome, MeetingVoteState, OfficePost, OptionOutcome } from './vote.enums.ts';

/** Never a type of its own: the totals of a vote, or of a candidate in one. */
@ObjectType({ description: 'Totals by choice.' })
export abstract class Counted {
  @Field(() => Int, { nullable: true, description: 'For; while the vote is open, as it stands.' })
  votesFor!: number | null;
  @Field(() => Int, { nullable: true, description: 'Against.' })
  votesAgainst!: number | null;
  @Field(() => Int, { nullable: true, description: 'Abstained.' })
  abstained!: number | null;
  @Field(() => Int, { nullable: true, description: 'There, and not voting.' })
  notVoting!: number | null;
  @Field(() => Int, { nullable: true, description: 'Recused: in the quorum, outside the base.' })
  recused!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many the majority is counted.' })
  base!: number | null;
}

@ObjectType({ description: 'A candidate in an election of a sitting.' })
export class MeetingOption {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Place on the list.' })
  ordinal!: number;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId!: string | null;
  @Field(() => Int, { nullable: true, description: 'For; while the vote is open, as it stands.' })
  votesFor!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether more than half of the base were for.' })
  majority!: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Place by votes; equal votes share one.' })
  place!: number | null;
  @Field(() => OptionOutcome, { nullable: true, description: 'How they fared; null until counted.' })
  outcome!: OptionOutcome | null;
}

@ObjectType({ description: 'One member’s ballot.' })
export class MeetingBallot {
  @Field(() => ID, { description: 'The member of the roll.' })
  memberId!: string;
  @Field(() => ID, { nullable: true, description: 'The candidate, in an election.' })
  optionId!: string | null;
  @Field(() => BallotChoice, { description: 'The choice.' })
  choice!: BallotChoice;
  @Field(() => Boolean, { description: 'An advisory voice: noted apart, never counted (PC-VOTE-04).' })
  advisory!: boolean;
  @Field(() => VoteEnteredBy, { description: 'Whose hand entered it.' })
  enteredBy!: VoteEnteredBy;
  @Field(() => String, { nullable: true, description: 'The interest declared with a recusal; null for the public.' })
  ground!: string | null;
}

@ObjectType({ description: 'A vote of a sitting, stamped with the quorum of its moment (domain §3.12).' })
export class MeetingVote extends Counted {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The question of the agenda.' })
  itemId!: string;
  @Field(() => MeetingVoteKind, { description: 'What it is about.' })
  kind!: MeetingVoteKind;
  @Field(() => LocalizedTextType, { description: 'What is put to the vote.' })
  question!: LocalizedText;
  @Field(() => BallotForm, { description: 'By name, or as totals only.' })
  form!: BallotForm;
  @Field(() => MeetingVoteState, { description: 'Where it stands.' })
  state!: MeetingVoteState;
  @Field(() => OfficePost, { nullable: true, description: 'To what, in an election.' })
  post!: OfficePost | null;
  @Field(() => Int, { nullable: true, description: 'How many places, in an election.' })
  places!: number | null;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed: the electorate is frozen then.' })
  closedAt!: string | null;
  @Field(() => Int, { description: 'Members with a decisive vote who could come.' })
  electors!: number;
  @Field(() => Int, { nullable: true, description: 'Of them there at the closing.' })
  present!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many the quorum needed at the closing.' })
  quorum!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many must be for.' })
  needed!: number | null;
  @Field(() => MeetingVoteOutcome, { nullable: true, description: 'What came of it; null until counted.' })
  outcome!: MeetingVoteOutcome | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether for and against were equal.' })
  tie!: boolean | null;
  @Field(() => MeetingVoteOutcome, { nullable: true, description: 'What the chair’s vote decided on a tie.' })
  casting!: MeetingVoteOutcome | null;
  @Field(() => Boolean, { description: 'Whether it was entered afterwards.' })
  recorded!: boolean;
  @Field(() => ID, { nullable: true, description: 'The vote that it counts anew.' })
  recountOfId!: string | null;

  readonly uuid!: string;
  readonly meetingId!: string;
}
