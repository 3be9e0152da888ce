import type { RuleCard } from '../rule.ts';
import type { Citation, Confidence, Facts, Part, Point, Verdict } from '../verdict.ts';
import { combine } from '../verdict.ts';

/**
 * How one rule stands to the facts: MET, UNKNOWN for want of a fact (§8.5), WARNED or REFUSED. A breach weighs more than
 * a gap in what is known.
 */
export const standings = ['MET', 'UNKNOWN', 'WARNED', 'REFUSED'] as const;
export type Standing = (typeof standings)[number];

/** One rule asked of one person or one body, with the facts it used: a line of the candidate's row. */
export interface RuleCheck {
  readonly ruleId: string;
  readonly standing: Standing;
  readonly confidence: Confidence;
  readonly basis: readonly Citation[];
  /** What was looked at, also where there was nothing to say; never a national identifier. */
  readonly facts: Facts;
  readonly points: readonly Point[];
}

/** How points stand together. */
export function standingOf(points: readonly Point[]): Standing {
  if (points.some(({ level }) => level === 'BLOCK')) return 'REFUSED';
  const known = points.filter(({ unknown }) => unknown !== true);
  if (known.some(({ level }) => level === 'WARN')) return 'WARNED';
  return known.length < points.length ? 'UNKNOWN' : 'MET';
}

/** A rule with what it said; a point known otherwise than its rule keeps its own standing in its own line. */
export function checkOf(rule: RuleCard, points: readonly Point[], facts: Facts = {}): RuleCheck {
  const { id: ruleId, confidence, basis } = rule;
  return { ruleId, standing: standingOf(points), confidence, basis, facts, points };
}

/** The verdict of several checks. */
export function verdictOf(checks: readonly RuleCheck[]): Verdict {
  return combine(...checks.map(({ points }) => points));
}

/**
 * A verdict on what already is: a council that joins with its roster (§8.5), or a step recorded from a signed paper.
 * What is unproved is shown and asks for nothing; a breach of law is asked about, for refusing would only hide it; what
 * would make the record contradict itself (PRODUCT) is refused as ever.
 */
export function asFound(...parts: readonly Part[]): Verdict {
  return combine(combine(...parts).points.map(softened));
}

function softened(point: Point): Point {
  if (point.level === 'BLOCK')
    return point.confidence === 'PRODUCT' ? point : { ...withoutUnknown(point), level: 'WARN' };
  return point.unknown === true ? { ...point, level: 'INFO' } : point;
}

function withoutUnknown({ ruleId, code, basis, facts, confidence }: Point): Omit<Point, 'level' | 'unknown'> {
  return { ruleId, code, basis, facts, confidence };
}
