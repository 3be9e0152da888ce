import { councilOrganisation } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const openSessionsRule = bindingRule({
  id: 'PC-SES-02',
  title: { kk: 'Отырыстың ашықтығы', ru: 'Открытость заседаний', en: 'Sessions are open' },
  provision: {
    kk: 'Кеңестің отырыстары ашық. Мемлекеттік құпия немесе дербес деректер болса ғана мәселе жабық қаралады, себебі жазылады.',
    ru: 'Заседания совета открытые. Закрытым вопрос рассматривается только ради государственных секретов или персональных данных, с указанием причины.',
    en: 'Sessions of the council are open. An item is closed only for state secrets or personal data, and the reason is recorded.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('3')],
  codes: { CLOSED_ITEM_WITHOUT_GROUND: [], CLOSED_ITEM_WITHOUT_REASON: [], CLOSED_ITEM_OTHER_GROUND: [] },
});

/** Why an item may be closed to the public. */
export const closedGrounds = ['STATE_SECRETS', 'PERSONAL_DATA', 'OTHER'] as const;
export type ClosedGround = (typeof closedGrounds)[number];

/** Refuses a closed item without a ground or a reason in words; another ground than the two known is asked about. */
export function closedWithReason(facts: {
  readonly ground: ClosedGround | null;
  readonly reason: string | null;
}): readonly Point[] {
  if (facts.ground === null) return [openSessionsRule.block('CLOSED_ITEM_WITHOUT_GROUND', {})];
  return [
    ...((facts.reason ?? '').trim() === '' ? [openSessionsRule.block('CLOSED_ITEM_WITHOUT_REASON', {})] : []),
    ...(facts.ground === 'OTHER' ? [openSessionsRule.warn('CLOSED_ITEM_OTHER_GROUND', {})] : []),
  ];
}
