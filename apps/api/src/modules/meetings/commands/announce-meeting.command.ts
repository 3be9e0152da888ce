import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import type { AnnounceMeetingInput } from '../inputs/meeting.inputs.ts';
import { judgedAnnouncement } from '../judged-announcement.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { notifyMembers } from '../notify-members.ts';
import { factsOf, meetingIdOf, onMeeting } from '../on-meeting.ts';
import { keepRoll } from '../roll.ts';

/**
 * Tells members and the public of a sitting: it is published with its open questions, and members with an address get a
 * mail. Late notice, missing materials are asked about (PC-SES-05, PC-HEAR-02).
 */
export const announceMeeting = defineCommand<AnnounceMeetingInput & CommandInput, { meetingId: string }>({
  name: 'announceMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['PLANNED', 'ANNOUNCED']));
    const noticedOn = factOn(act, input.noticedOn);
    const announcedOn = factOn(act, input.announcedOn);
    const items = await act.em.find(AgendaItemEntity, { tenantId: act.tenantId, meetingId: meeting.id });
    act.obey(await judgedAnnouncement(act, meeting, items, { noticedOn, announcedOn }));
    await keepRoll(act, meeting);
    const again = meeting.state === 'ANNOUNCED';
    meeting.state = 'ANNOUNCED';
    meeting.noticedOn = noticedOn.toString();
    meeting.announcedOn = announcedOn.toString();
    meeting.published = true;
    for (const item of items) {
      if (item.state === 'PROPOSED') continue;
      item.published = !item.closed;
    }
    const told = await notifyMembers(act, meeting, items);
    tellMeeting(act, meeting.id, 'MEETING', 'AGENDA', 'ATTENDANCE');
    act.journal({
      act: 'MeetingAnnounced',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: noticedOn,
      facts: { ...factsOf(meeting), items: items.length, told, announcedOn: announcedOn.toString(), again },
    });
    return meetingIdOf(meeting);
  },
});
