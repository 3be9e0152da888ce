import type { LegalDate } from '@kenes/calendar';
import { handbook5 } from '../citations.ts';
import { overlap } from '../composition/period.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const oneRepublicanRule = bindingRule({
  id: 'PC-MEM-05',
  title: {
    kk: 'Республикалық деңгейде бір кеңес',
    ru: 'Один совет на республиканском уровне',
    en: 'One council at republican level',
  },
  provision: {
    kk: 'Республикалық деңгейдегі қоғамдық кеңестерді қалыптастырғанда бір адам тек бір қоғамдық кеңестің мүшесі болып сайлана алады. «Бір кеңес» дегеніміз — басқа республикалық кеңестер арасында (түсіндірме).',
    ru: 'При формировании общественных советов республиканского уровня одно и то же лицо может быть избрано членом только одного общественного совета. «Одного» — среди республиканских (толкование).',
    en: 'When councils of republican level are formed, one person may be elected to only one council. “One” is read as one among the republican ones (an interpretation).',
  },
  confidence: 'SEED',
  basis: [handbook5],
  codes: {
    OTHER_REPUBLICAN_COUNCIL: ['from', 'to'],
    OTHER_REPUBLICAN_UNREVIEWED: [],
    OTHER_REPUBLICAN_DECLARED: [],
    OTHER_REPUBLICAN_UNKNOWN: [],
  },
});

/**
 * What the register that no tenant can read answered: whether the person sits in another council, its level and the
 * period, and whether a person has looked at the match. Never which council.
 */
export type RegisterAnswer =
  | { readonly conflict: false }
  | {
      readonly conflict: true;
      readonly level: CouncilLevel;
      readonly from: LegalDate;
      /** The last day of that membership, or null while open. */
      readonly to: LegalDate | null;
      readonly review: 'PENDING' | 'CONFIRMED' | 'DISMISSED';
    };

/** What is known of a candidate's other seats. */
export interface OtherCouncilFacts {
  /** The level of the council that asks; null while unknown. */
  readonly level: CouncilLevel | null;
  /** Null where the register was not or cannot be asked: no IIN, no consent, the day's questions used up. */
  readonly register: RegisterAnswer | null;
  /** The candidate's own word; null if he was not asked. */
  readonly declared: boolean | null;
  /** The term for which he stands; its last day null while not computed. */
  readonly term: { readonly from: LegalDate; readonly to: LegalDate | null };
}

/** Refuses a person confirmed to sit in another republican council during the term; a match alone refuses nothing. */
export function onlyOneRepublican(facts: OtherCouncilFacts): readonly Point[] {
  const { level, register, declared, term } = facts;
  if (level === 'LOCAL') return [];
  if (register?.conflict === true && register.level === 'REPUBLICAN' && overlap(term, register)) {
    if (register.review === 'PENDING') return [oneRepublicanRule.unknown('OTHER_REPUBLICAN_UNREVIEWED', {})];
    const said = { from: register.from.toString(), to: register.to?.toString() ?? null };
    if (register.review === 'CONFIRMED') {
      return [
        level === null
          ? oneRepublicanRule.warn('OTHER_REPUBLICAN_COUNCIL', said)
          : oneRepublicanRule.block('OTHER_REPUBLICAN_COUNCIL', said),
      ];
    }
  }
  if (declared === true) return [oneRepublicanRule.warn('OTHER_REPUBLICAN_DECLARED', {})];
  return register === null && declared === null ? [oneRepublicanRule.unknown('OTHER_REPUBLICAN_UNKNOWN', {})] : [];
}
