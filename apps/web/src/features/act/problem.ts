import { graphql, type ResultOf } from '../../graphql.ts';

/** What every mutation selects besides its success: `...ProblemParts` inside the result's union. */
export const ProblemParts = graphql(`
  fragment ProblemParts on Problem @_unmask {
    __typename
    code
    message
    ... on InvalidInput {
      fields { path code message }
    }
    ... on Refusal {
      verdict { points { ruleId code level confidence message basis { act article url } } }
    }
    ... on NeedsReason {
      verdict { points { ruleId code level confidence message basis { act article url } } }
    }
    ... on Conflict {
      currentVersion
    }
  }
`);

/** An expected refusal, as data: the four shared problems. */
export type Problem = ResultOf<typeof ProblemParts>;

/** A point of a verdict as the API tells it. */
export type VerdictPoint = Extract<Problem, { __typename: 'Refusal' }>['verdict']['points'][number];

const problems: ReadonlySet<string> = new Set(['InvalidInput', 'Refusal', 'NeedsReason', 'Conflict']);

/** Whether a mutation's result is one of the shared problems; otherwise the act was done. */
export function isProblem(result: { __typename: string }): result is Problem {
  return problems.has(result.__typename);
}
