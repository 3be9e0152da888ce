import {
  type AttendanceInterval,
  type MeetingPolicy,
  type Override,
  type PresentMember,
  policyOf,
  presentAt,
  type Quorum,
  quorumOf,
} from '@kenes/rules';
import type { MeetingForm, MeetingKind } from './entities/meeting.entity.ts';

/** What of a sitting its policy follows from. */
export interface PolicyOfSitting {
  readonly kind: MeetingKind;
  readonly form: MeetingForm;
  readonly plannedOn: string;
}

/** One of the roll, as far as votes and quorum ask. */
export interface RollMember {
  readonly id: string;
  readonly voice: 'DECISIVE' | 'ADVISORY';
}

/** A stay as it is read: instants as text or dates. */
export interface StayRow {
  readonly memberId: string;
  readonly fromAt: string | Date;
  readonly untilAt: string | Date | null;
  readonly mode: 'IN_PERSON' | 'REMOTE';
}

/** The numbers by which a sitting is held: its kind and form, on its day, with the council's own settings. */
export function policyOfSitting(
  { kind, form, plannedOn }: PolicyOfSitting,
  overrides: readonly Override[],
): MeetingPolicy {
  return policyOf({ kind, form, on: Temporal.PlainDate.from(plannedOn), overrides });
}

/** An instant as the database or a row of a reader gives it. */
export function instant(value: string | Date): Temporal.Instant {
  return value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(value.getTime()) : Temporal.Instant.from(value);
}

/** Stays as the rules take them. */
export function intervalsOf(stays: readonly StayRow[]): AttendanceInterval[] {
  return stays.map(({ memberId, fromAt, untilAt, mode }) => ({
    memberId,
    from: instant(fromAt),
    to: untilAt === null ? null : instant(untilAt),
    mode,
  }));
}

/** Those of the roll with a decisive vote who are there at a moment. */
export function votersAt(
  roll: readonly RollMember[],
  stays: readonly StayRow[],
  at: Temporal.Instant,
): readonly PresentMember[] {
  const decisive = new Set(roll.filter(({ voice }) => voice === 'DECISIVE').map(({ id }) => id));
  return presentAt(intervalsOf(stays), at).filter(({ memberId }) => decisive.has(memberId));
}

/** How many seats there are, and how many of them are filled. */
export interface Places {
  readonly filled: number;
  /** Null where there are no seats beside the filled: a commission. */
  readonly seats: number | null;
}

/** The quorum of a moment (PC-SES-01, PC-COM-01, domain §8.6). */
export function quorumAt(facts: {
  readonly policy: MeetingPolicy;
  readonly places: Places;
  readonly roll: readonly RollMember[];
  readonly stays: readonly StayRow[];
  readonly at: Temporal.Instant;
}): Quorum {
  const there = votersAt(facts.roll, facts.stays, facts.at);
  return quorumOf({
    ...facts.places,
    present: there.length,
    remote: there.filter(({ mode }) => mode === 'REMOTE').length,
    policy: facts.policy,
  });
}
