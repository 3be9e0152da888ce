import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { versionOf } from '../../testing/recommendation-scene.ts';
import { suspendMembership } from '../composition/suspend-membership.command.ts';
import { openVote } from '../votes/commands/open-vote.command.ts';
import { addAgendaItem } from './commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from './commands/add-agenda-material.command.ts';
import { announceMeeting } from './commands/announce-meeting.command.ts';
import { askForFloor } from './commands/ask-for-floor.command.ts';
import { beginRegistration } from './commands/begin-registration.command.ts';
import { closeMeeting } from './commands/close-meeting.command.ts';
import { correctAttendance } from './commands/correct-attendance.command.ts';
import { declareNoQuorum } from './commands/declare-no-quorum.command.ts';
import { endSpeech } from './commands/end-speech.command.ts';
import { enlistSpeaker } from './commands/enlist-speaker.command.ts';
import { extendSpeech } from './commands/extend-speech.command.ts';
import { finishItem } from './commands/finish-item.command.ts';
import { giveFloor } from './commands/give-floor.command.ts';
import { openMeeting } from './commands/open-meeting.command.ts';
import { orderAgenda } from './commands/order-agenda.command.ts';
import { planMeeting } from './commands/plan-meeting.command.ts';
import { recordAbsence } from './commands/record-absence.command.ts';
import { recordDeparture } from './commands/record-departure.command.ts';
import { registerMembers } from './commands/register-members.command.ts';
import { registerSelf } from './commands/register-self.command.ts';
import { rescheduleMeeting } from './commands/reschedule-meeting.command.ts';
import { aCouncilWithChair, aMeeting, at, seen, withAccount } from './testing/sitting.ts';

const DAY = '2026-11-23';
const api = useApi(DAY);
const PUBLIC: Capacity = { kind: 'PUBLIC' };
const on = (meeting: { id: string; version: number }) => ({ id: meeting.id, expectedVersion: meeting.version });

