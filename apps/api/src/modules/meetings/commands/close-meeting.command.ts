import { mayCloseSession } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { MeetingStepInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, running, within } from '../meeting.policy.ts';
import { takeFloorBack } from '../on-floor.ts';
import { asDate, factsOf, meetingIdOf, momentWithin, onMeeting, sittingIn } from '../on-meeting.ts';
import { instant } from '../sitting.ts';
import { endAllStays } from '../stays.ts';

/** Closes a sitting: everyone’s stay ends with it, whoever has the floor gives it back. An open vote is closed first. */
export const closeMeeting = defineCommand<MeetingStepInput & CommandInput, { meetingId: string }>({
  name: 'closeMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, running));
    const left = await act.transaction.one<{ votes: number; items: number }>(
      sql`select (select count(*)::int from meeting_vote v where v.tenant_id = ${act.tenantId}::uuid and v.meeting_id = ${meeting.id}::uuid
          and v.state in ('OPEN', 'CASTING')) as votes,
        (select count(*)::int from agenda_item i where i.tenant_id = ${act.tenantId}::uuid and i.meeting_id = ${meeting.id}::uuid
          and i.state in ('INCLUDED', 'DISCUSSED')) as items`,
    );
    act.obey(mayCloseSession({ openVotes: left?.votes ?? 0, undecidedItems: left?.items ?? 0 }));
    const at = momentWithin(act, meeting, input.at);
    const sitting = await sittingIn(act, meeting);
    const last = sitting.stays.map(({ fromAt, untilAt }) => instant(untilAt ?? fromAt));
    if (last.some((moment) => Temporal.Instant.compare(moment, at) > 0))
      throw refuse(refused('CLOSED_BEFORE_SOMEBODY_LEFT'));
    endAllStays(sitting, at);
    for (const member of sitting.roll)
      if (member.absence === null && !sitting.stays.some(({ memberId }) => memberId === member.id))
        member.absence = 'UNEXCUSED';
    meeting.state = 'HELD';
    meeting.closedAt = asDate(at);
    await takeFloorBack(act, meeting, asDate(at));
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE');
    act.journal({
      act: 'MeetingClosed',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ...factsOf(meeting), at: at.toString() },
    });
    return meetingIdOf(meeting);
  },
});
