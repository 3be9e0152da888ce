import { loadRegister } from '../../db/register.ts';
import { defineCommand } from '../../kernel/command.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import type { RevokeCalendarFeedInput } from './calendar-feed.inputs.ts';

/** Ends one of one's own calendar addresses at once; someone else's is not there. */
export const revokeCalendarFeed = defineCommand<RevokeCalendarFeedInput, { calendarFeedId: string }>({
  name: 'revokeCalendarFeed',
  authority: { door: true },
  async run(act, input) {
    const feed = await loadRegister(act, CalendarFeedEntity, input.id, { expectedVersion: input.expectedVersion });
    if (feed.accountId !== act.accountId) throw notThere();
    if (feed.revokedAt) throw refuse(refused('CALENDAR_FEED_ENDED'));
    feed.revokedAt = act.operation.clock.now();
    act.journal({
      act: 'CalendarFeedRevoked',
      subjectType: 'Account',
      subjectId: feed.accountId,
      occurredOn: act.today,
      facts: { councilId: feed.councilId, bodyId: feed.bodyId },
    });
    return { calendarFeedId: feed.id };
  },
});
