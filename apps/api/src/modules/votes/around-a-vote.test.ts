import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { decodeId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { createCommission } from '../commissions/commands/create-commission.command.ts';
import { beginRegistration } from '../meetings/commands/begin-registration.command.ts';
import { breakMeeting } from '../meetings/commands/break-meeting.command.ts';
import { closeMeeting } from '../meetings/commands/close-meeting.command.ts';
import { correctAttendance } from '../meetings/commands/correct-attendance.command.ts';
import { openMeeting } from '../meetings/commands/open-meeting.command.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { postponeAgendaItem } from '../meetings/commands/postpone-agenda-item.command.ts';
import { recordDeparture } from '../meetings/commands/record-departure.command.ts';
import { registerMembers } from '../meetings/commands/register-members.command.ts';
import { removeAgendaItem } from '../meetings/commands/remove-agenda-item.command.ts';
import { aCouncilWithChair, aMeeting, at, seen, withAccount } from '../meetings/testing/sitting.ts';
import { cancelVote } from './commands/cancel-vote.command.ts';
import { castBallot } from './commands/cast-ballot.command.ts';
import { closeVote } from './commands/close-vote.command.ts';
import { openVote } from './commands/open-vote.command.ts';
import { recordBallots } from './commands/record-ballots.command.ts';

const DAY = '2026-11-23';
const api = useApi(DAY);
const clock = (time: string) => at(api(), `${DAY}T${time}:00+05:00`);
const moment = (time: string) => new Date(`${DAY}T${time}:00+05:00`);

/** A sitting opened at 10:05 with a vote open since 10:30; one of its members has an account. */
async function aVote(more: object = {}) {
  const world = await aCouncilWithChair(api(), 12);
  const { meetingId, itemId } = await aMeeting(api(), world);
  const [, second] = world.members;
  if (!second) throw new Error('too few members');
  const member = await withAccount(api(), world, second);
  await clock('10:30');
  const { voteId } = await api().must(world.secretary, openVote, { itemId, ...more });
  const look = () => seen(api(), world.secretary, meetingId);
  const vote = async () => (await look()).votes.find(({ id }) => id === voteId);
  const own = (await look()).members.find(({ personId }) => personId === second.personId)?.id ?? '';
  return { world, meetingId, itemId, voteId, member, own, look, vote, ...(await look()) };
}

describe('the times of a vote', () => {
  it('is not closed before it was opened, nor before a ballot that a member cast', async () => {
    const { world, voteId, member, vote } = await aVote();
    await clock('10:40');
    await api().must(member, castBallot, { voteId, choice: 'FOR' as never });
    await clock('10:45');
    const shut = async (time: string) =>
      api().perform(world.secretary, closeVote, {
        id: voteId,
        expectedVersion: (await vote())?.version ?? 0,
        at: moment(time) as never,
      });
    expect(codesOf(await shut('10:20'))).toEqual(['VOTE_CLOSED_BEFORE_OPENED']);
    expect(codesOf(await shut('10:35'))).toEqual(['BALLOT_AFTER_CLOSING']);
    expect((await shut('10:41')).ok).toBe(true);
  });

  it('is not begun before the sitting was opened', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { itemId } = await aMeeting(api(), world);
    await clock('10:30');
    const early = await api().perform(world.secretary, openVote, { itemId, at: moment('10:02') as never });
    expect(codesOf(early)).toEqual(['BEFORE_SITTING_OPENED']);
  });

  it('a sitting is not closed before it was opened', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId } = await aMeeting(api(), world);
    await clock('11:00');
    const closed = await api().perform(world.secretary, closeMeeting, {
      id: meetingId,
      expectedVersion: (await seen(api(), world.secretary, meetingId)).version,
      at: moment('10:03') as never,
      acknowledged: [{ code: 'ITEM_UNDECIDED', reason: 'Не успели' }],
    });
    expect(codesOf(closed)).toEqual(['BEFORE_SITTING_OPENED']);
  });
});

describe('while a vote is open', () => {
  it('there is no break: it is counted or broken off first', async () => {
    const { world, meetingId, voteId, look, vote } = await aVote();
    const pause = async () =>
      api().perform(world.secretary, breakMeeting, { id: meetingId, expectedVersion: (await look()).version });
    expect(codesOf(await pause())).toEqual(['VOTE_STILL_OPEN']);
    await api().must(world.secretary, cancelVote, {
      id: voteId,
      expectedVersion: (await vote())?.version ?? 0,
      because: 'Кворум утрачен',
    });
    expect((await pause()).ok).toBe(true);
  });

  it('on procedure, too, its question is neither removed nor postponed', async () => {
    const { world, itemId, look } = await aVote({ kind: 'PROCEDURAL' });
    const item = (await look()).agenda.find(({ id }) => id === itemId);
    const input = { id: itemId, expectedVersion: item?.version ?? 0, because: 'Лишний' };
    expect(codesOf(await api().perform(world.secretary, removeAgendaItem, input))).toEqual(['ITEM_HAS_VOTE']);
    expect(codesOf(await api().perform(world.secretary, postponeAgendaItem, input))).toEqual(['ITEM_HAS_VOTE']);
  });
});

