import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { LeaveMeetingInput } from '../inputs/attendance.inputs.ts';
import { mayMarkAttendance, takesPart } from '../meeting.policy.ts';
import { meetingIdOf, onMeeting, ownMember, sittingIn } from '../on-meeting.ts';
import { endStay, openStay } from '../stays.ts';

/** A member says with their own hand that they leave. */
export const leaveMeeting = defineCommand<LeaveMeetingInput & CommandInput, { meetingId: string }>({
  name: 'leaveMeeting',
  authority: takesPart,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayMarkAttendance(meeting.state));
    const sitting = await sittingIn(act, meeting);
    const own = await ownMember(act, sitting);
    const stay = own && openStay(sitting, own.id);
    if (!own || !stay) throw refuse(refused('MEMBER_IS_NOT_THERE', { name: own?.name ?? '' }));
    const at = act.operation.clock.moment();
    endStay(stay, at);
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'MemberLeft',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: own.name, at: at.toString(), ownHand: true },
    });
    return meetingIdOf(meeting);
  },
});
