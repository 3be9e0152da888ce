import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import { CalendarFeedResolver, ViewerCalendarsResolver } from './calendar-feed.resolver.ts';

/** Registration only. */
export const calendarFeedEntities = [CalendarFeedEntity] as const;
export const calendarFeedResolvers = [CalendarFeedResolver, ViewerCalendarsResolver] as const;
