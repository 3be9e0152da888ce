import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { councilsInForce, publicControlTerms } from '../citations.ts';
import { CONTROL_LAW_ADOPTED, CONTROL_LAW_FROM, COUNCILS_LAW_FROM } from '../parameters/dates.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const basisRule = bindingRule({
  id: 'PC-CTRL-04',
  title: { kk: 'Бақылаудың құқықтық негізі', ru: 'Правовое основание контроля', en: 'The law of the control' },
  provision: {
    kk: '№ 30-VIII Заң бойынша субъектілердің анықтамасы азаматтардан басталады, сондықтан оған негізделген бақылауға кеңестің тапсырмасы да, шешімі де керек емес. Қоғамдық кеңестер туралы № 383-V Заң 2016 жылғы 1 қаңтардан бастап қолданылады.',
    ru: 'Определение субъектов в Законе № 30-VIII начинается с граждан, поэтому для контроля на его основании не требуется ни поручения, ни решения совета. Закон № 383-V об общественных советах действует с 01.01.2016.',
    en: 'The definition of subjects in Law 30-VIII starts with citizens, so control based on it needs neither a mandate nor a decision of a council. Law 383-V on public councils is in force from 01.01.2016.',
  },
  confidence: 'FOUND',
  basis: [publicControlTerms('5'), councilsInForce],
  codes: { LAW_NOT_YET_ADOPTED: ['law', 'on', 'from'], LAW_IN_FORCE_UNVERIFIED: ['law', 'on', 'from'] },
});

/**
 * Whether the law named was law on the day. Before 383-V came into force and before 30-VIII was adopted: refused. Between
 * the adoption of 30-VIII and the day it is believed to have come into force: a reason, for that day was not read.
 */
export function lawOf(basis: LegalBasis, on: LegalDate): readonly Point[] {
  const day = on.toString();
  if (basis === 'LAW_383_V') {
    return day < COUNCILS_LAW_FROM
      ? [basisRule.block('LAW_NOT_YET_ADOPTED', { law: basis, on: day, from: COUNCILS_LAW_FROM })]
      : [];
  }
  if (day < CONTROL_LAW_ADOPTED) {
    return [basisRule.block('LAW_NOT_YET_ADOPTED', { law: basis, on: day, from: CONTROL_LAW_ADOPTED })];
  }
  if (day >= CONTROL_LAW_FROM) return [];
  const facts = { law: basis, on: day, from: CONTROL_LAW_FROM };
  return [basisRule.warn('LAW_IN_FORCE_UNVERIFIED', facts, { confidence: 'MEMORY' })];
}