describe('ballots', () => {
  it('of one member entered twice in one list are refused, and nothing of the list is kept', async () => {
    const { world, voteId, members, vote } = await aVote();
    const [one, two] = members;
    const told = await api().perform(world.secretary, recordBallots, {
      voteId,
      ballots: [
        { memberId: one?.id ?? '', choice: 'FOR' as never },
        { memberId: two?.id ?? '', choice: 'FOR' as never },
        { memberId: one?.id ?? '', choice: 'AGAINST' as never },
      ],
    });
    expect(codesOf(told)).toEqual(['MEMBER_TWICE_IN_LIST']);
    expect((await vote())?.ballots).toEqual([]);
  });

  it('from a screen are none where the council’s regulation does not count who is on one (PC-SES-07)', async () => {
    const { world, meetingId, voteId, member, own } = await aVote();
    await withClient(api().test.superuser, (client) =>
      client.query(`update meeting set overrides = $1 where overrides is not null`, [
        JSON.stringify([{ ruleId: 'PC-SES-07', key: 'remoteCounts', value: 0, effectiveFrom: '2026-01-01' }]),
      ]),
    );
    await clock('10:31');
    await done(api(), world.secretary, registerMembers, { meetingId, memberIds: [own], mode: 'REMOTE' });
    const cast = await api().perform(member, castBallot, { voteId, choice: 'FOR' as never });
    expect(codesOf(cast)).toContain('BALLOT_BY_ABSENT');
    const entered = await api().perform(world.secretary, recordBallots, {
      voteId,
      ballots: [{ memberId: own, choice: 'FOR' as never }],
    });
    expect(codesOf(entered)).toContain('BALLOT_BY_ABSENT');
  });

  it('of a member who left keep how they were there', async () => {
    const { world, meetingId, voteId, member, own, vote } = await aVote();
    await done(api(), world.secretary, recordDeparture, { memberId: own });
    await clock('10:31');
    await done(api(), world.secretary, registerMembers, {
      meetingId,
      memberIds: [own],
      mode: 'REMOTE',
    });
    await clock('10:32');
    await api().must(member, castBallot, { voteId, choice: 'FOR' as never });
    await clock('10:33');
    await done(api(), world.secretary, recordDeparture, { memberId: own });
    await clock('10:34');
    await done(api(), world.secretary, closeVote, { id: voteId, expectedVersion: (await vote())?.version ?? 0 });
    expect(await vote()).toMatchObject({ votesFor: 1, present: 12 });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ electorate: { memberId: string; mode: string }[] }>(
        'select electorate from meeting_vote where electorate is not null and id = $1',
        [decodeId(voteId)?.id],
      ),
    );
    expect(rows[0]?.electorate.find(({ memberId }) => memberId === decodeId(own)?.id)?.mode).toBe('REMOTE');
  });
});

describe('the first session of a commission', () => {
  it('is opened by its chair, not by the head of the working group: that is the council’s own first session (PC-ORG-01)', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { commissionId } = await done(api(), world.secretary, createCommission, {
      convocationId: world.convocationId,
      commission: {
        name: { authentic: 'ru', ru: 'Комиссия по экологии' },
        directions: { authentic: 'ru', ru: 'Экология' },
        members: world.members
          .slice(0, 3)
          .map(({ personId }, at) => ({ personId, ...(at === 0 && { office: 'HEAD' }) })),
      },
      paper: { number: '1', on: '2026-02-01' },
    });
    const { meetingId } = await done(api(), world.secretary, planMeeting, {
      kind: 'COMMISSION_SESSION',
      form: 'FIRST',
      commissionId,
      startsAt: `${DAY}T15:00:00+05:00`,
      place: { authentic: 'ru', ru: 'Зал' },
    });
    const look = () => seen(api(), world.secretary, meetingId);
    expect((await look()).agenda).toEqual([]);
    await clock('15:00');
    await done(api(), world.secretary, beginRegistration, { id: meetingId, expectedVersion: (await look()).version });
    const { members } = await look();
    await done(api(), world.secretary, registerMembers, { meetingId, memberIds: members.map(({ id }) => id) });
    await clock('15:05');
    const opened = await api().perform(world.secretary, openMeeting, {
      id: meetingId,
      expectedVersion: (await look()).version,
    });
    expect(opened.ok).toBe(true);
  });
});

describe('attendance', () => {
  it('is not corrected past the closing of the sitting', async () => {
    const { world, meetingId, voteId, own, look, vote } = await aVote();
    await done(api(), world.secretary, closeVote, { id: voteId, expectedVersion: (await vote())?.version ?? 0 });
    await clock('12:00');
    await done(api(), world.secretary, closeMeeting, { id: meetingId, expectedVersion: (await look()).version });
    await clock('13:00');
    const past = await api().perform(world.secretary, correctAttendance, {
      memberId: own,
      because: 'Ушёл позже',
      stays: [{ fromAt: moment('10:00'), untilAt: moment('12:30'), mode: 'IN_PERSON' }] as never,
    });
    expect(codesOf(past)).toEqual(['STAY_PAST_CLOSING']);
  });
});
