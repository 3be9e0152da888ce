import type { DocumentLocale } from './locale.ts';

/** A calendar date of law, `YYYY-MM-DD`, without time or zone (the day as it was in Almaty). */
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;

const NBSP = '\u00a0';

interface MonthNames {
  /** «Апрель»: as a heading. */
  readonly heading: readonly string[];
  /** «22 ноября»: after a day's number. */
  readonly afterDay: readonly string[];
  /** «16 қарашаға (дейін)», «(до) 16 ноября»: as a limit. */
  readonly asLimit: readonly string[];
}

const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const kazakhLimits = [
  'қаңтарға',
  'ақпанға',
  'наурызға',
  'сәуірге',
  'мамырға',
  'маусымға',
  'шілдеге',
  'тамызға',
  'қыркүйекке',
  'қазанға',
  'қарашаға',
  'желтоқсанға',
] as const;

const russianGenitives = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const months: Record<DocumentLocale, MonthNames> = {
  kk: { heading: kazakhMonths, afterDay: kazakhMonths, asLimit: kazakhLimits },
  ru: {
    heading: [
      'Январь',
      'Февраль',
      'Март',
      'Апрель',
      'Май',
      'Июнь',
      'Июль',
      'Август',
      'Сентябрь',
      'Октябрь',
      'Ноябрь',
      'Декабрь',
    ],
    afterDay: russianGenitives,
    asLimit: russianGenitives,
  },
};

/** Year, month (1–12) and day of a calendar date. Refuses anything that is not an existing `YYYY-MM-DD`. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${date}`);
  const { year, month, day } = Temporal.PlainDate.from(date, { overflow: 'reject' });
  return { year, month, day };
}

function monthPartsOf(month: IsoMonth): { readonly year: number; readonly month: number } {
  if (!/^\d{4}-\d{2}$/.test(month)) throw new RangeError(`Not a calendar month (YYYY-MM): ${month}`);
  return partsOf(`${month}-01`);
}

/** `22.11.2026`, as in registers and tables. */
export function numericDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

function written(date: IsoDate, locale: DocumentLocale, form: 'afterDay' | 'asLimit'): string {
  const { year, month, day } = partsOf(date);
  const name = months[locale][form][month - 1];
  return (locale === 'kk' ? [year, 'жылғы', day, name] : [day, name, year, 'года']).join(NBSP);
}

/** «22 ноября 2026 года», «2026 жылғы 22 қараша», as in letters; the parts never part at a line's end. */
export function longDate(date: IsoDate, locale: DocumentLocale): string {
  return written(date, locale, 'afterDay');
}

/** The same where a message says «до …» or «… дейін»: «16 ноября 2026 года», «2026 жылғы 16 қарашаға». */
export function limitDate(date: IsoDate, locale: DocumentLocale): string {
  return written(date, locale, 'asLimit');
}

/** «Апрель 2019 года», «2019 жылғы сәуір»: the heading of a month's rows. */
export function monthHeading(month: IsoMonth, locale: DocumentLocale): string {
  const parts = monthPartsOf(month);
  const name = months[locale].heading[parts.month - 1];
  return (locale === 'kk' ? [parts.year, 'жылғы', name] : [name, parts.year, 'года']).join(NBSP);
}
