import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { correctAttendance } from '../meetings/commands/correct-attendance.command.ts';
import { recordDeparture } from '../meetings/commands/record-departure.command.ts';
import { removeAgendaItem } from '../meetings/commands/remove-agenda-item.command.ts';
import { aCouncilWithChair, aMeeting, at, type Seen, seen, withAccount } from '../meetings/testing/sitting.ts';
import { cancelVote } from './commands/cancel-vote.command.ts';
import { castBallot } from './commands/cast-ballot.command.ts';
import { closeVote } from './commands/close-vote.command.ts';
import { confirmCasting } from './commands/confirm-casting.command.ts';
import { openVote } from './commands/open-vote.command.ts';
import { recordBallots } from './commands/record-ballots.command.ts';

const DAY = '2026-11-23';
const api = useApi(DAY);
type World = Awaited<ReturnType<typeof aCouncilWithChair>>;

/** A sitting with an open vote by name. */
async function aVote(size = 12, missing = 0) {
  const world = await aCouncilWithChair(api(), size);
  const { meetingId, itemId } = await aMeeting(api(), world, { missing });
  const { voteId } = await api().must(world.secretary, openVote, { itemId });
  return { world, meetingId, itemId, voteId, ...(await seen(api(), world.secretary, meetingId)) };
}

const voteOf = async (who: Capacity, meetingId: string, voteId: string) => {
  const vote = (await seen(api(), who, meetingId)).votes.find(({ id }) => id === voteId);
  if (!vote) throw new Error('the vote is not there');
  return vote;
};

const close = async (world: World, meetingId: string, voteId: string, more: object = {}) =>
  done(api(), world.secretary, closeVote, {
    id: voteId,
    expectedVersion: (await voteOf(world.secretary, meetingId, voteId)).version,
    ...more,
  });

/** Ballots as said aloud: so many for, against, abstaining, recused, in the order of the roll, the chair first. */
function aloud(members: Seen['members'], chair: string, counts: Partial<Record<string, number>>) {
  const order = members.toSorted((a, b) => Number(b.personId === chair) - Number(a.personId === chair));
  const choices = Object.entries(counts).flatMap(([choice, count]) => Array.from({ length: count ?? 0 }, () => choice));
  return choices.map((choice, index) => ({
    memberId: order[index]?.id ?? '',
    choice,
    ...(choice === 'RECUSED' ? { ground: 'Работает в этой организации' } : {}),
  }));
}

