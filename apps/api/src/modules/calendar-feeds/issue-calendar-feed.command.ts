import { defineCommand } from '../../kernel/command.ts';
import { isUuid, newId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { digestOf } from '../people/session-token.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import type { IssueCalendarFeedInput } from './calendar-feed.inputs.ts';
import { feedToken } from './feed-link.ts';

/** Issues the person's calendar address for a place they work in; an earlier one for it ends with it. */
export const issueCalendarFeed = defineCommand<IssueCalendarFeedInput, { calendarFeedId: string }>({
  name: 'issueCalendarFeed',
  authority: { door: true },
  async run(act, input) {
    const { accountId } = act;
    const councilId = input.councilId ?? null;
    const bodyId = input.bodyId ?? null;
    const place = councilId ?? bodyId;
    if (!accountId || !place || (councilId && bodyId)) throw invalid({ path: 'councilId', code: 'ONE_PLACE' });
    const theirs = isUuid(place)
      ? await act.transaction.one(sql`select 1 from (
          select r.tenant_id as place from tenant_role r where r.account_id = ${accountId}::uuid and (r.until is null or r.until > ${String(act.today)}::date)
          union all select o.body_id from officer o where o.account_id = ${accountId}::uuid and (o.until is null or o.until > ${String(act.today)}::date)
        ) p where p.place = ${place}::uuid limit 1`)
      : null;
    if (!theirs) throw notThere(councilId ? 'councilId' : 'bodyId');
    const now = act.operation.clock.now();
    const earlier = await act.em.find(CalendarFeedEntity, { accountId, councilId, bodyId, revokedAt: null });
    for (const feed of earlier) feed.revokedAt = now;
    await act.em.flush();
    const id = newId();
    await act.insert(CalendarFeedEntity, {
      id,
      tokenDigest: digestOf(feedToken(act.operation.services, id)),
      accountId,
      councilId,
      bodyId,
      issuedAt: now,
    });
    act.journal({
      act: 'CalendarFeedIssued',
      subjectType: 'Account',
      subjectId: accountId,
      occurredOn: act.today,
      facts: { councilId, bodyId, instead: earlier.length > 0 },
    });
    return { calendarFeedId: id };
  },
});
