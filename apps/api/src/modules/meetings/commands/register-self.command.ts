import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { RegisterSelfInput } from '../inputs/attendance.inputs.ts';
import { mayMarkAttendance, takesPart } from '../meeting.policy.ts';
import { meetingIdOf, onMeeting, ownMember, sittingIn } from '../on-meeting.ts';
import { enterStays } from '../stays.ts';

/** A member registers with their own hand, this moment by the server’s clock. */
export const registerSelf = defineCommand<RegisterSelfInput & CommandInput, { meetingId: string }>({
  name: 'registerSelf',
  authority: takesPart,
  keepsAccess: true,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayMarkAttendance(meeting.state));
    const sitting = await sittingIn(act, meeting);
    const own = await ownMember(act, sitting);
    if (!own) throw refuse(refused('NOT_OF_THE_ROLL'));
    const at = act.operation.clock.moment();
    const mode = input.mode ?? 'IN_PERSON';
    const come = await enterStays(act, sitting, [own], at, { mode, enteredBy: 'MEMBER' });
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'MembersRegistered',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { names: come.map(({ name }) => name), mode, at: at.toString(), ownHand: true },
    });
    return meetingIdOf(meeting);
  },
});
