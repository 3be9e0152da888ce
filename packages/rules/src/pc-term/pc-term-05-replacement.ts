import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const replacementRule = unverifiedRule({
  id: 'PC-TERM-05',
  title: { kk: 'Босаған орынды толтыру', ru: 'Замещение вакансии', en: 'Filling a vacancy' },
  provision: {
    kk: 'Босаған орын дәл сол тәртіппен қалған мерзімге толтырылады (тексерілмеген).',
    ru: 'Вакансия замещается в том же порядке на остаток срока (не проверено).',
    en: 'A vacancy is filled by the same procedure for the remainder of the term (not verified).',
  },
  basis: [councilsFromMemory],
  codes: { REPLACEMENT_FROM_RESERVE: [], REPLACEMENT_WITHOUT_COMPETITION: [] },
});

/** How the person who fills a vacancy came to it. State seats are named anew by the body they represent. */
export const replacementWays = ['BY_ELECTION', 'RESERVE', 'NAMED', 'OTHER'] as const;
export type ReplacementWay = (typeof replacementWays)[number];

/** The membership that fills a vacancy: from its day to the last day of the term, and counted as a part of it. */
export function remainderOf(facts: { readonly from: LegalDate; readonly termEndsOn: LegalDate }): {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly participation: 'PARTIAL';
} {
  return { from: facts.from, to: facts.termEndsOn, participation: 'PARTIAL' };
}

/** Asks when a civil seat is filled otherwise than by the same procedure; the reserve is practice, not norm. */
export function replaced(facts: { readonly way: ReplacementWay; readonly statePart: boolean }): readonly Point[] {
  if (facts.way === 'RESERVE') return [replacementRule.warn('REPLACEMENT_FROM_RESERVE', {})];
  const proper = facts.way === 'BY_ELECTION' || (facts.way === 'NAMED' && facts.statePart);
  return proper ? [] : [replacementRule.warn('REPLACEMENT_WITHOUT_COMPETITION', {})];
}