describe('a sitting before it is opened', () => {
  it('has the roll that the composition says on its day', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    const { members, quorum } = await seen(api(), world.secretary, meetingId);
    expect(members).toHaveLength(9);
    expect(quorum).toMatchObject({ standing: 'LOST', present: 0, needed: 6, members: 9 });
  });

  it('is announced late only with a reason, and then the public reads its agenda', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId } = await aMeeting(api(), world, { open: false });
    const before = await seen(api(), world.secretary, meetingId);
    const result = await api().perform(world.secretary, announceMeeting, on(before));
    expect(codesOf(result)).toEqual(expect.arrayContaining(['NOTICE_TO_MEMBERS_LATE', 'ANNOUNCEMENT_LATE']));
    await done(api(), world.secretary, announceMeeting, on(before));
    const { meeting } = await api().query<{ meeting: { state: string; agenda: unknown[]; members: unknown[] } }>(
      PUBLIC,
      'query ($id: ID!) { meeting(id: $id) { state agenda { title { text } } members { name } chairName remoteUrl } }',
      { id: meetingId },
    );
    expect(meeting).toMatchObject({ state: 'ANNOUNCED', agenda: [{}], members: [], chairName: null, remoteUrl: null });
  });

  it('without an agenda is not announced; a question that cites no power is asked about', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId } = await done(api(), world.secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: '2026-12-20T10:00:00+05:00',
      place: { authentic: 'ru', ru: 'Малый зал' },
    });
    const meeting = await seen(api(), world.secretary, meetingId);
    expect(codesOf(await api().perform(world.secretary, announceMeeting, on(meeting)))).toContain('AGENDA_EMPTY');
    const item = { meetingId, kind: 'APPEAL' as never, title: { authentic: 'ru', ru: 'Обращение жителей' } };
    expect(codesOf(await api().perform(world.secretary, addAgendaItem, item))).toEqual(['POWER_NOT_CITED']);
    expect(codesOf(await api().perform(world.secretary, addAgendaItem, { ...item, powers: ['PWR-77'] }))).toContain(
      'POWER_UNKNOWN',
    );
    await done(api(), world.secretary, addAgendaItem, item);
    await api().must(world.secretary, addAgendaItem, { ...item, powers: ['PWR-06'] });
    await api().must(world.secretary, addAgendaItem, { ...item, kind: 'ORGANISATIONAL' as never });
    // The agenda says the same beside each question; the council's own order needs no power.
    const { meeting: shown } = await api().query<{ meeting: { agenda: { points: { code: string }[] }[] } }>(
      world.secretary,
      'query ($id: ID!) { meeting(id: $id) { agenda { points { code } } } }',
      { id: meetingId },
    );
    expect(shown.agenda.map(({ points }) => points.map(({ code }) => code))).toEqual([['POWER_NOT_CITED'], [], []]);
  });

  it('a closed question needs a ground and is never told to the public', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId } = await aMeeting(api(), world, { open: false });
    const item = {
      meetingId,
      kind: 'APPEAL' as never,
      title: { authentic: 'ru', ru: 'Персональное дело' },
      powers: ['PWR-06'],
      closedGround: 'PERSONAL_DATA' as never,
    };
    expect(codesOf(await api().perform(world.secretary, addAgendaItem, item))).toContain('REQUIRED');
    await api().must(world.secretary, addAgendaItem, { ...item, closedBecause: 'Сведения о здоровье' });
    await done(api(), world.secretary, announceMeeting, on(await seen(api(), world.secretary, meetingId)));
    const { meeting } = await api().query<{ meeting: { agenda: unknown[] } }>(
      PUBLIC,
      'query ($id: ID!) { meeting(id: $id) { agenda { title { text } closed } } }',
      { id: meetingId },
    );
    expect(meeting.agenda).toHaveLength(1);
  });

  it('whose report is heard is a body of the register: an id of anything else is not there', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId } = await aMeeting(api(), world, { open: false });
    for (const heardBodyId of [meetingId, randomUUID()]) {
      const told = await api().perform(world.secretary, addAgendaItem, {
        meetingId,
        kind: 'REPORT_HEARING' as never,
        title: { authentic: 'kk', kk: 'Есеп' },
        heardBodyId,
      });
      expect(told).toMatchObject({ problem: { fields: [{ path: 'heardBodyId', code: 'NOT_THERE' }] } });
    }
  });

  it('a paper of a question is a file: without one it is refused', async () => {
    const world = await aCouncilWithChair(api());
    const { itemId } = await aMeeting(api(), world, { open: false });
    const told = await api().perform(world.secretary, addAgendaMaterial, { itemId, fileId: '' });
    expect(codesOf(told)).toContain('REQUIRED');
  });

  it('a member proposes a question, and it waits to be included', async () => {
    const world = await aCouncilWithChair(api());
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    await api().must(member, addAgendaItem, {
      meetingId,
      kind: 'OTHER' as never,
      title: { authentic: 'kk', kk: 'Аулаларды абаттандыру' },
      proposedBecause: 'Тұрғындардың өтініші',
    });
    expect((await seen(api(), world.secretary, meetingId)).agenda.map(({ state }) => state)).toEqual([
      'INCLUDED',
      'PROPOSED',
    ]);
    // Leading a monitoring gives no hand in the agenda.
    const leads = inTenant(world.council.id, (await anAccount(api())).id, ['LEAD', 'MEMBER']);
    await api().must(leads, addAgendaItem, {
      meetingId,
      kind: 'OTHER' as never,
      title: { authentic: 'ru', ru: 'О парке' },
    });
    expect((await seen(api(), world.secretary, meetingId)).agenda.at(-1)?.state).toBe('PROPOSED');
  });

  it('the agenda is ordered whole: a question left out is refused', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId, itemId } = await aMeeting(api(), world, { open: false });
    const second = await api().must(world.secretary, addAgendaItem, {
      meetingId,
      kind: 'WORK_PLAN' as never,
      title: { authentic: 'ru', ru: 'О плане работы' },
    });
    const ordered = await api().perform(world.secretary, orderAgenda, { meetingId, itemIds: [second.itemId] });
    expect(codesOf(ordered)).toContain('AGENDA_ORDER_INCOMPLETE');
    await api().must(world.secretary, orderAgenda, { meetingId, itemIds: [second.itemId, itemId] });
    expect((await seen(api(), world.secretary, meetingId)).agenda.map(({ id }) => id)).toEqual([second.itemId, itemId]);
  });

  it('moved to another day takes its agenda over, and says where each question came from', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId, itemId } = await aMeeting(api(), world, { open: false });
    const moved = await done(api(), world.secretary, rescheduleMeeting, {
      ...on(await seen(api(), world.secretary, meetingId)),
      startsAt: '2026-12-10T15:00:00+05:00',
      because: 'Зал занят',
    });
    const next = await seen(api(), world.secretary, (moved as { meetingId: string }).meetingId);
    expect(next.agenda).toMatchObject([{ carriedFromId: itemId, state: 'INCLUDED' }]);
    expect((await seen(api(), world.secretary, meetingId)).state).toBe('RESCHEDULED');
  });
});

