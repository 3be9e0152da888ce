import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { MeetingStepInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { factsOf, meetingIdOf, momentWithin, onMeeting } from '../on-meeting.ts';

/** The sitting goes on after a break. */
export const resumeMeeting = defineCommand<MeetingStepInput & CommandInput, { meetingId: string }>({
  name: 'resumeMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['BREAK']));
    const at = momentWithin(act, meeting, input.at);
    meeting.state = 'IN_SESSION';
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingResumed',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ...factsOf(meeting), at: at.toString() },
    });
    return meetingIdOf(meeting);
  },
});
