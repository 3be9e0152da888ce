import { asFound, combine, mayOpenSession, type Point } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { readFile } from '../composition/member-input.ts';
import { convocationOn, rosterIn } from '../composition/roster.ts';
import { tellMeeting } from '../live/tell-meeting.ts';
import { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { keepsMeetings, mayHoldAbsentee } from '../meetings/meeting.policy.ts';
import { electionsOf, officersOfMeeting } from '../meetings/officers-of-meeting.ts';
import { asDate, factsOf, meetingIdOf, sittingIn } from '../meetings/on-meeting.ts';
import { seatsOn } from '../meetings/places.ts';
import { presidingIn } from '../meetings/presiding.ts';
import { commissionOf, dayIn, readTimes } from '../meetings/read-meeting.ts';
import { keepRoll } from '../meetings/roll.ts';
import { quorumAt } from '../meetings/sitting.ts';
import { keepItems } from './keep-items.ts';
import { keepGuests, keepPresence } from './keep-presence.ts';
import type { RecordMeetingInput } from './recorded-meeting.inputs.ts';

/**
 * Enters a whole sitting that was held, from notes or a signed paper: attendance, questions, votes, all or nothing. The
 * same rules judge it as a live one: what contradicts itself is refused, a breach of law is asked about, once for all
 * (domain §8.5). It stands marked as entered later.
 */
export const recordMeeting = defineCommand<RecordMeetingInput & CommandInput, { meetingId: string }>({
  name: 'recordMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const reading = new InputReading();
    const { startsAt, endsAt } = readTimes(reading, input.openedAt, input.closedAt);
    const closedAt = endsAt ?? startsAt;
    if (Temporal.Instant.compare(closedAt, act.operation.clock.moment()) > 0)
      reading.fault('closedAt', 'FACT_IN_FUTURE', { on: dayIn(closedAt).toString(), today: act.today.toString() });
    const columns = {
      number: reading.optional('number', input.number, 50),
      title: reading.localized('title', input.title, 500),
      place: reading.localized('place', input.place, 500),
      secretaryName: reading.optional('secretaryName', input.secretaryName, 200),
      paperFileId: await readFile(act, reading, 'paperFileId', input.paperFileId),
    };
    if (input.items.length === 0) reading.fault('items', 'REQUIRED');
    reading.done();
    const kind = input.kind ?? 'COUNCIL_SESSION';
    const form = input.form ?? 'ORDINARY';
    const plannedOn = dayIn(startsAt).toString();
    const roster = await rosterIn(act);
    const commissionId = await commissionOf(act, kind, input.commissionId);
    const convocation = input.convocationId
      ? roster.convocations.find(({ id }) => id === input.convocationId)
      : convocationOn(roster, plannedOn);
    if (!convocation) throw refuse(refused('NO_CONVOCATION_THEN', { on: plannedOn }));
    const meeting = await act.insert(MeetingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      kind,
      form,
      state: 'HELD',
      convocationId: convocation.uuid,
      commissionId,
      ...columns,
      plannedOn,
      startsAt: asDate(startsAt),
      endsAt: asDate(closedAt),
      openedAt: asDate(startsAt),
      closedAt: asDate(closedAt),
      recorded: true,
    });
    await keepRoll(act, meeting, roster);
    const there = await keepPresence(act, meeting, input, roster);
    await keepGuests(act, meeting, input.guests ?? []);
    const places = kind === 'COMMISSION_SESSION' ? null : seatsOn(roster, convocation.uuid, plannedOn);
    meeting.overrides = roster.overrides;
    meeting.filled = places?.filled ?? there.roll.filter(({ voice }) => voice === 'DECISIVE').length;
    meeting.seats = places?.seats ?? null;
    const sitting = await sittingIn(act, meeting);
    const chair = input.chairPersonId
      ? sitting.roll.find(({ personId }) => personId && encodeId(act.tenantId, personId) === input.chairPersonId)
      : await presidingIn(act, sitting, startsAt);
    if (input.chairPersonId && !chair) throw invalid({ path: 'chairPersonId', code: 'NOT_OF_THE_ROLL' });
    meeting.chairMemberId = chair?.id ?? null;
    meeting.chairName = chair?.name ?? null;
    const opener = [...roster.people.values()].find(({ id }) => id === input.openerPersonId);
    meeting.openedByName = opener?.fullName ?? chair?.name ?? null;
    const points: Point[] = [];
    points.push(...mayHoldAbsentee(kind, form, plannedOn, roster.overrides));
    const judged = await keepItems(act, sitting, input.items, closedAt);
    points.push(...judged.points);
    const opening = mayOpenSession({
      kind,
      form,
      on: Temporal.PlainDate.from(plannedOn),
      quorum: quorumAt({ ...sitting, at: startsAt }),
      openerId: opener?.uuid ?? chair?.personId ?? null,
      officers: await officersOfMeeting(act, meeting),
      elections: await electionsOf(act, meeting),
    });
    act.obey(asFound(combine(opening, points)));
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE', 'AGENDA', 'VOTE');
    act.journal({
      act: 'MeetingRecorded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: plannedOn,
      facts: {
        ...factsOf(meeting),
        present: there.present,
        members: there.roll.length,
        items: input.items.length,
        votes: judged.told,
        chair: meeting.chairName,
      },
    });
    return meetingIdOf(meeting);
  },
});
