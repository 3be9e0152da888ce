import * as names from '../names.ts';
import { type CalendarYear, holiday, observed, unmovedDayOff } from '../year.ts';

/**
 * 2027, provisional: by the holidays law and a library only (S31); the official calendar was not seen, Kurban Ait
 * (Sunday 16 May) is an estimate, and the Government may still move days.
 */
export const year2027: CalendarYear = {
  year: 2027,
  provisional: true,
  sources: ['S24', 'S31'],
  days: [
    holiday('2027-01-01', names.newYear),
    holiday('2027-01-02', names.newYear),
    observed('2027-01-04', names.newYear, { kk: '2 қаңтар', ru: '2 января', en: '2 January' }),
    unmovedDayOff('2027-01-07', names.christmas),
    holiday('2027-03-08', names.womensDay),
    holiday('2027-03-15', names.constitutionDay),
    holiday('2027-03-21', names.nauryz),
    holiday('2027-03-22', names.nauryz),
    holiday('2027-03-23', names.nauryz),
    observed('2027-03-24', names.nauryz, { kk: '21 наурыз', ru: '21 марта', en: '21 March' }),
    holiday('2027-05-01', names.unityDay),
    observed('2027-05-03', names.unityDay, { kk: '1 мамыр', ru: '1 мая', en: '1 May' }),
    holiday('2027-05-07', names.defendersDay),
    holiday('2027-05-09', names.victoryDay),
    observed('2027-05-10', names.victoryDay, { kk: '9 мамыр', ru: '9 мая', en: '9 May' }),
    unmovedDayOff('2027-05-16', names.kurbanAit),
    holiday('2027-07-06', names.capitalDay),
    holiday('2027-10-25', names.republicDay),
    holiday('2027-12-16', names.independenceDay),
  ],
};
