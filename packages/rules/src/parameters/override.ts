/** A tenant's own value of a parameter, approved and kept in the database; holds only within the law's corridor. */
export interface Override {
  readonly ruleId: string;
  readonly key: string;
  readonly value: number;
  /** ISO date from which it holds; of several that hold, the one with the latest date. */
  readonly effectiveFrom: string;
  /** ISO date of the last day it holds, or nothing while it does. */
  readonly effectiveTo?: string | null;
}
