import type { Verdict } from '@kenes/rules';

/** Field errors of a command's input: where, which, and the facts its words need. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly facts?: Record<string, string | number>;
}

/**
 * How a command stops without changing anything. Thrown inside the transaction so that it rolls back, and turned into
 * data by the kernel: an expected refusal never reaches the client as an error.
 */
export class Stop extends Error {
  constructor(readonly problem: StopProblem) {
    super(problem.kind);
  }
}

export type StopProblem =
  | { readonly kind: 'INVALID'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'REFUSED'; readonly verdict: Verdict }
  | { readonly kind: 'NEEDS_REASON'; readonly verdict: Verdict }
  | { readonly kind: 'CONFLICT'; readonly code: string; readonly subject: string | null };

/** Stops with field errors. */
export function invalid(...fields: FieldProblem[]): Stop {
  return new Stop({ kind: 'INVALID', fields });
}

/** Stops because a row is not there, or not within the capacity: the two look the same. */
export function notThere(path = 'id'): Stop {
  return invalid({ path, code: 'NOT_THERE' });
}

/** Stops with a verdict. */
export function refuse(verdict: Verdict): Stop {
  return new Stop({ kind: 'REFUSED', verdict });
}

/** Stops because someone else was faster; `subject` is the ID whose current value the client should show. */
export function conflict(code = 'CHANGED_MEANWHILE', subject: string | null = null): Stop {
  return new Stop({ kind: 'CONFLICT', code, subject });
}
