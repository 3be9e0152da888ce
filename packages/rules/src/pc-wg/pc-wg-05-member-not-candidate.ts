import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const memberNotCandidateRule = unverifiedRule({
  id: 'PC-WG-05',
  title: {
    kk: 'Жұмыс тобының мүшесі кандидат емес',
    ru: 'Член рабочей группы не кандидат',
    en: 'A group’s member is no candidate',
  },
  provision: {
    kk: 'Жұмыс тобының мүшесі сол кеңеске кандидат бола алмайды (тексерілмеген).',
    ru: 'Член рабочей группы не может быть кандидатом в тот же совет (не проверено).',
    en: 'A member of the working group may not be a candidate to the same council (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: { CANDIDATE_IN_GROUP: [], CANDIDATE_IN_GROUP_UNKNOWN: [] },
});

/** Whether a candidate sits in the group that would elect him; null where it cannot be told (no IIN on either side). */
export function notInGroup(inGroup: boolean | null): readonly Point[] {
  if (inGroup === null) return [memberNotCandidateRule.unknown('CANDIDATE_IN_GROUP_UNKNOWN', {})];
  return inGroup ? [memberNotCandidateRule.warn('CANDIDATE_IN_GROUP', {})] : [];
}
