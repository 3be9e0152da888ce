import { councilOrganisation, practiceOf } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const groupHeadRule = bindingRule({
  id: 'PC-WG-04',
  title: { kk: 'Жұмыс тобының басшысы', ru: 'Руководитель рабочей группы', en: 'Head of the working group' },
  provision: {
    kk: 'Кеңестің бірінші отырысын жұмыс тобының басшысы ашады.',
    ru: 'Первое заседание совета открывает руководитель рабочей группы.',
    en: 'The first session of the council is opened by the head of the working group.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('1'), practiceOf('S56')],
  codes: { GROUP_HEAD_MISSING: [], GROUP_HEAD_NOT_MEMBER: [] },
});

/** The group has a head, one of its members: without one nobody may open the first session. */
export function groupHeaded(head: { readonly isMember: boolean } | null): readonly Point[] {
  if (head === null) return [groupHeadRule.block('GROUP_HEAD_MISSING', {})];
  return head.isMember ? [] : [groupHeadRule.block('GROUP_HEAD_NOT_MEMBER', {}, { confidence: 'PRODUCT', basis: [] })];
}
