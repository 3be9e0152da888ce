import { councilOrganisation } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const partnershipRule = bindingRule({
  id: 'PC-ORG-05',
  title: { kk: 'Кеңестердің теңдігі', ru: 'Равенство советов', en: 'Equality of councils' },
  provision: {
    kk: 'Қоғамдық кеңестер теңдік пен әріптестік негізінде өзара іс-қимыл жасайды: бірі екіншісіне бағынбайды.',
    ru: 'Общественные советы взаимодействуют на основе равенства и партнёрства: один не подчинён другому.',
    en: 'Public councils work with each other as equals and partners: none is subordinate to another.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('4')],
  codes: { JOINT_SESSION_ALONE: [], JOINT_COUNCILS_COUNT_APART: ['councils'] },
});

/** A joint session has two councils at least; each keeps its own quorum and votes for itself. */
export function heldTogether(councils: number): readonly Point[] {
  return councils < 2
    ? [partnershipRule.warn('JOINT_SESSION_ALONE', {})]
    : [partnershipRule.info('JOINT_COUNCILS_COUNT_APART', { councils })];
}
