import { BallotEntity } from './entities/ballot.entity.ts';
import { BallotLineEntity } from './entities/ballot-line.entity.ts';
import { BallotVoteEntity } from './entities/ballot-vote.entity.ts';
import { InterviewEntity } from './entities/interview.entity.ts';
import { BallotActsResolver } from './resolvers/ballot-acts.resolver.ts';
import {
  ApplicationBallotResolver,
  BallotLineResolver,
  BallotsResolver,
  BallotVoteResolver,
  CompetitionBallotsResolver,
  InterviewResolver,
} from './resolvers/ballots.resolver.ts';

/** Registration only. */
export const ballotEntities = [InterviewEntity, BallotEntity, BallotLineEntity, BallotVoteEntity] as const;
export const ballotResolvers = [
  CompetitionBallotsResolver,
  BallotsResolver,
  BallotLineResolver,
  BallotVoteResolver,
  ApplicationBallotResolver,
  InterviewResolver,
  BallotActsResolver,
] as const;
