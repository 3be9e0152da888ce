import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { AmendMeetingInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, within } from '../meeting.policy.ts';
import { asDate, factsOf, meetingIdOf, onMeeting } from '../on-meeting.ts';
import { dayIn, readTimes } from '../read-meeting.ts';

/** Corrects time, place and name of a sitting that has not begun; to another day it is moved, not amended. */
export const amendMeeting = defineCommand<AmendMeetingInput & CommandInput, { meetingId: string }>({
  name: 'amendMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, before));
    const reading = new InputReading();
    const times = readTimes(
      reading,
      input.startsAt ?? meeting.startsAt.toISOString(),
      input.endsAt === undefined ? meeting.endsAt?.toISOString() : input.endsAt,
    );
    if (dayIn(times.startsAt).toString() !== meeting.plannedOn) reading.fault('startsAt', 'ANOTHER_DAY_IS_A_MOVE');
    if (input.title !== undefined) meeting.title = reading.localized('title', input.title, 500);
    if (input.place !== undefined) meeting.place = reading.localized('place', input.place, 500);
    if (input.remoteUrl !== undefined) meeting.remoteUrl = reading.url('remoteUrl', input.remoteUrl);
    if (input.streamUrl !== undefined) meeting.streamUrl = reading.url('streamUrl', input.streamUrl);
    reading.done();
    meeting.startsAt = asDate(times.startsAt);
    meeting.endsAt = times.endsAt && asDate(times.endsAt);
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingAmended',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ...factsOf(meeting), startsAt: times.startsAt.toString() },
    });
    return meetingIdOf(meeting);
  },
});
