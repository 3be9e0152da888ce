import { councilOrganisation, practiceOf } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const firstSessionRule = bindingRule({
  id: 'PC-ORG-01',
  title: { kk: 'Бірінші отырысты ашу', ru: 'Открытие первого заседания', en: 'Opening the first session' },
  provision: {
    kk: 'Кеңестің бірінші отырысын жұмыс тобының басшысы ашады.',
    ru: 'Первое заседание совета открывает руководитель рабочей группы.',
    en: 'The first session of the council is opened by the head of the working group.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('1'), practiceOf('S56')],
  codes: { FIRST_SESSION_OPENER: [], FIRST_SESSION_OPENER_UNKNOWN: [], FIRST_SESSION_BY_ACTING_HEAD: [] },
});

/** Refuses a first session that another than the group's head, or who acts for him, opens. */
export function openedByGroupHead(
  /** In what capacity he opens it on the day; null if nobody has said who opens. */
  opener: 'HEAD' | 'ACTING_HEAD' | 'OTHER' | null,
): readonly Point[] {
  switch (opener) {
    case 'HEAD':
      return [];
    case 'ACTING_HEAD':
      return [firstSessionRule.info('FIRST_SESSION_BY_ACTING_HEAD', {}, { confidence: 'PRODUCT', basis: [] })];
    case 'OTHER':
      return [firstSessionRule.block('FIRST_SESSION_OPENER', {})];
    case null:
      return [firstSessionRule.unknown('FIRST_SESSION_OPENER_UNKNOWN', {})];
  }
}
