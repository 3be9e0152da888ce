import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { OnMeetingInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { factsOf, meetingIdOf, onMeeting, sittingIn } from '../on-meeting.ts';
import { keepRoll } from '../roll.ts';

/** Begins the registration of members: the roll is made once more as the composition stands on this day. */
export const beginRegistration = defineCommand<OnMeetingInput & CommandInput, { meetingId: string }>({
  name: 'beginRegistration',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['PLANNED', 'ANNOUNCED']));
    if (meeting.plannedOn > act.today.toString())
      throw refuse(refused('MEETING_IS_TO_COME', { on: meeting.plannedOn, today: act.today.toString() }));
    await keepRoll(act, meeting);
    // From the first who comes, the screen in the room counts by the same seats as the secretary's.
    const { places, overrides } = await sittingIn(act, meeting);
    meeting.filled = places.filled;
    meeting.seats = places.seats;
    meeting.overrides = overrides;
    meeting.state = 'REGISTERING';
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE');
    act.journal({
      act: 'MeetingRegistrationBegun',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: factsOf(meeting),
    });
    return meetingIdOf(meeting);
  },
});
