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
import type { RecordedAbsenceInput, RecordedGuestInput, RecordMeetingInput } from './recorded-meeting.inputs.ts';

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
  const memberOf = (path: string, { personId, name }: Pick<RecordedAbsenceInput, 'personId' | 'name'>) => {
    const person = [...roster.people.values()].find(({ id }) => id === personId);
    const member = roll.find((one) => (person ? one.personId === person.uuid : !one.personId && one.name === name));
    if (!member) reading.fault(path, 'NOT_OF_THE_ROLL');
    return member ?? null;
  };
  const opened = instant(meeting.openedAt ?? meeting.startsAt);
  const closed = instant(meeting.closedAt ?? meeting.startsAt);
  const stays = input.present.map(({ fromAt, untilAt, mode, ...who }, index) => {
    const member = memberOf(`present.${index}.personId`, who);
    const from = fromAt ? instant(fromAt) : opened;
    const until = untilAt ? instant(untilAt) : closed;
    if (Temporal.Instant.compare(from, until) >= 0) reading.fault(`present.${index}.untilAt`, 'ENDS_BEFORE_IT_BEGINS');
    if (Temporal.Instant.compare(until, closed) > 0) reading.fault(`present.${index}.untilAt`, 'AFTER_THE_CLOSING');
    return { member, index, from, until, mode: mode ?? ('IN_PERSON' as const) };
  });
  for (const { member, index, from, until } of stays) {
    // Nobody is there twice at once; who left and came again has two stays, one after the other.
    const meets = stays
      .slice(0, index)
      .some(
        (other) =>
          other.member === member &&
          Temporal.Instant.compare(other.from, until) < 0 &&
          Temporal.Instant.compare(from, other.until) < 0,
      );
    if (member && meets) reading.fault(`present.${index}.personId`, 'PERSON_TWICE');
    if (member) seen.add(member.id);
  }
  for (const [index, { kind, because, ...who }] of (input.absent ?? []).entries()) {
    const member = memberOf(`absent.${index}.personId`, who);
    if (member && seen.has(member.id)) reading.fault(`absent.${index}.personId`, 'PERSON_TWICE');
    if (member) seen.add(member.id);
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
  return { roll, present: new Set(stays.map(({ member }) => member?.id)).size };
}

/** Enters who was invited and came. */
export async function keepGuests(
  act: Act,
  meeting: MeetingEntity,
  guests: readonly RecordedGuestInput[],
): Promise<void> {
  const reading = new InputReading();
  const read = reading.list('guests', guests, 200).map(({ name, position, organisationName, part }, index) => ({
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