describe('a vote', () => {
  it('without a quorum is refused, and one begun with it is not counted once it is lost', async () => {
    const { world, meetingId, itemId, voteId, members } = await aVote(12, 4);
    await at(api(), `${DAY}T10:30:00+05:00`);
    await api().must(world.secretary, recordDeparture, { memberId: members[7]?.id ?? '' });
    const open = await voteOf(world.secretary, meetingId, voteId);
    const counted = await api().perform(world.secretary, closeVote, { id: voteId, expectedVersion: open.version });
    expect(codesOf(counted)).toContain('QUORUM_NOT_REACHED');
    await api().must(world.secretary, cancelVote, {
      id: voteId,
      expectedVersion: open.version,
      because: 'Кворум утрачен',
    });
    expect(codesOf(await api().perform(world.secretary, openVote, { itemId }))).toContain('QUORUM_NOT_REACHED');
  });

  it('is adopted by more than half of those present; who cast nothing is in the base', async () => {
    const { world, meetingId, voteId, members } = await aVote(13);
    const ballots = aloud(members, world.chair.personId, { FOR: 4, AGAINST: 3, ABSTAIN: 6 });
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    // Four for, three against, six abstaining of thirteen: not adopted (trap T13).
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({
      state: 'COUNTED',
      outcome: 'NOT_ADOPTED',
      votesFor: 4,
      votesAgainst: 3,
      abstained: 6,
      base: 13,
      needed: 7,
      tie: false,
    });
  });

  it('equal by six and six waits for the chair who was for, and is adopted by the chair’s word', async () => {
    const { world, meetingId, voteId, members } = await aVote(12);
    const ballots = aloud(members, world.chair.personId, { FOR: 6, AGAINST: 6 });
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    const waiting = await voteOf(world.secretary, meetingId, voteId);
    expect(waiting).toMatchObject({ state: 'CASTING', outcome: null, tie: true });
    await api().must(world.secretary, confirmCasting, { id: voteId, expectedVersion: waiting.version, confirms: true });
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({ state: 'COUNTED', outcome: 'ADOPTED' });
  });

  it('equal with a chair who abstained has no casting vote', async () => {
    const { world, meetingId, voteId, members } = await aVote(13);
    const ballots = aloud(members, world.chair.personId, { ABSTAIN: 1, FOR: 6, AGAINST: 6 });
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({
      state: 'COUNTED',
      outcome: 'NOT_ADOPTED',
      tie: true,
    });
  });

  it('counts the recused for the quorum and leaves them out of the base; a recusal has its ground', async () => {
    const { world, meetingId, voteId, members } = await aVote(12);
    const [first] = members;
    const bare = await api().perform(world.secretary, recordBallots, {
      voteId,
      ballots: [{ memberId: first?.id ?? '', choice: 'RECUSED' as never }],
    });
    expect(codesOf(bare)).toContain('REQUIRED');
    const ballots = aloud(members, world.chair.personId, { FOR: 5, AGAINST: 4, RECUSED: 3 });
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({
      outcome: 'ADOPTED',
      base: 9,
      needed: 5,
      present: 12,
    });
  });

  it('by totals only adds up to those present', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId, itemId } = await aMeeting(api(), world);
    const { voteId } = await api().must(world.secretary, openVote, { itemId, form: 'COUNT_ONLY' as never });
    const open = await voteOf(world.secretary, meetingId, voteId);
    const shut = (totals: object) =>
      api().perform(world.secretary, closeVote, { id: voteId, expectedVersion: open.version, totals: totals as never });
    expect(codesOf(await shut({ votesFor: 8, votesAgainst: 2, abstained: 1 }))).toContain('BALLOT_SUM_DIFFERS');
    expect((await shut({ votesFor: 8, votesAgainst: 3, abstained: 1 })).ok).toBe(true);
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({ outcome: 'ADOPTED', votesFor: 8 });
  });

  it('once counted never changes: a correction of attendance leaves it as it was stamped', async () => {
    const { world, meetingId, voteId, members } = await aVote(12);
    const ballots = aloud(members, world.chair.personId, { FOR: 12 });
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    await at(api(), `${DAY}T13:00:00+05:00`);
    const absent = { memberId: members[5]?.id ?? '', stays: [], because: 'Отмечен по ошибке' };
    expect(codesOf(await api().perform(world.secretary, correctAttendance, absent))).toEqual([
      'ATTENDANCE_CORRECTED_AFTER_VOTE',
    ]);
    await done(api(), world.secretary, correctAttendance, absent);
    const vote = await voteOf(world.secretary, meetingId, voteId);
    expect(vote).toMatchObject({ present: 12, votesFor: 12 });
    expect(vote.ballots.map(({ memberId }) => memberId)).toContain(absent.memberId);
    const late = await api().perform(world.secretary, recordBallots, { voteId, ballots: ballots.slice(0, 1) as never });
    expect(codesOf(late)).toContain('VOTE_NOT_OPEN_NOW');
    await withClient(api().test.superuser, async (client) => {
      const change = client.query(`update meeting_ballot set choice = 'AGAINST' where choice = 'FOR'`);
      await expect(change).rejects.toThrow(/closed vote/);
    });
  });

  it('keeps its question on the agenda', async () => {
    const { world, itemId, meetingId } = await aVote(9);
    const item = (await seen(api(), world.secretary, meetingId)).agenda[0];
    const removed = await api().perform(world.secretary, removeAgendaItem, {
      id: itemId,
      expectedVersion: item?.version ?? 0,
      because: 'Лишний',
    });
    expect(codesOf(removed)).toContain('ITEM_HAS_VOTE');
  });
});

