import type { LegalDate } from '@kenes/calendar';
import { finalDocuments } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { bindingRule } from '../rule.ts';

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
  codes: clockCodes,
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
