import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { MeetingGuestEntity } from '../entities/meeting-guest.entity.ts';
import type { AmendGuestInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, running, within } from '../meeting.policy.ts';
import { meetingIdOf, onMeetingOf } from '../on-meeting.ts';

/** Corrects a guest, or enters whether they came. */
export const amendGuest = defineCommand<AmendGuestInput & CommandInput, { meetingId: string }>({
  name: 'amendGuest',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, ref } = await onMeetingOf(act, 'meeting_guest', input.id);
    act.obey(within(meeting.state, [...before, ...running, 'HELD']));
    const guest = await act.loadRow(MeetingGuestEntity, ref);
    const reading = new InputReading();
    if (input.name !== undefined) guest.name = reading.required('name', input.name, 200);
    if (input.position !== undefined) guest.position = reading.optional('position', input.position, 300);
    if (input.organisationName !== undefined)
      guest.organisationName = reading.optional('organisationName', input.organisationName, 300);
    reading.done();
    if (input.came !== undefined) guest.came = input.came;
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'GuestAmended',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: guest.name, came: guest.came },
    });
    return meetingIdOf(meeting);
  },
});
