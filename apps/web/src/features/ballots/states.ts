import type { IconName, StateTone } from '@kenes/ui';

/** What a member does in an open ballot, as the API names it, in the order of the grid’s digits. */
export const ballotChoices = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'] as const;

/** One of them. */
export type BallotChoice = (typeof ballotChoices)[number];

/** What a member chooses with their own hand: whoever says nothing has not voted. */
export const ownChoices = ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'] as const;

/** How a choice is drawn, always with its word. */
export const choiceLooks = {
  FOR: ['executed', 'check'],
  AGAINST: ['overdue', 'close'],
  ABSTAIN: ['draft', 'minus'],
  NOT_VOTING: ['closed', 'pause'],
  RECUSED: ['disputed', 'scales'],
} as const satisfies Record<BallotChoice, readonly [StateTone, IconName]>;

/** How what came of the vote on a candidate is drawn. */
export const resultLooks = {
  ELECTED: ['executed', 'checkCircle'],
  RESERVE: ['answered', 'hourglass'],
  TIED: ['disputed', 'scales'],
  NOT_ELECTED: ['closed', 'minus'],
} as const satisfies Record<string, readonly [StateTone, IconName]>;
