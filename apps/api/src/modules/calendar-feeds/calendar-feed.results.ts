import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { CalendarFeed } from './calendar-feed.type.ts';
import { readFeed } from './read-feeds.ts';

@ObjectType({
  description: 'The calendar can be subscribed to by its address; an earlier address for the place has ended.',
})
export class IssueCalendarFeedSuccess {
  @Field(() => ID, { description: 'The calendar.' })
  calendarFeedId!: string;
  @Field(() => CalendarFeed, { nullable: true, description: 'The calendar as it stands now.' })
  calendarFeed(@Ctx() operation: Operation): Promise<CalendarFeed | null> {
    return readFeed(operation, this.calendarFeedId);
  }
}
export const IssueCalendarFeedResult = resultOf('IssueCalendarFeedResult', IssueCalendarFeedSuccess);

@ObjectType({ description: 'The address has ended: whoever has it reads nothing more.' })
export class RevokeCalendarFeedSuccess {
  @Field(() => ID, { description: 'The calendar that ended.' })
  calendarFeedId!: string;
}
export const RevokeCalendarFeedResult = resultOf('RevokeCalendarFeedResult', RevokeCalendarFeedSuccess);
