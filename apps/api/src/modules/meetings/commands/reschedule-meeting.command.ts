import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { hearingMoved } from '../../public-hearings/follow-sitting.ts';
import { carryItems } from '../carry-items.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import { MeetingEntity } from '../entities/meeting.entity.ts';
import { MeetingGuestEntity } from '../entities/meeting-guest.entity.ts';
import type { RescheduleMeetingInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, within } from '../meeting.policy.ts';
import { asDate, factsOf, onMeeting } from '../on-meeting.ts';
import { dayIn, readTimes } from '../read-meeting.ts';
import { keepRoll } from '../roll.ts';

/**
 * Moves a sitting to another day: the new one takes over its length, those invited and the agenda with all that hangs on
 * it; the old one says where it went.
 */
export const rescheduleMeeting = defineCommand<
  RescheduleMeetingInput & CommandInput,
  { meetingId: string; formerId: string }
>({
  name: 'rescheduleMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const former = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(former.state, [...before, 'NO_QUORUM']));
    const reading = new InputReading();
    const { startsAt } = readTimes(reading, input.startsAt, null);
    const because = reading.required('because', input.because);
    reading.done();
    const meeting = await act.insert(MeetingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      kind: former.kind,
      form: former.form,
      state: 'PLANNED',
      convocationId: former.convocationId,
      commissionId: former.commissionId,
      title: former.title,
      plannedOn: dayIn(startsAt).toString(),
      startsAt: asDate(startsAt),
      endsAt:
        former.endsAt && new Date(former.endsAt.getTime() + asDate(startsAt).getTime() - former.startsAt.getTime()),
      place: former.place,
      remoteUrl: former.remoteUrl,
      streamUrl: former.streamUrl,
      initiative: former.initiative,
      initiatedBy: former.initiatedBy,
      initiatedCount: former.initiatedCount,
      jointWith: former.jointWith,
    });
    await keepRoll(act, meeting);
    const items = await act.em.find(
      AgendaItemEntity,
      {
        tenantId: act.tenantId,
        meetingId: former.id,
        state: { $in: ['PROPOSED', 'INCLUDED', 'DISCUSSED', 'POSTPONED'] },
      },
      { orderBy: { ordinal: 'asc' } },
    );
    await carryItems(act, meeting, items);
    await inviteAgain(act, former, meeting);
    if (former.kind === 'PUBLIC_HEARING') await hearingMoved(act, former.id, meeting.id);
    former.state = 'RESCHEDULED';
    former.rescheduledToId = meeting.id;
    former.cancelledBecause = because;
    tellMeeting(act, former.id, 'MEETING');
    tellMeeting(act, meeting.id, 'MEETING', 'AGENDA');
    act.journal({
      act: 'MeetingRescheduled',
      subjectType: 'Meeting',
      subjectId: former.id,
      occurredOn: act.today,
      facts: { ...factsOf(former), to: meeting.plannedOn, items: items.length, because },
    });
    return { meetingId: encodeId(act.tenantId, meeting.id), formerId: encodeId(act.tenantId, former.id) };
  },
});

/** Who was invited is invited to the new day; whether they came is told there. */
async function inviteAgain(act: Act, former: MeetingEntity, meeting: MeetingEntity): Promise<void> {
  const guests = await act.em.find(
    MeetingGuestEntity,
    { tenantId: act.tenantId, meetingId: former.id },
    { orderBy: { id: 'asc' } },
  );
  for (const { name, position, organisationName, part } of guests)
    await act.insert(MeetingGuestEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      name,
      position,
      organisationName,
      part,
    });
}
