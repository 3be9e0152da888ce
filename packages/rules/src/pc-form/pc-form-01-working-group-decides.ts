import { formation, handbook5 } from '../citations.ts';
import { type ActFacts, missingParts } from '../composition/act.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const groupDecidesRule = bindingRule({
  id: 'PC-FORM-01',
  title: {
    kk: 'Құрамды жұмыс тобы қалыптастырады',
    ru: 'Состав формирует рабочая группа',
    en: 'A working group forms the composition',
  },
  provision: {
    kk: 'Қоғамдық кеңестің құрамын жұмыс тобы мемлекеттік органдар мен квазимемлекеттік сектор субъектілерінің өкілдерінен және конкурстық негізде коммерциялық емес ұйымдардың өкілдері мен азаматтардан қалыптастырады.',
    ru: 'Состав общественного совета формируется рабочей группой из представителей государственных органов, субъектов квазигосударственного сектора и на конкурсной основе — из представителей некоммерческих организаций и граждан.',
    en: 'The composition of a public council is formed by a working group from representatives of state bodies and quasi-state entities and, by competition, from representatives of NPOs and citizens.',
  },
  confidence: 'FOUND',
  basis: [formation('1'), handbook5],
  codes: {
    GROUP_DECISION_MISSING: [],
    GROUP_PROTOCOL_INCOMPLETE: ['missing'],
    STATE_SEAT_BY_COMPETITION: ['kind'],
  },
});

/** A term is not made active without the working group's decision; a gap in its protocol is asked about. */
export function decidedByGroup(protocol: ActFacts | null): readonly Point[] {
  if (protocol === null) return [groupDecidesRule.block('GROUP_DECISION_MISSING', {})];
  return missingParts(protocol).map((missing) => groupDecidesRule.warn('GROUP_PROTOCOL_INCOMPLETE', { missing }));
}

/** A seat of the state part is filled by naming; putting one to a competition is asked about. */
export function byCompetition(kinds: readonly SeatKind[]): readonly Point[] {
  return kinds.filter(isStatePart).map((kind) => groupDecidesRule.warn('STATE_SEAT_BY_COMPETITION', { kind }));
}
