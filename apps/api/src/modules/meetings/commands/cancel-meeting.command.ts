import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { CancelMeetingInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, within } from '../meeting.policy.ts';
import { factsOf, meetingIdOf, onMeeting } from '../on-meeting.ts';

/** Cancels a sitting that has not begun, for a reason; what was announced says so. */
export const cancelMeeting = defineCommand<CancelMeetingInput & CommandInput, { meetingId: string }>({
  name: 'cancelMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, before));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    meeting.state = 'CANCELLED';
    meeting.cancelledOn = act.today.toString();
    meeting.cancelledBecause = because;
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingCancelled',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ...factsOf(meeting), because },
    });
    return meetingIdOf(meeting);
  },
});
