import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { PassChairInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, running, within } from '../meeting.policy.ts';
import { meetingIdOf, memberOf, onMeeting, sittingIn } from '../on-meeting.ts';
import { openStay } from '../stays.ts';

/** Somebody else presides from now on: at a first session the one elected, later whoever stands in. */
export const passChair = defineCommand<PassChairInput & CommandInput, { meetingId: string }>({
  name: 'passChair',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, running));
    const sitting = await sittingIn(act, meeting);
    const member = memberOf(sitting, input.chairMemberId, 'chairMemberId');
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 500);
    reading.done();
    if (!openStay(sitting, member.id)) throw refuse(refused('CHAIR_IS_NOT_THERE', { name: member.name }));
    const former = meeting.chairName;
    meeting.chairMemberId = member.id;
    meeting.chairName = member.name;
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'ChairPassed',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { from: former, to: member.name, because },
    });
    return meetingIdOf(meeting);
  },
});
