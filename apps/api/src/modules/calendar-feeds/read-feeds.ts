import { personOf } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import type { CalendarFeed } from './calendar-feed.type.ts';
import { feedOfAccount, feedsOfAccount } from './readers/own-feeds.reader.ts';

/** The calendars of an account: only the door reads them, whatever the viewer acts as. */
export async function readFeeds(operation: Operation, accountId: string): Promise<CalendarFeed[]> {
  const door = operation.as({ kind: 'DOOR', account: null });
  try {
    return await door.level.rows<CalendarFeed>(feedsOfAccount(accountId));
  } finally {
    await door.end();
  }
}

/** One calendar of the person who acts. */
export async function readFeed(operation: Operation, id: string): Promise<CalendarFeed | null> {
  const person = personOf(operation.capacity);
  return person ? operation.level.one<CalendarFeed>(feedOfAccount(person.id, id)) : null;
}
