import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { Viewer } from '../people/viewer.type.ts';
import { IssueCalendarFeedInput, RevokeCalendarFeedInput } from './calendar-feed.inputs.ts';
import { IssueCalendarFeedResult, RevokeCalendarFeedResult } from './calendar-feed.results.ts';
import { CalendarFeed } from './calendar-feed.type.ts';
import { feedUrl } from './feed-link.ts';
import { issueCalendarFeed } from './issue-calendar-feed.command.ts';
import { readFeeds } from './read-feeds.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.command.ts';

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  @FieldResolver(() => String, { description: 'The address to subscribe to; whoever has it reads the calendar.' })
  url(@Root() feed: CalendarFeed, @Ctx() operation: Operation): string {
    return feedUrl(operation.services, feed.id);
  }

  @Mutation(() => IssueCalendarFeedResult, {
    description:
      'Issues one’s own calendar address for a place one works in; an earlier one for it ends at once. `Kenes-Acting: account`.',
  })
  async issueCalendarFeed(
    @Ctx() operation: Operation,
    @Arg('input', () => IssueCalendarFeedInput) input: IssueCalendarFeedInput,
  ): Promise<object> {
    return execute(operation, issueCalendarFeed, input);
  }

  @Mutation(() => RevokeCalendarFeedResult, {
    description: 'Ends one of one’s own calendar addresses at once; `Kenes-Acting: account`.',
  })
  async revokeCalendarFeed(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeCalendarFeedInput) input: RevokeCalendarFeedInput,
  ): Promise<object> {
    return execute(operation, revokeCalendarFeed, input);
  }
}

@Resolver(() => Viewer)
export class ViewerCalendarsResolver {
  @FieldResolver(() => [CalendarFeed], { description: 'One’s own calendars that work, at most one for each place.' })
  calendarFeeds(@Root() viewer: Viewer, @Ctx() operation: Operation): Promise<CalendarFeed[]> {
    return readFeeds(operation, viewer.id);
  }
}
