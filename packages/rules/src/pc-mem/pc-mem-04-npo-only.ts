import { handbook5 } from '../citations.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const npoOnlyRule = bindingRule({
  id: 'PC-MEM-04',
  title: {
    kk: 'Шектеу тек коммерциялық емес ұйымдарға қатысты',
    ru: 'Ограничение касается только НПО',
    en: 'The limit concerns NPOs only',
  },
  provision: {
    kk: '«Бір заңды тұлғадан бір өкіл» шектеуі тек коммерциялық емес ұйымдарға қатысты; мемлекеттік органдардың өкілдері олардың кеңестегі үлесімен шектеледі.',
    ru: 'Ограничение «один представитель от одного юридического лица» касается только некоммерческих организаций; представителей государственных органов ограничивает их доля в совете.',
    en: 'The limit of one representative from one legal entity concerns NPOs only; representatives of state bodies are limited by their share of the council.',
  },
  confidence: 'SEED',
  basis: [handbook5],
  codes: { STATE_PART_LIMITED_BY_SHARE: [] },
});

/** Tells why PC-MEM-03 was not asked of a member of the state part. */
export function npoLimitConcerns(kind: SeatKind | null): readonly Point[] {
  return kind !== null && isStatePart(kind) ? [npoOnlyRule.info('STATE_PART_LIMITED_BY_SHARE', {})] : [];
}
