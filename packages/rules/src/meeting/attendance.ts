import { meetingRule } from '../kenes/kenes-meeting.ts';
import { immutableProtocolRule } from '../pc-prot/pc-prot-02-immutable.ts';
import { isSigned, type ProtocolState } from '../states/protocol.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** How one takes part. */
export type AttendanceMode = 'IN_PERSON' | 'REMOTE';

/** A stretch of time in which a member took part: from its first moment, until the moment he left (not included). */
export interface AttendanceInterval {
  readonly memberId: string;
  readonly from: Temporal.Instant;
  /** Null while he is there. */
  readonly to: Temporal.Instant | null;
  readonly mode: AttendanceMode;
}

/** A member who is there at a moment. */
export interface PresentMember {
  readonly memberId: string;
  readonly mode: AttendanceMode;
}

const compare = Temporal.Instant.compare;

/** Who is there at a moment: came by then and has not left by then. Each once. */
export function presentAt(intervals: readonly AttendanceInterval[], at: Temporal.Instant): readonly PresentMember[] {
  const there = intervals.filter(({ from, to }) => compare(from, at) <= 0 && (to === null || compare(at, to) < 0));
  return [...new Map(there.map(({ memberId, mode }) => [memberId, { memberId, mode }])).values()];
}

/** Refuses an interval of no length or that ends before it begins, and two of one member that overlap. */
export function checkAttendance(intervals: readonly AttendanceInterval[]): Verdict {
  const empty = intervals.filter(({ from, to }) => to !== null && compare(from, to) >= 0).length;
  const overlapping = intervals.filter((one, index) =>
    intervals.slice(index + 1).some((other) => other.memberId === one.memberId && together(one, other)),
  ).length;
  return combine(
    empty > 0 ? [meetingRule.block('ATTENDANCE_EMPTY_INTERVAL', { count: empty })] : [],
    overlapping > 0 ? [meetingRule.block('ATTENDANCE_OVERLAPS', { count: overlapping })] : [],
  );
}

function together(one: AttendanceInterval, other: AttendanceInterval): boolean {
  const begunBeforeEnd = (first: AttendanceInterval, second: AttendanceInterval) =>
    second.to === null || compare(first.from, second.to) < 0;
  return begunBeforeEnd(one, other) && begunBeforeEnd(other, one);
}

/** Every moment at which somebody came or left, each once, in order: the quorum can change only there. */
export function momentsOf(intervals: readonly AttendanceInterval[]): readonly Temporal.Instant[] {
  const moments = intervals.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  return moments
    .toSorted(compare)
    .filter((moment, index, all) => index === 0 || compare(all[index - 1] ?? moment, moment) !== 0);
}

/** How a member attended a whole meeting, for the count of absences (PC-TERM-04). */
export function attendedAs(
  memberId: string,
  intervals: readonly AttendanceInterval[],
): 'PRESENT_IN_PERSON' | 'PRESENT_REMOTE' | null {
  const own = intervals.filter((one) => one.memberId === memberId);
  if (own.length === 0) return null;
  return own.some(({ mode }) => mode === 'IN_PERSON') ? 'PRESENT_IN_PERSON' : 'PRESENT_REMOTE';
}

/** A correction of who was there, entered afterwards. */
export interface AttendanceCorrection {
  readonly before: readonly AttendanceInterval[];
  readonly after: readonly AttendanceInterval[];
  /** The votes that were closed: the electorate of each was frozen then. */
  readonly votes: readonly { readonly id: string; readonly closedAt: Temporal.Instant }[];
  readonly reason: string | null;
  /** The newest edition of its protocol, if there is one. */
  readonly protocol: ProtocolState | null;
}

/** The votes at whose closing the correction would have another circle present; none of them changes by it. */
export function votesTouched({
  before,
  after,
  votes,
}: Pick<AttendanceCorrection, 'before' | 'after' | 'votes'>): readonly string[] {
  const circle = (intervals: readonly AttendanceInterval[], at: Temporal.Instant) =>
    presentAt(intervals, at)
      .map(({ memberId }) => memberId)
      .toSorted()
      .join();
  return votes.filter(({ closedAt }) => circle(before, closedAt) !== circle(after, closedAt)).map(({ id }) => id);
}

/**
 * Whether the newest edition of the protocol lets the attendance be corrected: the record under a signature, or on its way
 * to one, stands; a further edition is begun first, and it is in the draft that the record is set right (PC-PROT-02).
 */
export function mayTouchAttendance(protocol: ProtocolState | null): readonly Point[] {
  if (protocol === null || protocol === 'DRAFT') return [];
  return isSigned(protocol)
    ? [meetingRule.block('ATTENDANCE_OF_SIGNED_PROTOCOL', {})]
    : [immutableProtocolRule.block('PROTOCOL_IS_FROZEN', {})];
}

/** Whether attendance may be corrected: with a reason, asked about where votes stand on it, never under a signature. */
export function mayCorrectAttendance(correction: AttendanceCorrection): Verdict {
  const votes = votesTouched(correction).length;
  return combine(
    checkAttendance(correction.after),
    mayTouchAttendance(correction.protocol),
    (correction.reason ?? '').trim() === '' ? [meetingRule.block('ATTENDANCE_CORRECTION_WITHOUT_REASON', {})] : [],
    votes > 0 ? [meetingRule.warn('ATTENDANCE_CORRECTED_AFTER_VOTE', { votes })] : [],
  );
}
