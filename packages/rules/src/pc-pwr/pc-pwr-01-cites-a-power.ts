import { handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import { type CouncilKind, powersOf } from './powers.ts';

export const powerRule = bindingRule({
  id: 'PC-PWR-01',
  title: { kk: 'Өкілеттікке сілтеме', ru: 'Ссылка на полномочие', en: 'A power is cited' },
  provision: {
    kk: 'Кеңестің күн тәртібіндегі әр мәселе оның деңгейі мен түріне тиесілі кемінде бір өкілеттікке сүйенеді.',
    ru: 'Каждый вопрос повестки дня совета опирается хотя бы на одно полномочие его уровня и вида.',
    en: 'Every agenda item of a council cites at least one power of its level and kind.',
  },
  confidence: 'SEED',
  basis: [handbook5, { act: 'COUNCIL_PRACTICE', source: 'S48' }],
  codes: { POWER_NOT_CITED: [], POWER_NOT_OF_COUNCIL: ['power', 'kind'] },
});

/** What is asked of the powers an item, or a control action, cites. Control in its forms is PWR-09. */
export function citesPower(powerIds: readonly string[], kind: CouncilKind): readonly Point[] {
  if (powerIds.length === 0) return [powerRule.warn('POWER_NOT_CITED', {})];
  const own = powersOf(kind);
  return powerIds
    .filter((id) => !own.some((power) => power.id === id))
    .map((power) => powerRule.warn('POWER_NOT_OF_COUNCIL', { power, kind }));
}
