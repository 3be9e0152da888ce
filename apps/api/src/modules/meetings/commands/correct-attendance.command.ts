import { combine, mayCorrectAttendance } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AttendanceEntity } from '../entities/attendance.entity.ts';
import type { CorrectAttendanceInput } from '../inputs/attendance.inputs.ts';
import { correctable, keepsMeetings, within } from '../meeting.policy.ts';
import { newestEdition } from '../newest-edition.ts';
import { asDate, clockOf, meetingIdOf, memberOf, momentOf, onMeetingOf, sittingIn } from '../on-meeting.ts';
import { intervalsOf } from '../sitting.ts';

/**
 * Corrects when a member was there, with a reason. Votes that were closed keep the electorate and the quorum they were
 * stamped with (trap T8); where another circle would have been present, the person is asked. Once the protocol is signed, it
 * is the draft of a further edition that takes the correction (PC-PROT-02); the public reads of it with that edition.
 */
export const correctAttendance = defineCommand<CorrectAttendanceInput & CommandInput, { meetingId: string }>({
  name: 'correctAttendance',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting } = await onMeetingOf(act, 'meeting_member', input.memberId, 'memberId');
    act.obey(within(meeting.state, correctable));
    const sitting = await sittingIn(act, meeting);
    const member = memberOf(sitting, input.memberId);
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    const after = input.stays.map(({ fromAt, untilAt, mode }) => ({
      memberId: member.id,
      fromAt: asDate(momentOf(act, meeting, fromAt)),
      untilAt: untilAt ? asDate(momentOf(act, meeting, untilAt)) : meeting.closedAt,
      mode: mode ?? ('IN_PERSON' as const),
    }));
    const { closedAt } = meeting;
    for (const [index, { fromAt, untilAt }] of after.entries())
      if (closedAt !== null && (untilAt ?? fromAt) > closedAt)
        reading.fault(`stays.${index}.untilAt`, 'STAY_PAST_CLOSING', { at: clockOf(closedAt) });
    reading.done();
    const own = sitting.stays.filter(({ memberId }) => memberId === member.id);
    const others = sitting.stays.filter(({ memberId }) => memberId !== member.id);
    const closed = await act.transaction.rows<{ id: string; at: string }>(
      sql`select id, closed_at as at from meeting_vote where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting.id}::uuid
        and closed_at is not null and state <> 'CANCELLED'`,
    );
    act.obey(
      combine(
        mayCorrectAttendance({
          before: intervalsOf(sitting.stays),
          after: intervalsOf([...others, ...after]),
          votes: closed.map(({ id, at }) => ({
            id,
            closedAt: Temporal.Instant.fromEpochMilliseconds(new Date(at).getTime()),
          })),
          reason: because,
          protocol: await newestEdition(act, meeting.id),
        }),
      ),
    );
    for (const stay of own) stay.withdrawn = true;
    // What is taken back is written first: the table refuses two stays that overlap.
    await act.em.flush();
    for (const stay of after)
      await act.insert(AttendanceEntity, {
        tenantId: act.tenantId,
        id: newId(),
        meetingId: meeting.id,
        ...stay,
        enteredBy: 'SECRETARIAT',
      });
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'AttendanceCorrected',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: member.name, before: own.map(told), after: after.map(told), because },
    });
    return meetingIdOf(meeting);
  },
});

function told({ fromAt, untilAt, mode }: { fromAt: Date; untilAt: Date | null; mode: string }) {
  return { from: fromAt.toISOString(), until: untilAt?.toISOString() ?? null, mode };
}
