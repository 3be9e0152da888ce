import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import type { Roster } from '../composition/roster.ts';
import { AttendanceEntity } from '../meetings/entities/attendance.entity.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { MeetingGuestEntity } from '../meetings/entities/meeting-guest.entity.ts';
import { MeetingMemberEntity } from '../meetings/entities/meeting-member.entity.ts';
import { asDate } from '../meetings/on-meeting.ts';
import { instant } from '../meetings/sitting.ts';
import type { RecordedGuestInput, RecordMeetingInput } from './recorded-meeting.inputs.ts';

/** Enters who was there and who was not. Every fault is told by the line of the person; nobody is there twice. */
export async function keepPresence(
  act: Act,
  meeting: MeetingEntity,
  input: Pick<RecordMeetingInput, 'present' | 'absent'>,
  roster: Roster,
): Promise<{ readonly roll: readonly MeetingMemberEntity[]; readonly present: number }> {
  const roll = await act.em.find(MeetingMemberEntity, {
    tenantId: act.tenantId,
    meetingId: meeting.id,
    removed: false,
  });
  const reading = new InputReading();
  const seen = new Set<string>();
  const memberOf = (path: string, personId: string) => {
    const person = [...roster.people.values()].find(({ id }) => id === personId);
    const member = person && roll.find((one) => one.personId === person.uuid);
    if (!member) reading.fault(path, 'NOT_OF_THE_ROLL');
    else if (seen.has(member.id)) reading.fault(path, 'PERSON_TWICE');
    if (member) seen.add(member.id);
    return member ?? null;
  };
  const opened = instant(meeting.openedAt ?? meeting.startsAt);
  const closed = instant(meeting.closedAt ?? meeting.startsAt);
  const stays = input.present.map(({ personId, fromAt, untilAt, mode }, index) => {
    const member = memberOf(`present.${index}.personId`, personId);
    const from = fromAt ? instant(fromAt) : opened;
    const until = untilAt ? instant(untilAt) : closed;
    if (Temporal.Instant.compare(from, until) >= 0) reading.fault(`present.${index}.untilAt`, 'ENDS_BEFORE_IT_BEGINS');
    if (Temporal.Instant.compare(until, closed) > 0) reading.fault(`present.${index}.untilAt`, 'AFTER_THE_CLOSING');
    return { member, from, until, mode: mode ?? ('IN_PERSON' as const) };
  });
  for (const [index, { personId, kind, because }] of (input.absent ?? []).entries()) {
    const member = memberOf(`absent.${index}.personId`, personId);
    const reason = reading.optional(`absent.${index}.because`, because, 500);
    if (kind === 'VALID' && reason === null) reading.fault(`absent.${index}.because`, 'REQUIRED');
    if (member) Object.assign(member, { absence: kind, absenceBecause: reason });
  }
  reading.done();
  for (const { member, from, until, mode } of stays)
    if (member)
      await act.insert(AttendanceEntity, {
        tenantId: act.tenantId,
        id: newId(),
        meetingId: meeting.id,
        memberId: member.id,
        fromAt: asDate(from),
        untilAt: asDate(until),
        mode,
        enteredBy: 'SECRETARIAT',
      });
  for (const member of roll) if (!seen.has(member.id)) member.absence = 'UNEXCUSED';
  await act.em.flush();
  return { roll, present: stays.length };
}

/** Enters who was invited and came. */
export async function keepGuests(
  act: Act,
  meeting: MeetingEntity,
  guests: readonly RecordedGuestInput[],
): Promise<void> {
  const reading = new InputReading();
  const read = guests.slice(0, 200).map(({ name, position, organisationName, part }, index) => ({
    name: reading.required(`guests.${index}.name`, name, 200),
    position: reading.optional(`guests.${index}.position`, position, 300),
    organisationName: reading.optional(`guests.${index}.organisationName`, organisationName, 300),
    part: part ?? ('INVITEE' as const),
  }));
  reading.done();
  for (const guest of read)
    await act.insert(MeetingGuestEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      came: true,
      ...guest,
    });
}
