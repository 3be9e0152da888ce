import type { LegalDate } from '@kenes/calendar';
import { publicControlTerms } from '../citations.ts';
import { CONTROL_LAW_FROM } from '../parameters/dates.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const specialRegimeRule = bindingRule({
  id: 'PC-CTRL-05',
  title: { kk: 'Режимдік объектілер', ru: 'Режимные объекты', en: 'Special-regime objects' },
  provision: {
    kk: 'Ерекше режимді, режимді объектілерге жатқызылған мемлекеттік органдар мен ұйымдар қоғамдық бақылау объектілері болып табылмайды.',
    ru: 'Объектами общественного контроля не являются государственные органы и организации, отнесённые к категории особорежимных, режимных объектов.',
    en: 'State bodies and organisations in the category of special-regime and regime objects are not objects of public control.',
  },
  confidence: 'FOUND',
  basis: [publicControlTerms('4')],
  codes: { OBJECT_SPECIAL_REGIME: ['object'], OBJECT_REGIME_UNKNOWN: ['object'] },
});

/**
 * Refuses a special-regime object, by the dictionary flag of the organisation. The provision is of the general law of
 * 2023 and is applied under either basis; for an earlier day it only warns.
 */
export function outsideSpecialRegime(
  object: { readonly name: string; readonly specialRegime: boolean | null },
  on: LegalDate,
): readonly Point[] {
  if (object.specialRegime === false) return [];
  const facts = { object: object.name };
  if (object.specialRegime === null) return [specialRegimeRule.warn('OBJECT_REGIME_UNKNOWN', facts)];
  return [
    on.toString() < CONTROL_LAW_FROM
      ? specialRegimeRule.warn('OBJECT_SPECIAL_REGIME', facts, { confidence: 'MEMORY' })
      : specialRegimeRule.block('OBJECT_SPECIAL_REGIME', facts),
  ];
}
