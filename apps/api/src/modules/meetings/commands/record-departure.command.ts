import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { RecordDepartureInput } from '../inputs/attendance.inputs.ts';
import { keepsMeetings, mayMarkAttendance } from '../meeting.policy.ts';
import { meetingIdOf, memberOf, momentOf, onMeetingOf, sittingIn } from '../on-meeting.ts';
import { endStay, openStay } from '../stays.ts';

/** Enters that a member left; the quorum is another from that moment on. */
export const recordDeparture = defineCommand<RecordDepartureInput & CommandInput, { meetingId: string }>({
  name: 'recordDeparture',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting } = await onMeetingOf(act, 'meeting_member', input.memberId, 'memberId');
    act.obey(mayMarkAttendance(meeting.state));
    const sitting = await sittingIn(act, meeting);
    const member = memberOf(sitting, input.memberId);
    const stay = openStay(sitting, member.id);
    if (!stay) throw refuse(refused('MEMBER_IS_NOT_THERE', { name: member.name }));
    const at = momentOf(act, meeting, input.at);
    endStay(stay, at);
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'MemberLeft',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: member.name, at: at.toString() },
    });
    return meetingIdOf(meeting);
  },
});
