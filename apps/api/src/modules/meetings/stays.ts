import { checkAttendance } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { AttendanceEntity } from './entities/attendance.entity.ts';
import type { MeetingMemberEntity } from './entities/meeting-member.entity.ts';
import { asDate, type Sitting } from './on-meeting.ts';
import { instant, intervalsOf } from './sitting.ts';

/** The stay of a member that has not ended; null where they are not there. */
export function openStay({ stays }: Pick<Sitting, 'stays'>, memberId: string): AttendanceEntity | null {
  return stays.find((stay) => stay.memberId === memberId && stay.untilAt === null) ?? null;
}

/** Whether a stay counts: on a screen only where the council's regulation has it so (PC-SES-07). */
export function staysForVote(
  stay: Pick<AttendanceEntity, 'mode'> | null,
  { policy }: Pick<Sitting, 'policy'>,
): boolean {
  return stay !== null && (stay.mode === 'IN_PERSON' || policy.remote.counts);
}

/** Enters that members came at a moment. Whoever is there already stays as they are; a change of mode ends the one stay and begins another. */
export async function enterStays(
  act: Act,
  sitting: Sitting,
  members: readonly MeetingMemberEntity[],
  at: Temporal.Instant,
  { mode, enteredBy }: Pick<AttendanceEntity, 'mode' | 'enteredBy'>,
): Promise<readonly MeetingMemberEntity[]> {
  const come: MeetingMemberEntity[] = [];
  const fresh: { memberId: string; fromAt: Date; untilAt: null; mode: AttendanceEntity['mode'] }[] = [];
  for (const member of members) {
    const open = openStay(sitting, member.id);
    if (open?.mode === mode) continue;
    if (open) endStay(open, at);
    member.absence = null;
    member.absenceBecause = null;
    fresh.push({ memberId: member.id, fromAt: asDate(at), untilAt: null, mode });
    come.push(member);
  }
  act.obey(checkAttendance(intervalsOf([...sitting.stays, ...fresh])));
  // An ended stay is written before the next one begins: the table refuses two that overlap.
  await act.em.flush();
  for (const stay of fresh)
    await act.insert(AttendanceEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: sitting.meeting.id,
      ...stay,
      enteredBy,
    });
  return come;
}

/** Ends a stay at a moment after its beginning. */
export function endStay(stay: AttendanceEntity, at: Temporal.Instant): void {
  if (Temporal.Instant.compare(instant(stay.fromAt), at) >= 0) throw refuse(refused('LEFT_BEFORE_COMING'));
  stay.untilAt = asDate(at);
}

/** Ends everyone’s stay with the sitting itself; who came in that very moment stayed for it. */
export function endAllStays({ stays }: Pick<Sitting, 'stays'>, at: Temporal.Instant): void {
  for (const stay of stays) {
    if (stay.untilAt !== null) continue;
    const least = instant(stay.fromAt).add({ milliseconds: 1 });
    stay.untilAt = asDate(Temporal.Instant.compare(least, at) > 0 ? least : at);
  }
}
