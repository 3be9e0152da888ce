import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { announceMeeting } from '../../meetings/commands/announce-meeting.command.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { hearingIdOf, onHearing, tell } from '../on-hearing.ts';
import type { AnnounceHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayAnnounce } from '../public-hearing.policy.ts';

/**
 * Tells the public of a hearing: time, place, topic, how to register, the drafts (PC-HEAR-02), and opens registration here
 * until a moment. Late or incomplete it is asked about; announced anew it says the new hour and place.
 */
export const announceHearing = defineCommand<AnnounceHearingInput & CommandInput, { hearingId: string }>({
  name: 'announceHearing',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearing(act, input);
    act.obey(mayAnnounce(hearing.state));
    const meeting = await act.load(MeetingEntity, encodeId(act.tenantId, hearing.meetingId));
    const reading = new InputReading();
    const howToRegister = reading.localized('howToRegister', input.howToRegister, 2_000);
    const media = reading.optional('media', input.media, 1_000);
    const until = input.registrationUntil ? new Date(input.registrationUntil) : null;
    if (until && until > (meeting.endsAt ?? new Date(meeting.startsAt.getTime() + 86_400_000)))
      reading.fault('registrationUntil', 'HEARING_REGISTRATION_AFTER_IT');
    const places = input.places ?? null;
    if (places !== null && (places < 1 || places > 100_000)) reading.fault('places', 'TOO_LONG', { max: 100_000 });
    reading.done();
    const announcedOn = factOn(act, input.announcedOn).toString();
    hearing.howToRegister = howToRegister;
    hearing.registrationUntil = until;
    // What the sitting's own rule reads of the hearing must stand when it is asked.
    await act.em.flush();
    await asPartOf(act, announceMeeting, {
      key: input.key,
      id: encodeId(act.tenantId, meeting.id),
      expectedVersion: meeting.version,
      announcedOn,
    });
    hearing.state = until === null ? 'ANNOUNCED' : 'REGISTRATION';
    hearing.announcedOn = announcedOn;
    hearing.media = media;
    hearing.places = places;
    hearing.published = true;
    tell(
      act,
      hearing,
      'HearingAnnounced',
      { on: meeting.plannedOn, registration: until !== null, places },
      announcedOn,
    );
    return hearingIdOf(hearing);
  },
});
