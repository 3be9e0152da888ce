import type { Counts, MeetingKind, Override } from '../index.ts';
import { policyOf } from '../index.ts';
import { day } from './facts.ts';

/** The policy of an ordinary session of a council in autumn 2026, or of another kind of meeting. */
export const policy = (kind: MeetingKind = 'COUNCIL_SESSION', overrides: readonly Override[] = []) =>
  policyOf({ kind, on: day('2026-11-26'), overrides });

/** A tenant's own value of a number, from the beginning of 2026. */
export const set = (ruleId: string, key: string, value: number): Override => ({
  ruleId,
  key,
  value,
  effectiveFrom: '2026-01-01',
});

/** Totals of a vote: for, against, abstaining, not voting, recused. */
export const counts = (votesFor: number, against = 0, abstain = 0, notVoting = 0, recused = 0): Counts => ({
  FOR: votesFor,
  AGAINST: against,
  ABSTAIN: abstain,
  NOT_VOTING: notVoting,
  RECUSED: recused,
});

/** A moment of the session of 26 November 2026, by the clock of Almaty. */
export const at = (time: string) => Temporal.Instant.from(`2026-11-26T${time}:00+05:00`);
