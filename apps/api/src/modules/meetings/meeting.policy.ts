import { allowed, mayHoldAbsenteePoll, type Override, type Point, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { MeetingForm, MeetingKind, MeetingState } from './entities/meeting.entity.ts';

/** Who calls and keeps sittings: the secretariat and the chair (domain §3.30). */
export const keepsMeetings: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Who may propose a question: any member too (PC-MEM-08). */
export const proposesItems: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'MEMBER'] };

/** Who takes part with their own hand: registers, asks for the floor, votes. */
export const takesPart: Authority = { tenant: ['CHAIR', 'MEMBER'] };

/** States in which a sitting is not yet begun. */
export const before: readonly MeetingState[] = ['PLANNED', 'ANNOUNCED', 'REGISTERING'];
/** States in which it runs. */
export const running: readonly MeetingState[] = ['IN_SESSION', 'BREAK'];
/** States in which who was there may be set right. */
export const correctable: readonly MeetingState[] = ['REGISTERING', ...running, 'HELD', 'PROTOCOLLED'];
/** States in which it is over. */
export const over: readonly MeetingState[] = ['HELD', 'PROTOCOLLED', 'NO_QUORUM', 'RESCHEDULED', 'CANCELLED'];

/** An act that a sitting takes in some of its states; the code says in which it stands. */
export function within(state: MeetingState, wanted: readonly MeetingState[]): Verdict {
  return wanted.includes(state) ? allowed() : refused('MEETING_STATE', { state });
}

/** The agenda is formed until the protocol is signed; questions are added while it runs too (domain §3.11). */
export function mayFormAgenda(state: MeetingState): Verdict {
  return within(state, ['PLANNED', 'ANNOUNCED', 'REGISTERING', 'IN_SESSION', 'BREAK']);
}

/** Who comes and goes is marked from registration until the sitting is closed. */
export function mayMarkAttendance(state: MeetingState): Verdict {
  return within(state, ['REGISTERING', 'IN_SESSION', 'BREAK']);
}

/** An absentee poll needs the council’s own regulation (domain §8.6). */
export function mayHoldAbsentee(
  kind: MeetingKind,
  form: MeetingForm,
  on: string,
  overrides: readonly Override[],
): readonly Point[] {
  return form === 'ABSENTEE' ? mayHoldAbsenteePoll({ kind, on: Temporal.PlainDate.from(on), overrides }) : [];
}
