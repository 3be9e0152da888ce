import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory, handbook5 } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const twiceInRowRule = bindingRule({
  id: 'PC-MEM-06',
  title: { kk: 'Қатарынан екі реттен артық емес', ru: 'Не более двух раз подряд', en: 'Not more than twice in a row' },
  provision: {
    kk: 'Бір адам қоғамдық кеңестің мүшесі болып қатарынан екі реттен артық сайлана алмайды. Сол кеңестің шақырылымдары саналады; қалған мерзімге сайлану санала ма — кеңестің параметрі (түсіндірме).',
    ru: 'Одно и то же лицо может быть избрано членом общественного совета не более двух раз подряд. Считаются созывы того же совета; считать ли избрание на остаток срока — параметр совета (толкование).',
    en: 'One person may be elected to a public council not more than twice in a row. Convocations of the same council are counted; whether a replacement for the remainder counts is a parameter (an interpretation).',
  },
  confidence: 'SEED',
  basis: [handbook5],
  codes: {
    TERMS_IN_ROW_EXCEEDED: ['terms', 'limit'],
    TERMS_IN_ROW_WITH_PARTIAL: ['terms', 'partial', 'limit'],
    TERMS_IN_ROW_UNKNOWN: ['terms', 'convocation'],
    TERMS_IN_ROW: ['terms', 'limit'],
    CONVOCATION_UNKNOWN: [],
  },
});

/** How a person took part in one convocation of the council. UNKNOWN: a row with a like name and no IIN. */
export type Participation = 'FULL' | 'PARTIAL' | 'NONE' | 'UNKNOWN';

/** A former convocation by its number, and the person's part in it. */
export interface FormerTerm {
  readonly convocation: number;
  readonly participation: Participation;
}

/** The person's unbroken run of convocations just before the one he stands for. */
export interface TermsInRow {
  /** Convocations counted by the parameter. */
  readonly terms: number;
  /** How many of those were replacements for a remainder. */
  readonly partial: number;
  /** The convocation of which it is not known whether he sat, if the run ends in one. */
  readonly unknownFrom: number | null;
}

/**
 * Counts back from the convocation before `convocation`. A convocation the history does not have is unknown, except
 * before the first. A replacement term counts by `countPartial`; not counted, it does not break the run either.
 */
export function termsInRow(facts: {
  readonly convocation: number;
  readonly history: readonly FormerTerm[];
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): TermsInRow {
  const countPartial = parameter('PC-MEM-06', 'countPartial', facts.on, undefined, facts.overrides).value === 1;
  let terms = 0;
  let partial = 0;
  for (let number = facts.convocation - 1; number >= 1; number -= 1) {
    const part = facts.history.find(({ convocation }) => convocation === number)?.participation ?? 'UNKNOWN';
    if (part === 'UNKNOWN') return { terms, partial, unknownFrom: number };
    if (part === 'NONE') return { terms, partial, unknownFrom: null };
    if (part === 'FULL') terms += 1;
    else if (countPartial) {
      terms += 1;
      partial += 1;
    }
  }
  return { terms, partial, unknownFrom: null };
}

/**
 * Refuses a third time in a row. A third that comes out only by counting a replacement is asked about, for that is an
 * interpretation; a run that ends in a convocation nobody knows is unknown.
 */
export function notThirdInRow(facts: Parameters<typeof termsInRow>[0]): readonly Point[] {
  const { terms, partial, unknownFrom } = termsInRow(facts);
  const limit = parameter('PC-MEM-06', 'timesInRow', facts.on).value ?? 0;
  if (terms - partial >= limit) return [twiceInRowRule.block('TERMS_IN_ROW_EXCEEDED', { terms, limit })];
  if (terms >= limit) {
    const interpreted = { confidence: 'MEMORY', basis: [councilsFromMemory] } as const;
    return [twiceInRowRule.warn('TERMS_IN_ROW_WITH_PARTIAL', { terms, partial, limit }, interpreted)];
  }
  if (unknownFrom !== null) {
    return [twiceInRowRule.unknown('TERMS_IN_ROW_UNKNOWN', { terms, convocation: unknownFrom })];
  }
  return terms === 0 ? [] : [twiceInRowRule.info('TERMS_IN_ROW', { terms, limit })];
}
