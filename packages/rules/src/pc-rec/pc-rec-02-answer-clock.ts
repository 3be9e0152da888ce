import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { councilsFromMemory, finalDocuments } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { bindingRule } from '../rule.ts';
import type { Confidence, Point } from '../verdict.ts';
import { clockStart } from './pc-rec-08-receipt.ts';

export const answerClockRule = bindingRule({
  id: 'PC-REC-02',
  title: {
    kk: 'Ұсынымға жауап беру мерзімі',
    ru: 'Срок ответа на рекомендацию',
    en: 'When a recommendation is answered',
  },
  provision: {
    kk: 'Орган қорытынды құжатты (ұсынымды) алғаннан кейін 10 жұмыс күнінен кешіктірмей уәжді жауап береді. № 30-VIII Заң бойынша норма табылды; № 383-V Заң бойынша дәл осы сан тексерілмеген.',
    ru: 'Орган даёт мотивированный ответ не позднее 10 рабочих дней после получения итогового документа (рекомендации). По Закону № 30-VIII норма найдена; по Закону № 383-V то же число не проверено.',
    en: 'The body gives a reasoned answer within 10 working days of receiving the final document (recommendation). Found in Law 30-VIII; the same number under Law 383-V is not verified.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('4'), councilsFromMemory],
  codes: {
    ...clockCodes,
    ANSWER_LATE: ['arrivedOn', 'due', 'days'],
    ESCALATION_BEFORE_DUE: ['due'],
  },
});

/** What started the clock: proven receipt, or, without it, sending (PC-REC-08). */
export type StartKind = 'RECEIPT' | 'SENDING';

/** The body's clock to answer. */
export interface AnswerClock extends Clock {
  readonly startKind: StartKind;
}

/**
 * When a body owes its answer: 10 working days from proven receipt, else from sending and a warning.
 *
 * `basis` is the law of the control, `overrides` the tenant's approved numbers. An interim answer does not stop this
 * clock, and an insufficient one does not start another (§8.2). Throws RangeError when neither day is given.
 */
export function answerClock({
  receivedOn,
  sentOn,
  ...setting
}: ClockSetting & { readonly receivedOn: LegalDate | null; readonly sentOn: LegalDate | null }): AnswerClock {
  const { startsOn, startKind, points } = clockStart({ ...setting, receivedOn, sentOn });
  const clock = runClock({
    ...setting,
    rule: answerClockRule,
    key: 'answer',
    direction: 'AFTER',
    from: startsOn,
  });
  return { ...clock, startKind, points: [...points, ...clock.points] };
}

/** Said of an answer that came after its day, by the day it arrived; it is recorded all the same (§8.2). */
export function answeredInTime(facts: {
  readonly arrivedOn: LegalDate;
  readonly due: LegalDate | null;
  readonly confidence: Confidence;
  readonly calendar: LegalCalendar;
}): readonly Point[] {
  const { arrivedOn, due, confidence, calendar } = facts;
  if (due === null) return [];
  const { late, workingDays: days } = lateness(due, arrivedOn, calendar);
  if (!late) return [];
  const said = { arrivedOn: arrivedOn.toString(), due: due.toString(), days: days ?? 0 };
  return [answerClockRule.info('ANSWER_LATE', said, { confidence })];
}
