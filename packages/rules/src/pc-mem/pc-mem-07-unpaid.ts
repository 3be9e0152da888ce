import { practiceOf } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const unpaidRule = bindingRule({
  id: 'PC-MEM-07',
  title: { kk: 'Ерікті негіздегі қызмет', ru: 'Работа на общественных началах', en: 'Unpaid activity' },
  provision: {
    kk: 'Қоғамдық кеңес мүшелері өз қызметін ерікті, ақысыз негізде жүзеге асырады.',
    ru: 'Члены общественного совета работают на добровольных началах, без оплаты.',
    en: 'Members of a public council act voluntarily and are not paid.',
  },
  confidence: 'FOUND',
  basis: [practiceOf('S48')],
  codes: { ACTIVITY_IS_UNPAID: [] },
});

/** Said to a candidate before he applies. */
export function actsUnpaid(): readonly Point[] {
  return [unpaidRule.info('ACTIVITY_IS_UNPAID', {})];
}
