import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory, practiceOf } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import type { Override } from '../parameters/override.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const reviewRule = unverifiedRule({
  id: 'PC-COMP-05',
  title: {
    kk: 'Өтінімдерді қарау және әңгімелесу',
    ru: 'Рассмотрение заявок и собеседование',
    en: 'Review and interviews',
  },
  provision: {
    kk: 'Жұмыс тобы өтінімдерді қарайды; кандидаттармен әңгімелесу, оны тікелей көрсету және байқаушылар болуы мүмкін (тәжірибе: Алматы, 2022). Қарау мерзімі 10 жұмыс күні — тексерілмеген.',
    ru: 'Рабочая группа рассматривает заявки; возможны собеседования с кандидатами, их трансляция и наблюдатели (практика: Алматы, 2022). Срок рассмотрения 10 рабочих дней не проверен.',
    en: 'The working group examines applications; interviews, their streaming and observers are possible (practice: Almaty, 2022). The term of 10 working days is not verified.',
  },
  basis: [practiceOf('S38'), practiceOf('S56'), modelRegulationFromMemory],
  codes: { ...clockCodes, REVIEW_LATE: ['on', 'due', 'days'], INTERVIEW_WITHOUT_RECORD: [] },
});

/** What a clock of a competition runs from. */
export interface CompetitionClock {
  readonly from: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** The day by which the group has looked at the applications, in working days from the closing. */
export function reviewClock(facts: CompetitionClock): Clock {
  return runClock({ ...facts, basis: 'LAW_383_V', rule: reviewRule, key: 'review', direction: 'AFTER' });
}

/** Said of a review that took longer: it counts all the same. */
export function reviewedInTime(facts: CompetitionClock & { readonly on: LegalDate }): readonly Point[] {
  const { due } = reviewClock(facts);
  if (due === null) return [];
  const { late, workingDays } = lateness(due, facts.on, facts.calendar);
  return late
    ? [reviewRule.info('REVIEW_LATE', { on: String(facts.on), due: String(due), days: workingDays ?? 0 })]
    : [];
}

/** An interview held leaves a record; a stream and observers are welcome, not owed. */
export function interviewed(interview: { readonly hasRecord: boolean } | null): readonly Point[] {
  return interview !== null && !interview.hasRecord ? [reviewRule.info('INTERVIEW_WITHOUT_RECORD', {})] : [];
}
