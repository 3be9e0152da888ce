import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const groupVotingRule = unverifiedRule({
  id: 'PC-WG-06',
  title: { kk: 'Жұмыс тобының дауыс беруі', ru: 'Голосование рабочей группы', en: 'Voting in the working group' },
  provision: {
    kk: 'Жұмыс тобы ашық дауыс беріп, қатысқандардың көпшілігімен шешеді (Алматы, 2016). Кворум — жалпы санның үштен екісі (тексерілмеген).',
    ru: 'Рабочая группа решает открытым голосованием, большинством присутствующих (Алматы, 2016). Кворум — две трети общего числа (не проверено).',
    en: 'The working group decides by open vote, by a majority of those present (Almaty, 2016). The quorum is two thirds of its number (not verified).',
  },
  basis: [practiceOf('S37'), modelRegulationFromMemory],
  codes: { GROUP_WITHOUT_QUORUM: ['present', 'needed', 'size'], GROUP_VOTE_NOT_OPEN: [] },
});

/** How many members must be present: parts of three of the group's number, rounded up. */
export function groupQuorum(size: number, on: LegalDate, overrides?: readonly Override[]): number {
  const parts = parameter('PC-WG-06', 'groupQuorumParts', on, undefined, overrides).value ?? 0;
  return Math.ceil((parts * size) / 3);
}

/** A sitting of the group below its quorum, or one that voted otherwise than openly, is asked about. */
export function groupVotes(facts: {
  readonly size: number;
  readonly present: number;
  readonly open: boolean;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { size, present } = facts;
  const needed = groupQuorum(size, facts.on, facts.overrides);
  return [
    ...(present < needed ? [groupVotingRule.warn('GROUP_WITHOUT_QUORUM', { present, needed, size })] : []),
    ...(facts.open
      ? []
      : [groupVotingRule.warn('GROUP_VOTE_NOT_OPEN', {}, { confidence: 'FOUND', basis: [practiceOf('S37')] })]),
  ];
}
