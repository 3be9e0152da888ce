/** What a member may do in a vote. */
export const ballotChoices = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'] as const;
/** A choice. */
export type BallotChoice = (typeof ballotChoices)[number];

/** Of what totals are made, in the order in which they are typed. */
export const totalFields = ['votesFor', 'votesAgainst', 'abstained', 'notVoting', 'recused'] as const;
/** The word of each is that of the choice. */
export const choiceOfTotal = {
  votesFor: 'FOR',
  votesAgainst: 'AGAINST',
  abstained: 'ABSTAIN',
  notVoting: 'NOT_VOTING',
  recused: 'RECUSED',
} as const;

export const voteKinds = ['DECISION', 'PROCEDURAL', 'ELECTION', 'ASSESSMENT'] as const;
export const voteForms = ['COUNT_ONLY', 'ROLL_CALL'] as const;
export const posts = [
  'CHAIR',
  'DEPUTY_CHAIR',
  'SECRETARY',
  'PRESIDIUM',
  'COMMISSION_HEAD',
  'COMMISSION_MEMBER',
  'OTHER',
] as const;
export const decisionEffects = ['NOTES', 'INSTRUCTS', 'ELECTS', 'ASSESSES_REPORT'] as const;

/** One of a list by its text; the first where it is none of them. */
export function oneOfThese<Value extends string>(values: readonly [Value, ...Value[]], text: string): Value {
  return values.find((value) => value === text) ?? values[0];
}
