import { type RuleCheck as Checked, ruleOf } from '@kenes/rules';
import { pointOf, shownCitation } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import type { RuleCheck } from './types/rule-check.type.ts';

/** A rule's answer in the reader's language. */
export function shownCheck(operation: Operation, check: Checked): RuleCheck {
  const points = check.points.map((point) => pointOf(operation, point));
  return {
    ruleId: check.ruleId,
    title: ruleOf(check.ruleId)?.title[operation.locale] ?? check.ruleId,
    standing: check.standing as RuleCheck['standing'],
    confidence: check.confidence as RuleCheck['confidence'],
    facts: { ...check.facts },
    words: points.map(({ message }) => message),
    citations: check.basis.map(shownCitation),
    points,
  };
}
