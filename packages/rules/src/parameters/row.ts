import type { LegalBasis } from '../acts.ts';
import type { Citation, Confidence } from '../verdict.ts';

/** Working days, calendar days, per cent, a count of things, months. */
export type Unit = 'wd' | 'cd' | '%' | 'count' | 'month';

/** A number of a provision over the time it holds; where nothing is provided, that is said, not left out (§8.1). */
export interface ParameterRow {
  readonly ruleId: string;
  readonly key: string;
  /** The law under which it holds, or null if under either. */
  readonly law: LegalBasis | null;
  readonly value: number | 'notRegulated';
  readonly unit: Unit;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
  /** ISO dates, both inclusive; null while it holds. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  /** The bounds within which a tenant may set its own value; no corridor, no override. */
  readonly corridor?: { readonly min: number; readonly max: number };
}
