import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aCouncilWithChair, seen } from '../meetings/testing/sitting.ts';
import { recordMeeting } from './record-meeting.command.ts';

const DAY = '2026-11-20';
const api = useApi('2026-11-23');
const ru = (text: string) => ({ authentic: 'ru', ru: text });
type World = Awaited<ReturnType<typeof aCouncilWithChair>>;

/** A session of twelve on the twentieth, entered on the twenty-third; nine were there. */
function paper(world: World, more: object = {}) {
  return {
    number: '7',
    openedAt: `${DAY}T10:00:00+05:00`,
    closedAt: `${DAY}T12:30:00+05:00`,
    place: ru('Малый зал'),
    secretaryName: 'Ахметова Сәуле',
    present: world.members.slice(0, 9).map(({ personId }) => ({ personId })),
    absent: [{ personId: world.members[9]?.personId ?? '', kind: 'VALID', because: 'Командировка' }],
    items: [
      {
        title: ru('О плане мониторинга парков'),
        kind: 'ORGANISATIONAL',
        heard: 'Доклад председателя комиссии',
        votes: [{ totals: { votesFor: 7, votesAgainst: 1, abstained: 1 } }],
      },
    ],
    ...more,
  } as never;
}

const voted = (votes: object[]) => ({ items: [{ title: ru('Вопрос'), kind: 'ORGANISATIONAL', votes }] });

describe('a whole sitting entered from notes', () => {
  it('stands as it was held, counted by the same rules, marked as entered later', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const { meetingId } = await done(api(), world.secretary, recordMeeting, paper(world));
    const meeting = await seen(api(), world.secretary, meetingId as string);
    expect(meeting).toMatchObject({
      state: 'HELD',
      number: '7',
      quorum: { standing: 'REACHED', present: 9, needed: 8 },
    });
    expect(meeting.votes).toMatchObject([
      { state: 'COUNTED', outcome: 'ADOPTED', votesFor: 7, base: 9, needed: 5, present: 9 },
    ]);
    expect(
      meeting.members
        .map(({ absence }) => absence)
        .filter(Boolean)
        .sort(),
    ).toEqual(['UNEXCUSED', 'UNEXCUSED', 'VALID']);
    const { journal } = await api().query<{ journal: { nodes: { act: string; occurredOn: string }[] } }>(
      world.secretary,
      'query { journal(first: 1) { nodes { act occurredOn } } }',
    );
    expect(journal.nodes[0]).toEqual({ act: 'MeetingRecorded', occurredOn: DAY });
  });

  it('whose totals do not add up to those present is refused, and nothing of it is kept', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const result = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, voted([{ totals: { votesFor: 7, votesAgainst: 1, abstained: 0 } }])),
    );
    expect(codesOf(result)).toContain('BALLOT_SUM_DIFFERS');
    const { meetings } = await api().query<{ meetings: { totalCount: number } }>(
      world.secretary,
      'query { meetings { totalCount } }',
    );
    expect(meetings.totalCount).toBe(0);
  });

  it('held without a quorum is asked about, not hidden', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const present = world.members.slice(0, 6).map(({ personId }) => ({ personId }));
    const result = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, { present, ...voted([{ totals: { votesFor: 6, votesAgainst: 0, abstained: 0 } }]) }),
    );
    expect(result.ok ? null : result.problem.kind).toBe('NEEDS_REASON');
    expect(codesOf(result)).toContain('QUORUM_NOT_REACHED');
  });

  it('with a tie says what the one presiding did', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const present = world.members.slice(0, 8).map(({ personId }) => ({ personId }));
    const tie = { totals: { votesFor: 4, votesAgainst: 4, abstained: 0 }, chairChoice: 'FOR' };
    const silent = await api().perform(world.secretary, recordMeeting, paper(world, { present, ...voted([tie]) }));
    expect(codesOf(silent)).toContain('CHAIR_CHOICE_NEEDED');
    const { meetingId } = await done(
      api(),
      world.secretary,
      recordMeeting,
      paper(world, { present, ...voted([{ ...tie, chairConfirms: true }]) }),
    );
    expect((await seen(api(), world.secretary, meetingId as string)).votes).toMatchObject([
      { outcome: 'ADOPTED', tie: true },
    ]);
  });

  it('with ballots by name takes those who were there, each once', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const by = (people: { personId: string }[]) => ({
      form: 'ROLL_CALL',
      ballots: people.map(({ personId }) => ({ personId, choice: 'FOR' })),
    });
    const absent = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, voted([by(world.members.slice(0, 10))])),
    );
    expect(codesOf(absent)).toContain('BALLOT_BY_ABSENT');
    const first = world.members[0];
    if (!first) throw new Error('nobody');
    const twice = await api().perform(world.secretary, recordMeeting, paper(world, voted([by([first, first])])));
    expect(codesOf(twice)).toContain('PERSON_TWICE');
    const { meetingId } = await done(
      api(),
      world.secretary,
      recordMeeting,
      paper(world, voted([by(world.members.slice(0, 8))])),
    );
    expect((await seen(api(), world.secretary, meetingId as string)).votes).toMatchObject([
      { votesFor: 8, notVoting: 1, outcome: 'ADOPTED' },
    ]);
  });

  it('that has not happened yet is refused; so is a stay past its end', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const later = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, { openedAt: '2026-11-25T10:00:00+05:00', closedAt: '2026-11-25T11:00:00+05:00' }),
    );
    expect(codesOf(later)).toContain('FACT_IN_FUTURE');
    const [first] = world.members;
    const present = [{ personId: first?.personId ?? '', untilAt: `${DAY}T18:00:00+05:00` }];
    expect(
      codesOf(await api().perform(world.secretary, recordMeeting, paper(world, { present, absent: [] }))),
    ).toContain('AFTER_THE_CLOSING');
  });
});
