import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { AgendaItem } from '../../meetings/types/agenda.type.ts';
import { Meeting } from '../../meetings/types/meeting.type.ts';
import { MeetingBallot, MeetingOption, MeetingVote } from '../types/vote.type.ts';
import { ballotsOfVotes, optionsOfVotes, votesOfItems, votesOfMeetings } from '../vote.reader.ts';

@Resolver(() => MeetingVote)
export class MeetingVotesResolver {
  @Uses()
  @FieldResolver(() => [MeetingOption], { description: 'The candidates, in an election.' })
  options(@Root() { id }: MeetingVote, @Ctx() operation: Operation): Promise<MeetingOption[]> {
    return operation.level.many<MeetingOption>(optionsOfVotes(operation), id);
  }

  @Uses()
  @FieldResolver(() => [MeetingBallot], {
    description: 'The ballots by name; for the public once the protocol is published.',
  })
  ballots(@Root() { id }: MeetingVote, @Ctx() operation: Operation): Promise<MeetingBallot[]> {
    return operation.level.many<MeetingBallot>(ballotsOfVotes(operation), id);
  }
}

@Resolver(() => Meeting)
export class MeetingWithVotesResolver {
  @Uses()
  @FieldResolver(() => [MeetingVote], { description: 'Its votes, in the order of time.' })
  votes(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<MeetingVote[]> {
    return operation.level.many<MeetingVote>(votesOfMeetings(operation), id);
  }
}

@Resolver(() => AgendaItem)
export class ItemWithVotesResolver {
  @Uses()
  @FieldResolver(() => [MeetingVote], { description: 'The votes on it.' })
  votes(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<MeetingVote[]> {
    return operation.level.many<MeetingVote>(votesOfItems(operation), id);
  }
}
