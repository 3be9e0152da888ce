import { combine, mayOpenSession, type Point, type Quorum, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { readFile } from '../composition/member-input.ts';
import { convocationOn, rosterIn } from '../composition/roster.ts';
import { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { mayHoldAbsentee } from '../meetings/meeting.policy.ts';
import { electionsOf, officersOfMeeting } from '../meetings/officers-of-meeting.ts';
import { asDate, sittingIn } from '../meetings/on-meeting.ts';
import { seatsOn } from '../meetings/places.ts';
import { presidingIn } from '../meetings/presiding.ts';
import { commissionOf, dayIn, readTimes } from '../meetings/read-meeting.ts';
import { keepRoll } from '../meetings/roll.ts';
import { quorumAt } from '../meetings/sitting.ts';
import { type KeptItems, keepItems } from './keep-items.ts';
import { keepGuests, keepPresence } from './keep-presence.ts';
import type { RecordMeetingInput } from './recorded-meeting.inputs.ts';
import { standsAlready } from './stands-already.ts';

/** A sitting as it was entered: its row, how its votes came out, and what the rules say of all of it. */
export interface EnteredSitting {
  readonly meeting: MeetingEntity;
  readonly quorum: Quorum;
  /** How many of the roll came at all. */
  readonly present: number;
  readonly members: number;
  readonly kept: KeptItems;
  /** As of a live sitting: whoever enters it obeys it as found (domain §8.5). */
  readonly verdict: Verdict;
}

/** Writes a whole sitting from notes: attendance, questions, votes. What contradicts itself is refused, nothing is obeyed yet. */
export async function enterSitting(act: Act, input: RecordMeetingInput): Promise<EnteredSitting> {
  const reading = new InputReading();
  const { startsAt, endsAt } = readTimes(reading, input.openedAt, input.closedAt, {
    from: 'openedAt',
    until: 'closedAt',
  });
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
  const twice = await standsAlready(act, reading, {
    kind,
    convocationId: convocation.uuid,
    commissionId,
    plannedOn,
    number: columns.number,
  });
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
  const points: Point[] = [...twice, ...mayHoldAbsentee(kind, form, plannedOn, roster.overrides)];
  const kept = await keepItems(act, sitting, input.items, closedAt);
  points.push(...kept.points);
  const quorum = quorumAt({ ...sitting, at: startsAt });
  const opening = mayOpenSession({
    kind,
    form,
    on: Temporal.PlainDate.from(plannedOn),
    quorum,
    openerId: opener?.uuid ?? chair?.personId ?? null,
    officers: await officersOfMeeting(act, meeting),
    elections: await electionsOf(act, meeting),
  });
  return {
    meeting,
    quorum,
    present: there.present,
    members: there.roll.length,
    kept,
    verdict: combine(opening, points),
  };
}
