import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { MeetingGuestEntity } from '../entities/meeting-guest.entity.ts';
import type { InviteGuestInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, running, within } from '../meeting.policy.ts';
import { meetingIdOf, onMeeting } from '../on-meeting.ts';

/** Puts somebody on the list of those invited: heard, and never voting. */
export const inviteGuest = defineCommand<InviteGuestInput & CommandInput, { meetingId: string }>({
  name: 'inviteGuest',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(within(meeting.state, [...before, ...running, 'HELD']));
    const reading = new InputReading();
    const guest = {
      name: reading.required('name', input.name, 200),
      position: reading.optional('position', input.position, 300),
      organisationName: reading.optional('organisationName', input.organisationName, 300),
    };
    reading.done();
    await act.insert(MeetingGuestEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      part: input.part ?? 'INVITEE',
      ...guest,
    });
    tellMeeting(act, meeting.id, 'ATTENDANCE');
    act.journal({
      act: 'GuestInvited',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ...guest, part: input.part ?? 'INVITEE' },
    });
    return meetingIdOf(meeting);
  },
});
