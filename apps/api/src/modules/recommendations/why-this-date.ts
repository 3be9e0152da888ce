import { actInWords, type LocalizedName } from '@kenes/calendar';
import type { Locale } from '@kenes/messages';
import type { AnswerClock, Citation, Point } from '@kenes/rules';
import type { RuleConfidence } from '../../graphql/problems.type.ts';
import { wordsOf } from '../../kernel/words.ts';
import type { WhyThisDate } from './why-this-date.type.ts';

/** A clock as a track keeps it: everything needed to explain the date years later, by the rules of that day. */
export interface StoredClock {
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly startKind: AnswerClock['startKind'];
  readonly startsOn: string;
  readonly workingDays: number | null;
  readonly calendarDays?: number | null;
  readonly skipped: readonly { readonly date: string; readonly name: LocalizedName; readonly act?: string }[];
  readonly calendarVersion: string;
  readonly confidence: string;
  readonly notRegulated: boolean;
  readonly noCalendarFor: number | null;
  readonly provisional: boolean;
  readonly overridden: boolean;
  readonly basis: readonly Citation[];
  readonly points: readonly Point[];
}

/** Explains a stored clock in the reader’s language; null where none ran yet. */
export function whyThisDate(locale: Locale, clock: Partial<StoredClock>, dueOn: string | null): WhyThisDate | null {
  const { ruleId, startsOn, startKind } = clock;
  if (!ruleId || !startsOn || !startKind) return null;
  return {
    startKind,
    startsOn,
    dueOn,
    workingDays: clock.workingDays ?? null,
    calendarDays: clock.calendarDays ?? null,
    skipped: (clock.skipped ?? []).map(({ date, name, act }) => ({
      date,
      name: name[locale],
      act: act ? actInWords(act, locale) : null,
    })),
    ruleId,
    ruleVersion: clock.ruleVersion ?? ruleId,
    calendarVersion: clock.calendarVersion ?? '',
    confidence: (clock.confidence ?? 'MEMORY') as RuleConfidence,
    unverified: clock.confidence === 'MEMORY',
    setByCouncil: clock.overridden ?? false,
    provisional: clock.provisional ?? false,
    notRegulated: clock.notRegulated ?? false,
    noCalendarFor: clock.noCalendarFor ?? null,
    basis: (clock.basis ?? []).map(({ act, article, url, source }) => ({
      act,
      article: article ?? null,
      url: url ?? null,
      source,
    })),
    remarks: (clock.points ?? []).map(({ code, facts }) => wordsOf(locale, code, facts)),
  };
}
