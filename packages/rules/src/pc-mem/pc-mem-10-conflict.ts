import { publicControlTerms } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const conflictRule = bindingRule({
  id: 'PC-MEM-10',
  title: { kk: 'Мүдделер қақтығысы', ru: 'Конфликт интересов', en: 'Conflict of interest' },
  provision: {
    kk: 'Қоғамдық бақылаудағы мүдделер қақтығысы — міндеттердің әділ орындалуына әсер ететін немесе әсер етуі мүмкін жеке мүдделілік. Мүше мен сарапшы әр бақылау алдында мәлімдейді.',
    ru: 'Конфликт интересов в общественном контроле — личная заинтересованность, которая влияет или может повлиять на беспристрастность. Член совета и эксперт заявляют о ней перед каждым контролем.',
    en: 'A conflict of interest in public control is a personal interest that affects or may affect impartiality. Members and experts declare it before each control action.',
  },
  confidence: 'FOUND',
  basis: [publicControlTerms('2')],
  codes: { CONFLICT_DECLARED: [], CONFLICT_NOT_ASKED: [], CONFLICT_EXCLUDED_FROM_VOTE: [] },
});

/** A declared interest is asked about until the person keeps out of the vote; one not asked for is unknown. */
export function impartial(facts: {
  /** What the person declared; null if nobody asked. */
  readonly interest: boolean | null;
  /** He does not vote on the matter. */
  readonly excludedFromVote: boolean;
}): readonly Point[] {
  if (facts.interest === null) return [conflictRule.unknown('CONFLICT_NOT_ASKED', {})];
  if (!facts.interest) return [];
  return [
    facts.excludedFromVote
      ? conflictRule.info('CONFLICT_EXCLUDED_FROM_VOTE', {})
      : conflictRule.warn('CONFLICT_DECLARED', {}),
  ];
}
