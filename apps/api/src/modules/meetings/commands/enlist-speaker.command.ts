import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { MeetingGuestEntity } from '../entities/meeting-guest.entity.ts';
import type { EnlistSpeakerInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, running, within } from '../meeting.policy.ts';
import { enlist } from '../on-floor.ts';
import { mayTouchItem, onItem } from '../on-item.ts';
import { memberOf, sittingIn } from '../on-meeting.ts';

/** Puts a member, a guest or somebody by name on the list of speakers of a question. */
export const enlistSpeaker = defineCommand<EnlistSpeakerInput & CommandInput, { itemId: string; speechId: string }>({
  name: 'enlistSpeaker',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    act.obey(within(meeting.state, running));
    act.obey(mayTouchItem(item.state, ['INCLUDED', 'DISCUSSED']));
    const reading = new InputReading();
    const member = input.memberId ? memberOf(await sittingIn(act, meeting), input.memberId) : null;
    const guest = input.guestId ? await act.load(MeetingGuestEntity, input.guestId, { path: 'guestId' }) : null;
    if (guest && guest.meetingId !== meeting.id) reading.fault('guestId', 'NOT_THERE');
    const name = member?.name ?? guest?.name ?? reading.required('name', input.name, 200);
    reading.done();
    const speech = await enlist(act, meeting, item, input.kind ?? 'SPEECH', {
      name,
      memberId: member?.id ?? null,
      guestId: guest?.id ?? null,
    });
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'SpeakerEnlisted',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { item: item.ordinal, name, kind: speech.kind },
    });
    return { itemId: encodeId(act.tenantId, item.id), speechId: encodeId(act.tenantId, speech.id) };
  },
});
