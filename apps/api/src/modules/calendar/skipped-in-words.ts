import { actInWords, type SkippedDay as Passed } from '@kenes/calendar';
import type { Locale } from '@kenes/messages';
import type { SkippedDay } from './calendar.type.ts';

/** Days off that a count passed over, in the reader's language. */
export function skippedInWords(skipped: readonly Passed[], locale: Locale): SkippedDay[] {
  return skipped.map(({ date, name, act }) => ({
    date: date.toString(),
    name: name[locale],
    act: act ? actInWords(act, locale) : null,
  }));
}
