import type { LocalizedName } from './localized-name.ts';

/**
 * Why a day is not what its weekday would make it (domain §6.1):
 * HOLIDAY: a holiday by name, whatever its weekday;
 * OBSERVED: the working day that becomes a day off because a holiday fell on a weekend (GEN-CAL-02);
 * TRANSFERRED_OFF and TRANSFERRED_WORKING: a working day and a weekend day that changed places (GEN-CAL-03).
 */
export type SpecialDayKind = 'HOLIDAY' | 'OBSERVED' | 'TRANSFERRED_OFF' | 'TRANSFERRED_WORKING';

/** A day that the year's acts make different from its weekday. */
export interface SpecialDay {
  /** ISO date. */
  readonly date: string;
  readonly kind: SpecialDayKind;
  readonly name: LocalizedName;
  /** The act that makes it so. */
  readonly act: string;
}

/** One year of the calendar, with the acts it stands on. */
export interface CalendarYear {
  readonly year: number;
  /** True while no official calendar of the year has been seen: what is computed with it may still move. */
  readonly provisional: boolean;
  /** Where the year's days were read: register of sources, domain §0.3. */
  readonly sources: readonly string[];
  readonly days: readonly SpecialDay[];
}

/** Law on holidays: the list of holidays, and article 5 on a holiday that falls on a day off. */
export const HOLIDAYS_LAW = 'Закон РК № 267-II «О праздниках в Республике Казахстан»';
/** Article 5: a holiday on a day off makes the next working day a day off. */
export const HOLIDAYS_LAW_5 = `${HOLIDAYS_LAW}, ст. 5`;
/** Labour Code, article 84: days off; item 5: 7 January and the first day of Kurban Ait, which are never moved. */
export const LABOUR_CODE_84 = 'Трудовой кодекс РК, ст. 84';
export const LABOUR_CODE_84_5 = 'Трудовой кодекс РК, ст. 84 п. 5';

/** A holiday by name. */
export function holiday(date: string, name: LocalizedName): SpecialDay {
  return { date, kind: 'HOLIDAY', name, act: HOLIDAYS_LAW };
}

/** A religious day off of Labour Code art. 84(5): off on its own date, never moved (GEN-CAL-02). */
export function unmovedDayOff(date: string, name: LocalizedName): SpecialDay {
  return { date, kind: 'HOLIDAY', name, act: LABOUR_CODE_84_5 };
}

/** The day off that stands in for a holiday which fell on a weekend; `on` is the holiday's own date in words. */
export function observed(date: string, name: LocalizedName, on: LocalizedName): SpecialDay {
  return {
    date,
    kind: 'OBSERVED',
    name: {
      kk: `${name.kk} (${on.kk}) үшін демалыс күні`,
      ru: `Выходной за праздник: ${name.ru} (${on.ru})`,
      en: `Day off in lieu of ${name.en} (${on.en})`,
    },
    act: HOLIDAYS_LAW_5,
  };
}

/** A pair of days that changed places by an act: a working day given off, a weekend day worked. */
export function transferred(
  off: { date: string; words: LocalizedName },
  working: { date: string; words: LocalizedName },
  act: string,
): readonly SpecialDay[] {
  return [
    {
      date: off.date,
      kind: 'TRANSFERRED_OFF',
      name: {
        kk: `${working.words.kk} күнінен ауыстырылған демалыс`,
        ru: `Выходной, перенесённый с ${working.words.ru}`,
        en: `Day off moved from ${working.words.en}`,
      },
      act,
    },
    {
      date: working.date,
      kind: 'TRANSFERRED_WORKING',
      name: {
        kk: `${off.words.kk} күні үшін жұмыс күні`,
        ru: `Рабочий день за ${off.words.ru}`,
        en: `Working day in place of ${off.words.en}`,
      },
      act,
    },
  ];
}
