import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { RegisterMembersInput } from '../inputs/attendance.inputs.ts';
import { keepsMeetings, mayMarkAttendance } from '../meeting.policy.ts';
import { meetingIdOf, memberOf, momentOf, onMeeting, sittingIn } from '../on-meeting.ts';
import { enterStays } from '../stays.ts';

/** Registers members who came together: the roll is called. Who is there already stays as registered. */
export const registerMembers = defineCommand<RegisterMembersInput & CommandInput, { meetingId: string }>({
  name: 'registerMembers',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayMarkAttendance(meeting.state));
    const sitting = await sittingIn(act, meeting);
    const members = [...new Set(input.memberIds)].map((id, index) => memberOf(sitting, id, `memberIds.${index}`));
    const at = momentOf(act, meeting, input.at);
    const mode = input.mode ?? 'IN_PERSON';
    const come = await enterStays(act, sitting, members, at, { mode, enteredBy: 'SECRETARIAT' });
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'MembersRegistered',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { names: come.map(({ name }) => name), mode, at: at.toString() },
    });
    return meetingIdOf(meeting);
  },
});