describe('attendance and quorum', () => {
  it('a sitting without a quorum is not opened; it is entered that there was none, and moved', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    await done(api(), world.secretary, beginRegistration, on(await seen(api(), world.secretary, meetingId)));
    const { members } = await seen(api(), world.secretary, meetingId);
    await api().must(world.secretary, registerMembers, {
      meetingId,
      memberIds: members.slice(0, 7).map(({ id }) => id),
    });
    const meeting = await seen(api(), world.secretary, meetingId);
    expect(meeting.quorum).toMatchObject({ standing: 'LOST', present: 7, needed: 8 });
    expect(codesOf(await api().perform(world.secretary, openMeeting, on(meeting)))).toContain('QUORUM_NOT_REACHED');
    await api().must(world.secretary, declareNoQuorum, on(meeting));
    expect((await seen(api(), world.secretary, meetingId)).state).toBe('NO_QUORUM');
  });

  it('while members register, the screen in the room counts by the same seats as the secretary’s', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const last = world.members.at(-2);
    // A suspended member's seat is filled, and they are not on the roll.
    await done(api(), world.secretary, suspendMembership, {
      id: last?.membershipId ?? '',
      expectedVersion: await versionOf(api(), 'membership', last?.membershipId ?? ''),
      from: '2026-11-20',
      because: 'По заявлению',
    });
    const { meetingId } = await aMeeting(api(), world, { open: false });
    await done(api(), world.secretary, beginRegistration, on(await seen(api(), world.secretary, meetingId)));
    const meeting = await seen(api(), world.secretary, meetingId);
    expect(meeting.members).toHaveLength(11);
    expect(meeting.quorum).toMatchObject({ members: 12, needed: 8 });
    const ref = ownId(meetingId);
    const screen = { kind: 'SCREEN', tenantId: ref.tenantId, meetingId: ref.id, tokenId: randomUUID() } as const;
    expect((await seen(api(), screen, meetingId)).quorum).toEqual(meeting.quorum);
  });

  it('the public is not told that nobody came while it does not read who came', async () => {
    const world = await aCouncilWithChair(api());
    const { meetingId } = await aMeeting(api(), world);
    await withClient(api().test.superuser, (client) => client.query('update meeting set published = true'));
    expect((await seen(api(), world.secretary, meetingId)).quorum).toMatchObject({ standing: 'REACHED', present: 12 });
    expect((await seen(api(), { kind: 'PUBLIC' }, meetingId)).quorum).toMatchObject({ standing: 'UNTOLD', present: 0 });
  });

  it('the quorum follows who comes and goes, to the second', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId } = await aMeeting(api(), world, { missing: 4 });
    const { members } = await seen(api(), world.secretary, meetingId);
    await at(api(), `${DAY}T10:20:00+05:00`);
    await api().must(world.secretary, recordDeparture, { memberId: members[1]?.id ?? '' });
    const standing = async (moment: string) =>
      (
        await api().query<{ meeting: { quorum: { standing: string; present: number } } }>(
          world.secretary,
          'query ($id: ID!, $at: DateTime) { meeting(id: $id) { quorum(at: $at) { standing present } } }',
          { id: meetingId, at: moment },
        )
      ).meeting.quorum;
    expect(await standing(`${DAY}T10:19:59+05:00`)).toEqual({ standing: 'REACHED', present: 8 });
    expect(await standing(`${DAY}T10:20:00+05:00`)).toEqual({ standing: 'LOST', present: 7 });
    await at(api(), `${DAY}T10:40:00+05:00`);
    await api().must(world.secretary, registerMembers, { meetingId, memberIds: [members[9]?.id ?? ''] });
    expect(await standing(`${DAY}T10:40:00+05:00`)).toEqual({ standing: 'REACHED', present: 8 });
  });

  it('a member registers with their own hand, by the server’s clock; one who is not of the roll is told so', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    await done(api(), world.secretary, beginRegistration, on(await seen(api(), world.secretary, meetingId)));
    await api().must(member, registerSelf, { meetingId, mode: 'REMOTE' as never });
    const { attendance } = await seen(api(), world.secretary, meetingId);
    expect(attendance).toMatchObject([{ mode: 'REMOTE', untilAt: null }]);
    const { meeting } = await api().query<{ meeting: { viewerMember: { name: string } } }>(
      member,
      'query ($id: ID!) { meeting(id: $id) { viewerMember { name } } }',
      { id: meetingId },
    );
    expect(meeting.viewerMember.name).toBe(second.name);
    const other = await aCouncilWithChair(api(), 9);
    const [, stranger] = other.members;
    if (!stranger) throw new Error('too few members');
    const elsewhere = await withAccount(api(), other, stranger);
    expect(codesOf(await api().perform(elsewhere, registerSelf, { meetingId }))).toContain('NOT_THERE');
  });

  it('a correction of attendance needs a reason, and two stays that overlap are refused', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { meetingId } = await aMeeting(api(), world);
    const { members } = await seen(api(), world.secretary, meetingId);
    const memberId = members[3]?.id ?? '';
    await at(api(), `${DAY}T12:00:00+05:00`);
    const stay = { fromAt: `${DAY}T10:10:00+05:00`, untilAt: `${DAY}T11:00:00+05:00` };
    expect(
      codesOf(await api().perform(world.secretary, correctAttendance, { memberId, stays: [stay], because: ' ' })),
    ).toContain('REQUIRED');
    const twice = await api().perform(world.secretary, correctAttendance, {
      memberId,
      stays: [stay, { fromAt: `${DAY}T10:50:00+05:00`, untilAt: null }],
      because: 'По записи',
    });
    expect(codesOf(twice)).toContain('ATTENDANCE_OVERLAPS');
    await done(api(), world.secretary, correctAttendance, { memberId, stays: [stay], because: 'По записи' });
    const { attendance } = await seen(api(), world.secretary, meetingId);
    expect(attendance.filter((one) => one.memberId === memberId)).toHaveLength(1);
  });

  it('the reason of an absence is read by the secretariat and the chair, not by the other members', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const [, second, third] = world.members;
    if (!second || !third) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    const roll = await seen(api(), world.secretary, meetingId);
    const memberId = roll.members.find(({ personId }) => personId === third.personId)?.id ?? '';
    await api().must(world.secretary, recordAbsence, { memberId, kind: 'VALID' as never, because: 'Больничный лист' });
    const told = async (who: Capacity) => {
      const { meeting } = await api().query<{
        meeting: { members: { id: string; absence: string; absenceBecause: string | null }[] };
      }>(who, 'query ($id: ID!) { meeting(id: $id) { members { id absence absenceBecause } } }', { id: meetingId });
      return meeting.members.find(({ id }) => id === memberId);
    };
    expect(await told(world.secretary)).toMatchObject({ absence: 'VALID', absenceBecause: 'Больничный лист' });
    expect(await told(member)).toMatchObject({ absence: 'VALID', absenceBecause: null });
  });

  it('two secretaries who open at once are one opening and one Conflict', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { meetingId } = await aMeeting(api(), world, { open: false });
    await done(api(), world.secretary, beginRegistration, on(await seen(api(), world.secretary, meetingId)));
    const { members } = await seen(api(), world.secretary, meetingId);
    await api().must(world.secretary, registerMembers, { meetingId, memberIds: members.map(({ id }) => id) });
    const looked = on(await seen(api(), world.secretary, meetingId));
    const both = await Promise.all([
      api().perform(world.secretary, openMeeting, looked),
      api().perform(world.secretary, openMeeting, looked),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codesOf)).toEqual(['CHANGED_MEANWHILE']);
  });
});

