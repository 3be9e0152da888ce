import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { competitionOf } from '../competitions/competition-of.ts';
import { Application } from '../competitions/types/application.type.ts';
import { Competition } from '../competitions/types/competition.type.ts';
import { applicationsByIds, ballotsByIds } from './ballot.reader.ts';
import { Ballot } from './types/ballot.type.ts';

/** Never a type of its own: what acts on a ballot show. */
@ObjectType({ description: 'What acts on a ballot show.' })
export abstract class BallotSuccess {
  @Field(() => ID, { description: 'The ballot.' })
  ballotId!: string;
  @Field(() => Ballot, { nullable: true, description: 'It as it stands now.' })
  ballot(@Ctx() operation: Operation): Promise<Ballot | null> {
    return operation.level.first<Ballot>(ballotsByIds, this.ballotId);
  }
}

@ObjectType({ description: 'The interview stands in the record.' })
export class RecordInterviewSuccess {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => Application, { nullable: true, description: 'It as it stands now.' })
  application(@Ctx() operation: Operation): Promise<Application | null> {
    return operation.level.first<Application>(applicationsByIds(operation), this.applicationId);
  }
}
export const RecordInterviewResult = resultOf('RecordInterviewResult', RecordInterviewSuccess);

@ObjectType({ description: 'The interview is corrected.' })
export class AmendInterviewSuccess extends RecordInterviewSuccess {}
export const AmendInterviewResult = resultOf('AmendInterviewResult', AmendInterviewSuccess);

@ObjectType({ description: 'The group votes.' })
export class OpenBallotSuccess extends BallotSuccess {}
export const OpenBallotResult = resultOf('OpenBallotResult', OpenBallotSuccess);

@ObjectType({ description: 'The ballot was corrected.' })
export class AmendBallotSuccess extends BallotSuccess {}
export const AmendBallotResult = resultOf('AmendBallotResult', AmendBallotSuccess);

@ObjectType({ description: 'The votes are cast.' })
export class CastVotesSuccess extends BallotSuccess {}
export const CastVotesResult = resultOf('CastVotesResult', CastVotesSuccess);

@ObjectType({ description: 'The votes are entered.' })
export class RecordVotesSuccess extends BallotSuccess {}
export const RecordVotesResult = resultOf('RecordVotesResult', RecordVotesSuccess);

@ObjectType({ description: 'Presence is entered.' })
export class RecordPresenceSuccess extends BallotSuccess {}
export const RecordPresenceResult = resultOf('RecordPresenceResult', RecordPresenceSuccess);

@ObjectType({ description: 'The totals are entered.' })
export class RecordCountsSuccess extends BallotSuccess {}
export const RecordCountsResult = resultOf('RecordCountsResult', RecordCountsSuccess);

@ObjectType({ description: 'The ballot is counted.' })
export class CloseBallotSuccess extends BallotSuccess {}
export const CloseBallotResult = resultOf('CloseBallotResult', CloseBallotSuccess);

@ObjectType({ description: 'Those elected have their seats.' })
export class SeatElectedSuccess extends BallotSuccess {
  @Field(() => [ID], { description: 'Their memberships.' })
  membershipIds!: string[];
}
export const SeatElectedResult = resultOf('SeatElectedResult', SeatElectedSuccess);

@ObjectType({ description: 'The next of the reserve has the seat.' })
export class SeatReserveSuccess extends BallotSuccess {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;
}
export const SeatReserveResult = resultOf('SeatReserveResult', SeatReserveSuccess);

@ObjectType({ description: 'The reserve has its order.' })
export class OrderReserveSuccess extends BallotSuccess {}
export const OrderReserveResult = resultOf('OrderReserveResult', OrderReserveSuccess);

@ObjectType({ description: 'That the candidate declined stands in the record.' })
export class DeclineSeatSuccess extends BallotSuccess {}
export const DeclineSeatResult = resultOf('DeclineSeatResult', DeclineSeatSuccess);

@ObjectType({ description: 'The results are public.' })
export class PublishResultsSuccess {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => Competition, { nullable: true, description: 'It as it stands now.' })
  competition(@Ctx() operation: Operation): Promise<Competition | null> {
    return competitionOf(operation, this.competitionId);
  }
}
export const PublishResultsResult = resultOf('PublishResultsResult', PublishResultsSuccess);
