import * as names from '../names.ts';
import { type CalendarYear, holiday, observed, transferred, unmovedDayOff } from '../year.ts';

/** 2025. The move of 3 and 5 January stands under the document code G24G0000436 (its issuer was not checked). */
export const year2025: CalendarYear = {
  year: 2025,
  provisional: false,
  sources: ['S30', 'S31'],
  days: [
    holiday('2025-01-01', names.newYear),
    holiday('2025-01-02', names.newYear),
    ...transferred(
      { date: '2025-01-03', words: { kk: '3 қаңтар, жұма', ru: 'пятницу 3 января', en: 'Friday 3 January' } },
      { date: '2025-01-05', words: { kk: '5 қаңтар, жексенбі', ru: 'воскресенья 5 января', en: 'Sunday 5 January' } },
      'Акт о переносе выходных дней в 2025 году (G24G0000436)',
    ),
    unmovedDayOff('2025-01-07', names.christmas),
    holiday('2025-03-08', names.womensDay),
    observed('2025-03-10', names.womensDay, { kk: '8 наурыз', ru: '8 марта', en: '8 March' }),
    holiday('2025-03-21', names.nauryz),
    holiday('2025-03-22', names.nauryz),
    holiday('2025-03-23', names.nauryz),
    observed('2025-03-24', names.nauryz, { kk: '22 наурыз', ru: '22 марта', en: '22 March' }),
    observed('2025-03-25', names.nauryz, { kk: '23 наурыз', ru: '23 марта', en: '23 March' }),
    holiday('2025-05-01', names.unityDay),
    holiday('2025-05-07', names.defendersDay),
    holiday('2025-05-09', names.victoryDay),
    unmovedDayOff('2025-06-06', names.kurbanAit),
    holiday('2025-07-06', names.capitalDay),
    observed('2025-07-07', names.capitalDay, { kk: '6 шілде', ru: '6 июля', en: '6 July' }),
    holiday('2025-08-30', names.constitutionDay),
    observed('2025-09-01', names.constitutionDay, { kk: '30 тамыз', ru: '30 августа', en: '30 August' }),
    holiday('2025-10-25', names.republicDay),
    observed('2025-10-27', names.republicDay, { kk: '25 қазан', ru: '25 октября', en: '25 October' }),
    holiday('2025-12-16', names.independenceDay),
  ],
};
