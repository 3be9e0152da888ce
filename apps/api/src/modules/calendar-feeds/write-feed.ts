import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { almatyZone } from './almaty-zone.ts';
import type { Feed, FeedEvent } from './feed-event.ts';

const zone = 'Asia/Almaty';
/** How often a program should look again, in seconds. */
const lookAgain = 3_600;

/**
 * A calendar as RFC 5545 has it. The same entries give the same bytes: nothing in it is the time of writing, so a program
 * that has it already is told so.
 */
export function writeFeed(feed: Feed): string {
  const calendar = ical({
    name: feed.name,
    prodId: { company: 'Kenes', product: 'Kenes', language: feed.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Of the entries, not of the calendar: the library would write the stamps in it too, and they must be in UTC.
    timezone: { name: null, generator: () => almatyZone },
    x: { 'X-WR-TIMEZONE': zone },
    ttl: lookAgain,
    url: feed.url,
  });
  for (const event of feed.events) calendar.createEvent(entry(event));
  return calendar.toString();
}

function entry(event: FeedEvent) {
  const changed = Temporal.Instant.from(event.changedAt).round('second').toZonedDateTimeISO('UTC');
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: changed,
    lastModified: changed,
    status: ICalEventStatus[event.status],
    summary: event.summary,
    description: event.description,
    location: event.place,
    url: event.url,
    ...('day' in event.when
      ? {
          start: Temporal.PlainDate.from(event.when.day),
          allDay: true,
          transparency: ICalEventTransparency.TRANSPARENT,
        }
      : {
          start: moment(event.when.from),
          end: event.when.until ? moment(event.when.until) : null,
          timezone: zone,
        }),
  };
}

const moment = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
