import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const repeatRule = unverifiedRule({
  id: 'PC-COMP-07',
  title: { kk: 'Қайта конкурс', ru: 'Повторный конкурс', en: 'Repeat competition' },
  provision: {
    kk: 'Дауыстар тең түссе немесе кандидаттар жетпесе, қалған орындарға қайта конкурс өткізіледі (тексерілмеген). Тең дауыспен ешкім сайланбайды: әліпби де, уақыт та шешпейді.',
    ru: 'При равенстве голосов или нехватке кандидатов на оставшиеся места проводится повторный конкурс (не проверено). Равенством никто не избран: ни по алфавиту, ни по времени.',
    en: 'On a tie, or with too few candidates, a repeat competition is held for the remaining seats (not verified). Nobody is elected by a tie: not by alphabet, not by time.',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    TOO_FEW_CANDIDATES: ['kind', 'seats', 'candidates'],
    CANDIDATES_TIED: ['kind', 'count', 'votes', 'seats'],
    SEATS_TO_REPEAT: ['kind', 'seats'],
  },
});

/** Fewer admitted candidates of a kind than seats: the group may vote, and the rest goes to a repeat. */
export function enoughCandidates(facts: {
  readonly kind: string;
  readonly seats: number;
  readonly candidates: number;
}): readonly Point[] {
  return facts.candidates < facts.seats ? [repeatRule.warn('TOO_FEW_CANDIDATES', facts)] : [];
}
