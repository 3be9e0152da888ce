import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { finalDocuments } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { bindingRule } from '../rule.ts';
import type { Confidence, Point } from '../verdict.ts';

export const finalDocumentClockRule = bindingRule({
  id: 'PC-CTRL-10',
  title: {
    kk: 'Қорытынды құжатты жіберу мерзімі',
    ru: 'Срок направления итогового документа',
    en: 'When the final document is sent',
  },
  provision: {
    kk: 'Қорытынды құжат қоғамдық бақылау аяқталған күннен бастап 7 жұмыс күнінен кешіктірілмей, қазақ және (немесе) өзге тілдерде объектіге жіберіледі.',
    ru: 'Итоговый документ направляется объекту не позднее 7 рабочих дней со дня завершения общественного контроля, на казахском и (или) других языках.',
    en: 'The final document is sent to the object within 7 working days of the completion of the control, in Kazakh and (or) other languages.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('2')],
  codes: { ...clockCodes, FINAL_DOCUMENT_LATE: ['sentOn', 'due', 'days'] },
});

/**
 * When the final document is due at the object: 7 working days from completion. Under 383-V a default that is not
 * verified; for a permanent mission each interim final document has its own clock from its own completion.
 */
export function finalDocumentClock({
  completedOn,
  ...setting
}: ClockSetting & { readonly completedOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    rule: finalDocumentClockRule,
    key: 'sendFinalDocument',
    direction: 'AFTER',
    from: completedOn,
  });
}

/** Said when the document left after its day; it is sent all the same. `confidence` is the clock's. */
export function documentSentInTime(facts: {
  readonly sentOn: LegalDate;
  readonly due: LegalDate | null;
  readonly confidence: Confidence;
  readonly calendar: LegalCalendar;
}): readonly Point[] {
  const { sentOn, due, confidence, calendar } = facts;
  if (due === null) return [];
  const { late, workingDays: days } = lateness(due, sentOn, calendar);
  if (!late) return [];
  const said = { sentOn: sentOn.toString(), due: due.toString(), days: days ?? 0 };
  return [finalDocumentClockRule.info('FINAL_DOCUMENT_LATE', said, { confidence })];
}
