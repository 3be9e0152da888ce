import { MeetingBallotEntity } from './entities/meeting-ballot.entity.ts';
import { MeetingOptionEntity } from './entities/meeting-option.entity.ts';
import { MeetingVoteEntity } from './entities/meeting-vote.entity.ts';
import { VoteActsResolver } from './resolvers/vote-acts.resolver.ts';
import { ItemWithVotesResolver, MeetingVotesResolver, MeetingWithVotesResolver } from './resolvers/votes.resolver.ts';

/** Registration only. */
export const voteEntities = [MeetingVoteEntity, MeetingOptionEntity, MeetingBallotEntity] as const;

export const voteResolvers = [
  MeetingVotesResolver,
  MeetingWithVotesResolver,
  ItemWithVotesResolver,
  VoteActsResolver,
] as const;
