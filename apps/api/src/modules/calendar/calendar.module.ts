import { CalendarResolver } from './calendar.resolver.ts';
import { CalendarAmendmentEntity } from './calendar-amendment.entity.ts';

/** Registration only. */
export const calendarEntities = [CalendarAmendmentEntity] as const;
export const calendarResolvers = [CalendarResolver] as const;
