import { Field, ID, Int, ObjectType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { SeatKind } from '../../composition/types/composition.enums.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';
import { BallotChoice, BallotForm, BallotState, ElectionResult, VoteEnteredBy } from './ballot.enums.ts';

@ObjectType({ description: 'An interview of a candidate (PC-COMP-05).' })
export class Interview {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => DateScalar, { description: 'The day it was held.' })
  heldOn!: string;
  @Field(() => String, { nullable: true, description: 'Where it was streamed.' })
  streamUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Who observed it.' })
  observers!: string | null;
  @Field(() => String, { nullable: true, description: 'What was noted of it.' })
  note!: string | null;

  readonly applicationId!: string;
  readonly recordFileId!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a ballot.' })
export class BallotMay {
  @Field(() => VerdictType, { description: 'Vote with one’s own account.' })
  cast!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter a member’s votes from the signed protocol.' })
  record!: VerdictType;
  @Field(() => VerdictType, { description: 'Amend how it was set up.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Close it: what its count says now.' })
  close!: VerdictType;
  @Field(() => VerdictType, { description: 'Seat those elected who have no seat yet.' })
  seatElected!: VerdictType;
  @Field(() => VerdictType, { description: 'Seat the next of the reserve.' })
  seatReserve!: VerdictType;
  @Field(() => VerdictType, { description: 'Record how the group ordered those next in the reserve who stand equal.' })
  orderReserve!: VerdictType;
}

@ObjectType({ description: 'One member’s vote on one candidate: the ballot is open.' })
export class BallotVote {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { description: 'The member of the group.' })
  memberId!: string;
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => BallotChoice, { description: 'The choice.' })
  choice!: BallotChoice;
  @Field(() => String, { nullable: true, description: 'The interest declared: the ground of a recusal.' })
  ground!: string | null;
  @Field(() => VoteEnteredBy, { description: 'Whose hand entered it.' })
  enteredBy!: VoteEnteredBy;
}

@ObjectType({ description: 'A member’s presence at the sitting of a ballot.' })
export class BallotPresence {
  @Field(() => ID, { description: 'The member of the group.' })
  memberId!: string;
  @Field(() => Boolean, { description: 'Whether the member is present.' })
  present!: boolean;
}

@ObjectType({ description: 'A candidate in a ballot, with the totals; while it is open, as votes stand now.' })
export class BallotLine {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => Int, { description: 'Votes for.' })
  votesFor!: number;
  @Field(() => Int, { description: 'Votes against.' })
  votesAgainst!: number;
  @Field(() => Int, { description: 'Abstentions.' })
  abstained!: number;
  @Field(() => Int, { description: 'Present and not voting.' })
  notVoting!: number;
  @Field(() => Int, { description: 'Recused: outside the base.' })
  recused!: number;
  @Field(() => Int, { nullable: true, description: 'Those present without the recused, once it is closed.' })
  base!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether more than half of the base was for.' })
  majority!: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Place in the rating; equal votes share it.' })
  place!: number | null;
  @Field(() => ElectionResult, { nullable: true, description: 'The result; null while open, and for who withdrew.' })
  result!: ElectionResult | null;
  @Field(() => Int, { nullable: true, description: 'Order in the reserve, from 1; equal votes share it.' })
  reserveOrder!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the candidate declined the seat.' })
  declinedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why; null for the public.' })
  declinedBecause!: string | null;

  readonly uuid!: string;
  readonly ballotId!: string;
  readonly membershipId!: string | null;
}

@ObjectType({ description: 'The group’s open vote on the candidates to the seats of one kind (PC-WG-06).' })
export class Ballot {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`; each vote makes another.' })
  version!: number;
  @Field(() => SeatKind, { description: 'The kind of seat.' })
  kind!: SeatKind;
  @Field(() => Int, { description: 'Seats to fill.' })
  seats!: number;
  @Field(() => BallotForm, { description: 'How the votes are known.' })
  form!: BallotForm;
  @Field(() => BallotState, { description: 'Where it stands.' })
  state!: BallotState;
  @Field(() => Boolean, { description: 'Whether the members voted openly.' })
  openly!: boolean;
  @Field(() => Boolean, { description: 'Entered afterwards from a signed paper (domain §8.5).' })
  recorded!: boolean;
  @Field(() => DateScalar, { description: 'The day of the sitting.' })
  sittingOn!: string;
  @Field(() => Int, { description: 'The group’s number by its act.' })
  groupSize!: number;
  @Field(() => Int, { description: 'How many are present.' })
  present!: number;
  @Field(() => Int, { nullable: true, description: 'How many had to be, once it is closed.' })
  quorum!: number | null;
  @Field(() => Int, { nullable: true, description: 'Seats that nobody won: they go to a repeat (PC-COMP-07).' })
  toRepeat!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of its protocol.' })
  protocolNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of its protocol.' })
  protocolOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees its results.' })
  published!: boolean;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly competitionId!: string;
  readonly groupId!: string | null;
  readonly protocolFileId!: string | null;
}

@ObjectType({ description: 'The clock of the results of a competition (PC-COMP-06, not verified).' })
export class ResultsClock {
  @Field(() => DateScalar, { description: 'The day of the protocol, from which it runs.' })
  from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day to publish; null without a calendar.' })
  due!: string | null;
  @Field(() => WhyThisDate, { nullable: true, description: 'Why the last day is that day.' })
  why!: WhyThisDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day they were published.' })
  publishedOn!: string | null;
  @Field(() => VerdictType, { description: 'What is to be said of it.' })
  verdict!: VerdictType;
}

@ObjectType({ description: 'Whether a ballot may be opened for seats of a kind.' })
export class BallotOpening {
  @Field(() => SeatKind, { description: 'The kind.' })
  kind!: SeatKind;
  @Field(() => Int, { description: 'Seats to fill.' })
  seats!: number;
  @Field(() => Int, { description: 'Candidates who stand for them now.' })
  candidates!: number;
  @Field(() => VerdictType, { description: 'The verdict.' })
  verdict!: VerdictType;
}
