import type { Point, Citation as RuleCitation, Verdict } from '@kenes/rules';
import { createUnionType } from 'type-graphql';
import type { Capacity } from '../kernel/capacity.ts';
import { type Command, type CommandInput, perform } from '../kernel/command.ts';
import type { Operation } from '../kernel/context.ts';
import type { StopProblem } from '../kernel/refusals.ts';
import { wordsOf } from '../kernel/words.ts';
import {
  type Citation,
  Conflict,
  InvalidInput,
  NeedsReason,
  Refusal,
  type VerdictPoint,
  type VerdictType,
} from './problems.type.ts';

/** The result of a mutation: its success, or one of the four shared problems. */
export function resultOf<Success extends object>(name: string, success: new () => Success) {
  return createUnionType({
    name,
    description: `What came of the act: ${success.name}, or why it was not done.`,
    types: () => [success, Refusal, NeedsReason, InvalidInput, Conflict] as const,
    resolveType: (value) => (value as { __typename: string }).__typename,
  });
}

/**
 * Performs a command and gives what the union of its result takes. The command commits first; fields of the success
 * are then read in the operation's own transaction.
 */
export async function execute<Input extends CommandInput, Success extends object>(
  operation: Operation,
  command: Command<Input, Success>,
  input: Input,
  capacity?: Capacity,
): Promise<object> {
  const result = await perform(operation, command, input, capacity);
  if (result.ok)
    return { __typename: `${command.name.charAt(0).toUpperCase()}${command.name.slice(1)}Success`, ...result.success };
  return problemOf(operation, result.problem);
}

/** A problem in the reader's language. */
export function problemOf(operation: Operation, problem: StopProblem): object {
  const { locale } = operation;
  switch (problem.kind) {
    case 'INVALID':
      return {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: wordsOf(locale, 'INVALID_INPUT', { count: problem.fields.length }),
        fields: problem.fields.map(({ path, code, facts }) => ({ path, code, message: wordsOf(locale, code, facts) })),
      };
    case 'CONFLICT':
      return {
        __typename: 'Conflict',
        code: problem.code,
        message: wordsOf(locale, problem.code),
        subjectId: problem.subject,
        currentVersion: null,
      };
    default: {
      const weightiest =
        problem.verdict.points.find(({ level }) => level === (problem.kind === 'REFUSED' ? 'BLOCK' : 'WARN')) ??
        problem.verdict.points[0];
      return {
        __typename: problem.kind === 'REFUSED' ? 'Refusal' : 'NeedsReason',
        code: weightiest?.code ?? problem.kind,
        message: weightiest ? wordsOf(locale, weightiest.code, weightiest.facts) : problem.kind,
        verdict: verdictOf(operation, problem.verdict),
      };
    }
  }
}

/** A verdict with its words, for `viewerMay` and for refusals. */
export function verdictOf(operation: Operation, verdict: Verdict): VerdictType {
  return {
    outcome: verdict.outcome as VerdictType['outcome'],
    points: verdict.points.map((point) => pointOf(operation, point)),
  };
}

/** One point with its words. */
export function pointOf(operation: Operation, point: Point): VerdictPoint {
  return {
    ruleId: point.ruleId,
    code: point.code,
    level: point.level as VerdictPoint['level'],
    unknown: point.unknown === true,
    confidence: point.confidence as VerdictPoint['confidence'],
    message: wordsOf(operation.locale, point.code, point.facts),
    basis: point.basis.map(shownCitation),
    facts: { ...point.facts },
  };
}

/** Where a rule stands, as it is shown. */
export function shownCitation({ act, article, url, source }: RuleCitation): Citation {
  return { act, article: article ?? null, url: url ?? null, source };
}