describe('a member’s own ballot', () => {
  it('is taken once: two devices at the same moment are one ballot and one Conflict', async () => {
    const { world, meetingId, voteId } = await aVote(9);
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const both = await Promise.all([
      api().perform(member, castBallot, { voteId, choice: 'FOR' as never }),
      api().perform(member, castBallot, { voteId, choice: 'AGAINST' as never }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap(codesOf)).toEqual(['VOTED_ALREADY']);
    expect((await voteOf(world.secretary, meetingId, voteId)).ballots).toHaveLength(1);
    const own = await seen(api(), world.secretary, meetingId);
    const memberId = own.members.find(({ personId }) => personId === second.personId)?.id ?? '';
    const changed = await api().perform(world.secretary, recordBallots, {
      voteId,
      ballots: [{ memberId, choice: 'ABSTAIN' as never }],
    });
    expect(codesOf(changed)).toContain('BALLOT_OF_MEMBER_STANDS');
  });

  it('sent again with the same key is the same ballot', async () => {
    const { world, meetingId, voteId } = await aVote(9);
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    const key = '0199f3a0-0000-7000-8000-000000000001';
    await api().must(member, castBallot, { key, voteId, choice: 'FOR' as never });
    await api().must(member, castBallot, { key, voteId, choice: 'FOR' as never });
    expect((await voteOf(world.secretary, meetingId, voteId)).ballots).toHaveLength(1);
  });

  it('of somebody who is not there, or not of the roll, is refused', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId, itemId } = await aMeeting(api(), world, { missing: 1 });
    const { voteId } = await api().must(world.secretary, openVote, { itemId });
    const { members, attendance } = await seen(api(), world.secretary, meetingId);
    const absent = members.find(({ id }) => !attendance.some(({ memberId }) => memberId === id));
    const person = world.members.find(({ personId }) => personId === absent?.personId);
    if (!person) throw new Error('everybody is there');
    const member = await withAccount(api(), world, person);
    expect(codesOf(await api().perform(member, castBallot, { voteId, choice: 'FOR' as never }))).toContain(
      'BALLOT_BY_ABSENT',
    );
  });

  it('counts though the member left before the closing', async () => {
    const { world, meetingId, voteId, members } = await aVote(12);
    const [, second] = world.members;
    if (!second) throw new Error('too few members');
    const member = await withAccount(api(), world, second);
    await api().must(member, castBallot, { voteId, choice: 'FOR' as never });
    const own = members.find(({ personId }) => personId === second.personId)?.id ?? '';
    await at(api(), `${DAY}T10:30:00+05:00`);
    await api().must(world.secretary, recordDeparture, { memberId: own });
    await close(world, meetingId, voteId);
    expect(await voteOf(world.secretary, meetingId, voteId)).toMatchObject({ votesFor: 1, present: 12, notVoting: 11 });
  });
});

describe('an election', () => {
  it('refuses a chair on a state seat, and elects nobody by a tie', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId, itemId } = await aMeeting(api(), world);
    const state = world.members.find(({ seatKind }) => seatKind === 'STATE');
    const [one, two] = world.members;
    const candidates = (people: (typeof one)[]) =>
      people.map((person) => ({ personId: person?.personId ?? '', publicService: false }));
    const refused = await api().perform(world.secretary, openVote, {
      itemId,
      kind: 'ELECTION' as never,
      post: 'CHAIR' as never,
      candidates: candidates([state]),
    });
    expect(codesOf(refused)).toContain('CHAIR_ON_STATE_SEAT');
    const { voteId } = await api().must(world.secretary, openVote, {
      itemId,
      kind: 'ELECTION' as never,
      post: 'CHAIR' as never,
      candidates: candidates([one, two]),
    });
    const { members, votes } = await seen(api(), world.secretary, meetingId);
    const [first, second] = votes[0]?.options ?? [];
    const ballots = members.map(({ id }, index) => ({
      memberId: id,
      choice: 'FOR',
      optionIds: [(index < 6 ? first : second)?.id ?? ''],
    }));
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    const tied = await voteOf(world.secretary, meetingId, voteId);
    expect(tied).toMatchObject({ state: 'COUNTED', outcome: 'NOT_ADOPTED', tie: false });
    expect(tied.options.map(({ outcome }) => outcome)).toEqual(['NOT_ELECTED', 'NOT_ELECTED']);
  });

  it('of a presidium takes as many as there are places, each with a majority', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const { meetingId, itemId } = await aMeeting(api(), world);
    const candidates = world.members.slice(0, 3).map(({ personId }) => ({ personId }));
    const { voteId } = await api().must(world.secretary, openVote, {
      itemId,
      kind: 'ELECTION' as never,
      post: 'PRESIDIUM' as never,
      places: 2,
      candidates,
    });
    const { members, votes } = await seen(api(), world.secretary, meetingId);
    const options = votes[0]?.options ?? [];
    const too = await api().perform(world.secretary, recordBallots, {
      voteId,
      ballots: [{ memberId: members[0]?.id ?? '', choice: 'FOR' as never, optionIds: options.map(({ id }) => id) }],
    });
    expect(codesOf(too)).toContain('CANDIDATES_TOO_MANY');
    const ballots = members.map(({ id }) => ({
      memberId: id,
      choice: 'FOR',
      optionIds: options.slice(0, 2).map((option) => option.id),
    }));
    await api().must(world.secretary, recordBallots, { voteId, ballots: ballots as never });
    await close(world, meetingId, voteId);
    const vote = await voteOf(world.secretary, meetingId, voteId);
    expect(vote.outcome).toBe('ADOPTED');
    expect(vote.options.map(({ outcome }) => outcome)).toEqual(['ELECTED', 'ELECTED', 'NOT_ELECTED']);
  });
});
