import type { Point, Verdict } from '@kenes/rules';

/** A warning that a person has read and answers with a reason; journalled with the act. */
export interface Acknowledgement {
  readonly code: string;
  readonly reason: string;
}

/** Codes of warnings that nobody has answered yet. */
export function unanswered(verdict: Verdict, acknowledged: readonly Acknowledgement[]): string[] {
  const given = new Set(acknowledged.filter(({ reason }) => reason.trim().length > 0).map(({ code }) => code));
  return verdict.points.filter(({ level, code }) => level === 'WARN' && !given.has(code)).map(({ code }) => code);
}

/** A refusal of the product itself (authority, state, integrity): no law is cited because none speaks. */
export function productPoint(code: string, facts: Point['facts'] = {}): Point {
  return { ruleId: 'KENES', code, level: 'BLOCK', confidence: 'PRODUCT', basis: [], facts };
}

/** The verdict that a single product point gives. */
export function refused(code: string, facts: Point['facts'] = {}): Verdict {
  return { outcome: 'REFUSED', points: [productPoint(code, facts)] };
}
