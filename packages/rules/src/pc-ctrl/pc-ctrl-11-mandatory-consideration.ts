import { finalDocuments } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const mandatoryConsiderationRule = bindingRule({
  id: 'PC-CTRL-11',
  title: {
    kk: 'Қорытынды құжатты міндетті қарау',
    ru: 'Обязательность рассмотрения итогового документа',
    en: 'The final document must be considered',
  },
  provision: {
    kk: 'Қорытынды құжатты қоғамдық бақылау объектісі міндетті түрде қарайды.',
    ru: 'Итоговый документ обязателен для рассмотрения объектом общественного контроля.',
    en: 'The final document is mandatory for consideration by the object of public control.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('3')],
  codes: { CONSIDERATION_IS_MANDATORY: [] },
});

/** Said to a body with every document it receives. */
export function mustBeConsidered(): readonly Point[] {
  return [mandatoryConsiderationRule.info('CONSIDERATION_IS_MANDATORY', {})];
}
