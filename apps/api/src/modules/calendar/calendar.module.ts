import { CalendarResolver } from './calendar.resolver.ts';

/** Registration only. */
export const calendarResolvers = [CalendarResolver] as const;
