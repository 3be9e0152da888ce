import * as names from '../names.ts';
import { type CalendarYear, holiday, observed, unmovedDayOff } from '../year.ts';

/**
 * 2026, by the official calendar (S23, S25). 30 August is no longer a holiday, and 15 March is first celebrated
 * in 2027 (S24): so 16 March 2026 was a working day, whatever holiday libraries say.
 */
export const year2026: CalendarYear = {
  year: 2026,
  provisional: false,
  sources: ['S23', 'S24', 'S25'],
  days: [
    holiday('2026-01-01', names.newYear),
    holiday('2026-01-02', names.newYear),
    unmovedDayOff('2026-01-07', names.christmas),
    holiday('2026-03-08', names.womensDay),
    observed('2026-03-09', names.womensDay, { kk: '8 наурыз', ru: '8 марта', en: '8 March' }),
    holiday('2026-03-21', names.nauryz),
    holiday('2026-03-22', names.nauryz),
    holiday('2026-03-23', names.nauryz),
    observed('2026-03-24', names.nauryz, { kk: '21 наурыз', ru: '21 марта', en: '21 March' }),
    observed('2026-03-25', names.nauryz, { kk: '22 наурыз', ru: '22 марта', en: '22 March' }),
    holiday('2026-05-01', names.unityDay),
    holiday('2026-05-07', names.defendersDay),
    holiday('2026-05-09', names.victoryDay),
    observed('2026-05-11', names.victoryDay, { kk: '9 мамыр', ru: '9 мая', en: '9 May' }),
    unmovedDayOff('2026-05-27', names.kurbanAit),
    holiday('2026-07-06', names.capitalDay),
    holiday('2026-10-25', names.republicDay),
    observed('2026-10-26', names.republicDay, { kk: '25 қазан', ru: '25 октября', en: '25 October' }),
    holiday('2026-12-16', names.independenceDay),
  ],
};
