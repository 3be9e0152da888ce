import * as names from '../names.ts';
import { type CalendarYear, holiday, observed, transferred, unmovedDayOff } from '../year.ts';

/** 2019, the year of the handbook's own case. Days off moved by decree of the Government № 888 of 2018 (P1800000888). */
export const year2019: CalendarYear = {
  year: 2019,
  provisional: false,
  sources: ['S28', 'S31', 'S32'],
  days: [
    holiday('2019-01-01', names.newYear),
    holiday('2019-01-02', names.newYear),
    unmovedDayOff('2019-01-07', names.christmas),
    holiday('2019-03-08', names.womensDay),
    holiday('2019-03-21', names.nauryz),
    holiday('2019-03-22', names.nauryz),
    holiday('2019-03-23', names.nauryz),
    observed('2019-03-25', names.nauryz, { kk: '23 наурыз', ru: '23 марта', en: '23 March' }),
    holiday('2019-05-01', names.unityDay),
    holiday('2019-05-07', names.defendersDay),
    holiday('2019-05-09', names.victoryDay),
    ...transferred(
      { date: '2019-05-10', words: { kk: '10 мамыр, жұма', ru: 'пятницу 10 мая', en: 'Friday 10 May' } },
      { date: '2019-05-04', words: { kk: '4 мамыр, сенбі', ru: 'субботы 4 мая', en: 'Saturday 4 May' } },
      'Постановление Правительства РК № 888 (P1800000888)',
    ),
    holiday('2019-07-06', names.capitalDay),
    observed('2019-07-08', names.capitalDay, { kk: '6 шілде', ru: '6 июля', en: '6 July' }),
    unmovedDayOff('2019-08-11', names.kurbanAit),
    holiday('2019-08-30', names.constitutionDay),
    holiday('2019-12-01', names.firstPresidentDay),
    observed('2019-12-02', names.firstPresidentDay, { kk: '1 желтоқсан', ru: '1 декабря', en: '1 December' }),
    holiday('2019-12-16', names.independenceDay),
    holiday('2019-12-17', names.independenceDay),
  ],
};
