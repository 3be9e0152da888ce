import { Unreachable } from '../../../session/client.ts';
import type { Problem } from '../../act/problem.ts';
import type { Failure } from './entry.ts';

/** Sending stopped, with the reason that stands beside the entry. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const ended = new Set(['SESSION_ENDED', 'SIGN_IN_NEEDED']);

/** What a thrown thing means for the entry: a fault of ours counts as a lost network, for the entry may be sent again. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failed) return thrown.failure;
  if (thrown instanceof Unreachable && thrown.code && ended.has(thrown.code)) return { kind: 'SESSION' };
  if (thrown instanceof Unreachable && thrown.code === 'NOT_YOUR_CAPACITY') {
    return { kind: 'REFUSED', message: thrown.message };
  }
  return { kind: 'NETWORK' };
}

/** What an expected refusal means for the entry: a reason is asked, a sentence is shown. */
export function failureOfProblem(problem: Problem): Failure {
  switch (problem.__typename) {
    case 'NeedsReason':
      return {
        kind: 'REASON_NEEDED',
        points: problem.verdict.points
          .filter(({ level }) => level === 'WARN')
          .map(({ code, message }) => ({ code, message })),
      };
    case 'Refusal':
      return { kind: 'REFUSED', message: problem.verdict.points.map(({ message }) => message).join(' ') };
    case 'InvalidInput':
      return { kind: 'REFUSED', message: problem.fields.map(({ message }) => message).join(' ') || problem.message };
    default:
      return { kind: 'REFUSED', message: problem.message };
  }
}