describe('the floor', () => {
  it('beyond the cap of speeches on a question the chair gives a reason; more time needs consent', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { meetingId, itemId } = await aMeeting(api(), world);
    const { members } = await seen(api(), world.secretary, meetingId);
    const memberId = members[2]?.id ?? '';
    const speak = async () => {
      const { speechId } = await api().must(world.secretary, enlistSpeaker, { itemId, memberId });
      const result = await api().perform(world.secretary, giveFloor, { id: speechId, minutes: 3 });
      return { speechId, codes: codesOf(result) };
    };
    const capped = await api().query<{ meeting: { rules: { speechesPerQuestion: number | null } } }>(
      world.secretary,
      'query ($id: ID!) { meeting(id: $id) { rules { speechesPerQuestion } } }',
      { id: meetingId },
    );
    const limit = capped.meeting.rules.speechesPerQuestion ?? 2;
    for (let turn = 0; turn < limit; turn += 1) expect((await speak()).codes).toEqual([]);
    const third = await speak();
    if (capped.meeting.rules.speechesPerQuestion !== null) expect(third.codes).toEqual(['SPEECH_OVER_CAP']);
    await done(api(), world.secretary, giveFloor, { id: third.speechId, minutes: 3 }).catch(() => undefined);
    expect(codesOf(await api().perform(world.secretary, extendSpeech, { id: third.speechId, minutes: 2 }))).toEqual([
      'SPEECH_EXTENDED_WITHOUT_CONSENT',
    ]);
    await api().must(world.secretary, extendSpeech, { id: third.speechId, minutes: 2, votesFor: 6 });
    await api().must(world.secretary, endSpeech, { id: third.speechId, gist: 'Поддержал план' });
    const { speeches } = await seen(api(), world.secretary, meetingId);
    expect(speeches.filter(({ state }) => state === 'SPEAKING')).toEqual([]);
  });

  it.each(['a vote that is put', 'a question that is done with'])(
    '%s takes the floor back from whoever speaks',
    async (by) => {
      const world = await aCouncilWithChair(api(), 9);
      const { meetingId, itemId } = await aMeeting(api(), world);
      const before = await seen(api(), world.secretary, meetingId);
      const { speechId } = await api().must(world.secretary, enlistSpeaker, {
        itemId,
        memberId: before.members[2]?.id ?? '',
      });
      await api().must(world.secretary, giveFloor, { id: speechId });
      const { agenda } = await seen(api(), world.secretary, meetingId);
      if (by === 'a vote that is put') await api().must(world.secretary, openVote, { itemId });
      else await done(api(), world.secretary, finishItem, { id: itemId, expectedVersion: agenda[0]?.version ?? 0 });
      const { speeches } = await seen(api(), world.secretary, meetingId);
      expect(speeches.find(({ id }) => id === speechId)).toMatchObject({ state: 'DONE' });
    },
  );

  it('a member who asks twice for the floor is on the list once', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const { itemId } = await aMeeting(api(), world);
    await api().must(member, askForFloor, { itemId });
    expect(codesOf(await api().perform(member, askForFloor, { itemId }))).toEqual(['ON_THE_LIST_ALREADY']);
  });
});

it('a sitting that is closed ends everyone’s stay, and asks about questions without an outcome', async () => {
  const world = await aCouncilWithChair(api(), 9);
  const { meetingId } = await aMeeting(api(), world, { missing: 1 });
  await at(api(), `${DAY}T12:00:00+05:00`);
  const meeting = await seen(api(), world.secretary, meetingId);
  expect(codesOf(await api().perform(world.secretary, closeMeeting, on(meeting)))).toEqual(['ITEM_UNDECIDED']);
  await done(api(), world.secretary, closeMeeting, on(meeting));
  const closed = await seen(api(), world.secretary, meetingId);
  expect(closed.state).toBe('HELD');
  expect(closed.attendance.every(({ untilAt }) => untilAt !== null)).toBe(true);
  expect(closed.members.filter(({ absence }) => absence === 'UNEXCUSED')).toHaveLength(1);
  expect(closed.quorum).toMatchObject({ standing: 'REACHED', present: 8 });
});
