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

  it('a second time is told so: its number is taken, and another of the same day is asked about', async () => {
    const world = await aCouncilWithChair(api(), 12);
    await done(api(), world.secretary, recordMeeting, paper(world));
    const again = await api().perform(world.secretary, recordMeeting, paper(world));
    expect(again).toMatchObject({ ok: false, problem: { kind: 'INVALID' } });
    expect(codesOf(again)).toEqual(['MEETING_NUMBER_TAKEN']);
    const second = await api().perform(world.secretary, recordMeeting, paper(world, { number: '8' }));
    expect(second.ok ? null : second.problem.kind).toBe('NEEDS_REASON');
    expect(codesOf(second)).toContain('MEETING_OF_DAY_STANDS');
    // A commission's sitting of the same day, or the council's of another, is nobody's repetition.
    const other = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, {
        number: '8',
        openedAt: '2026-11-19T10:00:00+05:00',
        closedAt: '2026-11-19T12:30:00+05:00',
      }),
    );
    expect(codesOf(other)).not.toContain('MEETING_OF_DAY_STANDS');
  });

  it('entered by two secretaries at once stands once; the other is asked about it', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const notes = () => api().perform(world.secretary, recordMeeting, paper(world, { number: null }));
    const results = await Promise.all([notes(), notes(), notes()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) expect(codesOf(result)).toContain('MEETING_OF_DAY_STANDS');
  });

  it('loses nothing in silence: more than is taken is refused, and so is a power that no council has', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const many = Array.from({ length: 201 }, (_, n) => ({ title: ru(`Вопрос ${n}`), kind: 'ORGANISATIONAL' }));
    const long = await api().perform(world.secretary, recordMeeting, paper(world, { items: many }));
    expect(long).toMatchObject({ problem: { fields: [{ path: 'items', code: 'TOO_MANY', facts: { max: 200 } }] } });
    const power = await api().perform(
      world.secretary,
      recordMeeting,
      paper(world, { items: [{ title: ru('Вопрос'), kind: 'OTHER', powers: ['PWR-01', 'PWR-99'] }] }),
    );
    expect(power).toMatchObject({ problem: { fields: [{ path: 'items.0.powers.1', code: 'POWER_UNKNOWN' }] } });
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

  it('with ballots in a chair’s election is judged as a live one, and a decision stands on its vote', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const decided = {
      title: ru('О графике проверок'),
      kind: 'ORGANISATIONAL',
      votes: [{ totals: { votesFor: 8, votesAgainst: 1, abstained: 0 } }],
      decisions: [
        { text: ru('Утвердить график.'), effect: 'INSTRUCTS', responsible: 'Комиссия', dueOn: '2026-12-20' },
        { text: ru('Принять к сведению.'), effect: 'NOTES', withoutNumber: true },
      ],
    };
    const refusedOne = { ...decided, votes: [{ totals: { votesFor: 1, votesAgainst: 8, abstained: 0 } }] };
    const without = await api().perform(world.secretary, recordMeeting, paper(world, { items: [refusedOne] }));
    expect(codesOf(without)).toContain('DECISION_VOTE_NOT_ADOPTED');
    await done(api(), world.secretary, recordMeeting, paper(world, { items: [decided] }));
    const { decisions } = await api().query<{ decisions: { nodes: object[] } }>(
      world.secretary,
      'query { decisions { nodes { number state responsible decidedOn } } }',
    );
    expect(decisions.nodes).toHaveLength(2);
    expect(decisions.nodes).toContainEqual({
      number: '1',
      state: 'IN_EXECUTION',
      responsible: 'Комиссия',
      decidedOn: DAY,
    });
  });

  it('knows who left and came again; nobody is there twice at once', async () => {
    const world = await aCouncilWithChair(api(), 9);
    const [first, ...others] = world.members;
    const personId = first?.personId ?? '';
    const at = (time: string) => `${DAY}T${time}:00+05:00`;
    const again = (from: string) => ({
      present: [
        { personId, untilAt: at('10:40') },
        { personId, fromAt: at(from), mode: 'REMOTE' },
        ...others.slice(0, 7).map((one) => ({ personId: one.personId })),
      ],
      absent: [],
      ...voted([{ at: at('10:50'), totals: { votesFor: 7, votesAgainst: 0, abstained: 0 } }]),
    });
    const twice = await api().perform(world.secretary, recordMeeting, paper(world, again('10:30')));
    expect(codesOf(twice)).toContain('PERSON_TWICE');
    await done(api(), world.secretary, recordMeeting, paper(world, again('11:00')));
  });

  it('is tried before it is entered: what would come of it is told, and nothing is kept', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const check = (more: object = {}) =>
      api().query<{ checkRecordedMeeting: Record<string, unknown> }>(
        world.secretary,
        `query ($input: RecordMeetingInput!) { checkRecordedMeeting(input: $input) {
          problem { __typename code ... on InvalidInput { fields { path code } } } verdict { outcome points { code level } }
          quorum { present needed } votes { item at outcome needed present tie }
        } }`,
        { input: { key: '0193b3c0-0000-7000-8000-000000000001', ...(paper(world, more) as object) } },
      );
    expect((await check()).checkRecordedMeeting).toMatchObject({
      problem: null,
      quorum: { present: 9, needed: 8 },
      votes: [{ item: 0, at: 0, outcome: 'ADOPTED', needed: 5, present: 9, tie: false }],
    });
    const few = world.members.slice(0, 6).map(({ personId }) => ({ personId }));
    const { checkRecordedMeeting: lacking } = await check({
      present: few,
      ...voted([{ totals: { votesFor: 6, votesAgainst: 0, abstained: 0 } }]),
    });
    expect(lacking).toMatchObject({ verdict: { outcome: 'NEEDS_REASON' } });
    const { checkRecordedMeeting: amiss } = await check({ closedAt: `${DAY}T09:00:00+05:00`, items: [] });
    expect(amiss).toMatchObject({
      problem: {
        __typename: 'InvalidInput',
        fields: [
          { path: 'closedAt', code: 'ENDS_BEFORE_IT_BEGINS' },
          { path: 'items', code: 'REQUIRED' },
        ],
      },
    });
    const { meetings } = await api().query<{ meetings: { totalCount: number } }>(
      world.secretary,
      'query { meetings { totalCount } }',
    );
    expect(meetings.totalCount).toBe(0);
  });

  it('finds the roll of its day with the numbers it is held by; the public does not', async () => {
    const world = await aCouncilWithChair(api(), 12);
    const source = `query { rollOfDay(on: "${DAY}", kind: COUNCIL_SESSION) {
      convocationNumber members { personId name voice } quorum { needed members } presiding rules { chairBreaksTie } absentee { outcome } } }`;
    const { rollOfDay } = await api().query<{ rollOfDay: { members: object[] } }>(world.secretary, source);
    expect(rollOfDay).toMatchObject({ quorum: { needed: 8, members: 12 }, absentee: { outcome: 'REFUSED' } });
    expect(rollOfDay.members).toHaveLength(12);
    expect(await api().query({ kind: 'PUBLIC' }, source)).toEqual({ rollOfDay: null });
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
