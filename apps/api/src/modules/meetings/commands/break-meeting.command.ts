import { mayCloseSession } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { MeetingStepInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { takeFloorBack } from '../on-floor.ts';
import { asDate, factsOf, meetingIdOf, momentWithin, onMeeting } from '../on-meeting.ts';

/** A break: nothing is voted on until the sitting goes on. A vote that is open is counted or broken off first. */
export const breakMeeting = defineCommand<MeetingStepInput & CommandInput, { meetingId: string }>({
  name: 'breakMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['IN_SESSION']));
    const open = await act.transaction.one<{ votes: number }>(
      sql`select count(*)::int as votes from meeting_vote where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting.id}::uuid and state = 'OPEN'`,
    );
    act.obey(mayCloseSession({ openVotes: open?.votes ?? 0, undecidedItems: 0 }));
    const at = momentWithin(act, meeting, input.at);
    meeting.state = 'BREAK';
    await takeFloorBack(act, meeting, asDate(at));
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingBroken',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ...factsOf(meeting), at: at.toString() },
    });
    return meetingIdOf(meeting);
  },
});
