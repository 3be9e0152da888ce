import { councilOrganisation } from '../citations.ts';
import type { SeatKind } from '../composition/seat-kinds.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const chairRule = bindingRule({
  id: 'PC-ORG-03',
  title: { kk: 'Кеңес төрағасы', ru: 'Председатель совета', en: 'The chair' },
  provision: {
    kk: 'Төраға кеңес мүшелерінің ішінен, мемлекеттік қызметте жоқ танымал қоғам қайраткерлерінен сайланады.',
    ru: 'Председатель избирается из числа членов совета, из известных общественных деятелей, не состоящих на государственной службе.',
    en: 'The chair is elected from the members, from well-known public figures who are not in public service.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('1')],
  codes: {
    CHAIR_NOT_A_MEMBER: [],
    CHAIR_ON_STATE_SEAT: [],
    CHAIR_IN_PUBLIC_SERVICE: [],
    CHAIR_SERVICE_UNKNOWN: [],
    CHAIR_SEAT_UNKNOWN: [],
  },
});

/** Who stands for the chair. */
export interface ChairFacts {
  /** An active member on the day; a suspended one is not. */
  readonly isMember: boolean;
  readonly seatKind: SeatKind | null;
  /** In public service; null if nobody has asked. */
  readonly publicService: boolean | null;
}

/** Refuses a chair who is no member, sits on a state seat or is a public servant. */
export function mayChair(facts: ChairFacts): readonly Point[] {
  const { seatKind, publicService } = facts;
  return [
    ...(facts.isMember ? [] : [chairRule.block('CHAIR_NOT_A_MEMBER', {})]),
    ...(seatKind === 'STATE' ? [chairRule.block('CHAIR_ON_STATE_SEAT', {})] : []),
    ...(publicService === true ? [chairRule.block('CHAIR_IN_PUBLIC_SERVICE', {})] : []),
    ...(seatKind === null ? [chairRule.unknown('CHAIR_SEAT_UNKNOWN', {})] : []),
    ...(publicService === null && seatKind !== 'STATE' ? [chairRule.unknown('CHAIR_SERVICE_UNKNOWN', {})] : []),
  ];
}
