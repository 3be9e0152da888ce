import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { unverifiedRule } from '../rule.ts';

export const publicationClockRule = unverifiedRule({
  id: 'PC-CTRL-14',
  title: {
    kk: 'Қорытынды құжат пен жауапты жариялау',
    ru: 'Публикация итогового документа и ответа',
    en: 'Publication of the final document and the answer',
  },
  provision: {
    kk: 'Қорытынды құжат пен оған берілген жауап 5 жұмыс күні ішінде интернет-ресурстарда жарияланады (тексерілмеген).',
    ru: 'Итоговый документ и ответ на него публикуются на интернет-ресурсах в течение 5 рабочих дней (не проверено).',
    en: 'The final document and its answer are published on the internet within 5 working days (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: clockCodes,
});

/** When the document, or the answer to it, is to be on the internet: counted from the day it was signed or arrived. */
export function publicationClock({ from, ...setting }: ClockSetting & { readonly from: LegalDate }): Clock {
  return runClock({ ...setting, rule: publicationClockRule, key: 'publication', direction: 'AFTER', from });
}
