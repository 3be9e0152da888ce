import fc from 'fast-check';
import { expect } from 'vitest';
import { type Point, ruleCodes, ruleOf } from '../index.ts';

/** Runs a property often enough and shows the counterexample. */
export function check<T>(property: fc.IProperty<T>): void {
  const run = fc.check(property, { numRuns: 300 });
  expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
}

/** A point says only what its rule declares, with exactly its facts, and never blocks on memory. */
export function sound(point: Point): boolean {
  const declared = ruleOf(point.ruleId)?.codes[point.code];
  const facts = Object.keys(point.facts).toSorted().join();
  const iso = Object.values(point.facts).every((fact) => typeof fact !== 'string' || !/T\d\d:/.test(fact));
  return (
    declared !== undefined &&
    ruleCodes.includes(point.code) &&
    facts === declared.toSorted().join() &&
    iso &&
    (point.level !== 'BLOCK' || (point.confidence as string) !== 'MEMORY') &&
    (point.confidence === 'PRODUCT' || point.basis.length > 0)
  );
}
