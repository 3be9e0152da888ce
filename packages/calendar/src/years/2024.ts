import * as names from '../names.ts';
import { type CalendarYear, holiday, observed, transferred, unmovedDayOff } from '../year.ts';

/** 2024. The move of 4 and 8 May stands under the document code G24G0000109 (its issuer was not checked). */
export const year2024: CalendarYear = {
  year: 2024,
  provisional: false,
  sources: ['S28', 'S30', 'S31'],
  days: [
    holiday('2024-01-01', names.newYear),
    holiday('2024-01-02', names.newYear),
    unmovedDayOff('2024-01-07', names.christmas),
    holiday('2024-03-08', names.womensDay),
    holiday('2024-03-21', names.nauryz),
    holiday('2024-03-22', names.nauryz),
    holiday('2024-03-23', names.nauryz),
    observed('2024-03-25', names.nauryz, { kk: '23 наурыз', ru: '23 марта', en: '23 March' }),
    holiday('2024-05-01', names.unityDay),
    holiday('2024-05-07', names.defendersDay),
    ...transferred(
      { date: '2024-05-08', words: { kk: '8 мамыр, сәрсенбі', ru: 'среду 8 мая', en: 'Wednesday 8 May' } },
      { date: '2024-05-04', words: { kk: '4 мамыр, сенбі', ru: 'субботы 4 мая', en: 'Saturday 4 May' } },
      'Акт о переносе выходных дней в 2024 году (G24G0000109)',
    ),
    holiday('2024-05-09', names.victoryDay),
    unmovedDayOff('2024-06-16', names.kurbanAit),
    holiday('2024-07-06', names.capitalDay),
    observed('2024-07-08', names.capitalDay, { kk: '6 шілде', ru: '6 июля', en: '6 July' }),
    holiday('2024-08-30', names.constitutionDay),
    holiday('2024-10-25', names.republicDay),
    holiday('2024-12-16', names.independenceDay),
  ],
};
