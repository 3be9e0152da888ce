import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Command, CommandInput } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done as perform } from '../../testing/done.ts';
import { admitApplication } from '../competitions/commands/admit-application.command.ts';
import { repeatCompetition } from '../competitions/commands/repeat-competition.command.ts';
import { approveComposition } from '../composition/approve-composition.command.ts';
import { terminateMembership } from '../composition/terminate-membership.command.ts';
import { decideCouncilSize } from '../working-groups/decide-council-size.command.ts';
import { linkGroupMember } from '../working-groups/link-group-member.command.ts';
import { recordGroupProtocol } from '../working-groups/record-group-protocol.command.ts';
import { aWorkingGroup } from '../working-groups/testing/a-working-group.ts';
import { amendBallot } from './amend-ballot.command.ts';
import { amendInterview } from './amend-interview.command.ts';
import { castVotes } from './cast-votes.command.ts';
import { closeBallot } from './close-ballot.command.ts';
import { declineSeat } from './decline-seat.command.ts';
import { openBallot } from './open-ballot.command.ts';
import { orderReserve } from './order-reserve.command.ts';
import { publishResults } from './publish-results.command.ts';
import { recordCounts } from './record-counts.command.ts';
import { recordInterview } from './record-interview.command.ts';
import { recordPresence } from './record-presence.command.ts';
import { recordVotes } from './record-votes.command.ts';
import { seatElected } from './seat-elected.command.ts';
import { seatReserve } from './seat-reserve.command.ts';
import { aGroupRole, aReviewedCompetition, type CandidateGiven } from './testing/reviewed.ts';

const api = useApi('2026-11-23');
const PUBLIC: Capacity = { kind: 'PUBLIC' };
const codes = codesOf;
const done = <Input extends CommandInput, Success extends object>(
  who: Capacity,
  command: Command<Input, Success>,
  input: object,
): Promise<Success> => perform(api(), who, command, input);

const citizens = ['Әлиева', 'Бек', 'Вагнер', 'Ғабит', 'Досов'].map(
  (surname, index): CandidateGiven => ({ surname, serial: 40 + index }),
);

/** A group of six at work, a council of five, and a reviewed competition for its three citizens’ seats. */
async function reviewed(candidates: readonly CandidateGiven[] = citizens, count = 3) {
  const made = await aWorkingGroup(api());
  const { secretary, convocationId, council, on } = made;
  const convocation = async () => {
    const { convocation: shown } = await api().query<{ convocation: { version: number } }>(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { version } }',
      { id: convocationId },
    );
    return shown.version;
  };
  await done(secretary, decideCouncilSize, {
    ...(await on()),
    convocationVersion: await convocation(),
    size: count,
    seats: [{ kind: 'CITIZEN', count }],
    present: 6,
  });
  const { competitionId, applicationIds } = await aReviewedCompetition(
    api(),
    council.id,
    convocationId,
    [{ kind: 'CITIZEN', count }],
    candidates,
  );
  return { ...made, competitionId, applicationIds, convocation };
}

interface Line {
  readonly applicationId: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  readonly notVoting: number;
  readonly recused: number;
  readonly base: number | null;
  readonly majority: boolean | null;
  readonly place: number | null;
  readonly result: string | null;
  readonly reserveOrder: number | null;
  readonly application: { fullName: string; state: string } | null;
  readonly membership: { state: string } | null;
}
interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly present: number;
  readonly quorum: number | null;
  readonly toRepeat: number | null;
  readonly competition: { id: string; version: number; state: string; resultsOn: string | null };
  readonly lines: readonly Line[];
  readonly votes: readonly { memberId: string; choice: string; ground: string | null; enteredBy: string }[];
  readonly viewerMay: Record<string, { outcome: string; points: { code: string }[] }>;
}

async function look(who: Capacity, id: string): Promise<Shown> {
  const { ballot } = await api().query<{ ballot: Shown }>(
    who,
    `query ($id: ID!) { ballot(id: $id) { id version state present quorum toRepeat competition { id version state resultsOn }
      lines { applicationId votesFor votesAgainst abstained notVoting recused base majority place result reserveOrder application { fullName state } membership { state } }
      votes { memberId choice ground enteredBy member { id } } members { id } presence { memberId present }
      viewerMay { cast { outcome points { code } } record { outcome points { code } } close { outcome points { code } } seatElected { outcome points { code } } seatReserve { outcome points { code } } } } }`,
    { id },
  );
  return ballot;
}

type Letter = 'F' | 'A' | 'O' | 'N' | 'R';
const choices = { F: 'FOR', A: 'AGAINST', O: 'ABSTAIN', N: 'NOT_VOTING', R: 'RECUSED' } as const;

/** Each member’s votes as a word: the first letter for the first candidate, and so on; a dot says nothing. */
async function voted(made: Awaited<ReturnType<typeof reviewed>>, ballotId: string, words: readonly string[]) {
  const { secretary, members, applicationIds } = made;
  for (const [index, word] of words.entries()) {
    const votes = [...word].flatMap((letter, place) =>
      letter === '.'
        ? []
        : [
            {
              applicationId: applicationIds[place],
              choice: choices[letter as Letter],
              ...(letter === 'R' ? { ground: 'Работает в той же организации.' } : {}),
            },
          ],
    );
    if (votes.length > 0) await done(secretary, recordVotes, { ballotId, memberId: members[index]?.id, votes });
  }
}

const opened = (made: Awaited<ReturnType<typeof reviewed>>, rest: object = {}) =>
  done(made.secretary, openBallot, { competitionId: made.competitionId, kind: 'CITIZEN', ...rest });

const closing = async (made: { secretary: Capacity }, ballotId: string) => {
  const { id, version } = await look(made.secretary, ballotId);
  return { id, expectedVersion: version };
};

/** Corrects an interview: a reason is needed, a stale look is told; the journal has what was and what is. */
async function corrected(who: Capacity, competitionId: string, applicationId: string) {
  const interview = async () => {
    const { applications } = await api().query<{
      applications: { nodes: { id: string; interviews: { id: string; version: number; heldOn: string }[] }[] };
    }>(
      who,
      'query ($id: ID!) { applications(competitionId: $id) { nodes { id interviews { id version heldOn streamUrl observers } } } }',
      { id: competitionId },
    );
    const found = applications.nodes.find(({ id }) => id === applicationId)?.interviews[0];
    if (!found) throw new Error('no interview is shown');
    return found;
  };
  const { id, version } = await interview();
  const given = { id, expectedVersion: version, heldOn: '2026-11-11', streamUrl: null };
  expect(codes(await api().perform(who, amendInterview, { ...given, because: ' ' }))).toEqual(['REQUIRED']);
  await done(who, amendInterview, { ...given, because: 'День назван неверно.' });
  const stale = await api().perform(who, amendInterview, { ...given, because: 'Ещё раз.' });
  expect(codes(stale)).toEqual(['CHANGED_MEANWHILE']);
  const { journal } = await api().query<{ journal: { nodes: object[] } }>(
    who,
    'query ($id: ID!) { journal(subjectId: $id) { nodes { act facts } } }',
    { id: applicationId },
  );
  expect(JSON.stringify(journal)).toMatch(/InterviewAmended.*2026-11-10.*День назван неверно/);
  return interview();
}

describe('the ballot of a working group', () => {
  it('elects by majority and place, keeps a reserve in order, and its elected sit once the composition is approved', async () => {
    const made = await reviewed();
    const { secretary, applicationIds, convocationId, council, competitionId, on } = made;
    await done(secretary, recordInterview, {
      applicationId: applicationIds[0],
      heldOn: '2026-11-10',
      streamUrl: 'https://youtu.be/kenes',
      observers: 'Аружан Сейіт, газета «Жетісу»',
    });
    expect(await corrected(secretary, competitionId, applicationIds[0] ?? '')).toMatchObject({
      heldOn: '2026-11-11',
      streamUrl: null,
      observers: 'Аружан Сейіт, газета «Жетісу»',
    });
    const { ballotId } = await opened(made, { sittingOn: '2026-11-16' });
    await voted(made, ballotId, ['FFFFA', 'FFFFA', 'FFFFA', 'FFFFA', 'FFAAA', 'FAOAN']);
    expect(await look(secretary, ballotId)).toMatchObject({
      state: 'OPEN',
      present: 6,
      lines: [{ votesFor: 6 }, {}, {}, {}, {}],
    });
    await done(secretary, closeBallot, {
      ...(await closing(made, ballotId)),
      protocol: { number: '7', on: '2026-11-17' },
    });
    const shown = await look(secretary, ballotId);
    expect(shown).toMatchObject({ state: 'CLOSED', quorum: 4, present: 6, toRepeat: 1 });
    const told = shown.lines.map(({ application, votesFor, place, result }) => [
      application?.fullName,
      votesFor,
      place,
      result,
    ]);
    // Third and fourth have four votes each for one seat: nobody is elected by a tie.
    expect(told).toEqual([
      ['Әлиева Дана', 6, 1, 'ELECTED'],
      ['Бек Дана', 5, 2, 'ELECTED'],
      ['Вагнер Дана', 4, 3, 'TIED'],
      ['Ғабит Дана', 4, 3, 'TIED'],
      ['Досов Дана', 0, 5, 'NOT_ELECTED'],
    ]);
    expect(shown.competition).toMatchObject({ state: 'REPEAT_REQUIRED', resultsOn: '2026-11-17' });
    expect(shown.lines.map(({ application }) => application?.state)).toEqual([
      'ELECTED',
      'ELECTED',
      'VOTED',
      'VOTED',
      'NOT_ELECTED',
    ]);
    // The repeat is for the seat that nobody won, not for those that were filled.
    const { competitionId: repeat } = await done(secretary, repeatCompetition, {
      id: competitionId,
      expectedVersion: shown.competition.version,
    });
    const { competition: child } = await api().query<{ competition: { seats: object[] } }>(
      secretary,
      'query ($id: ID!) { competition(id: $id) { seats { kind count } } }',
      { id: repeat },
    );
    expect(child.seats).toEqual([{ kind: 'CITIZEN', count: 1 }]);
    const publicly = () =>
      api().query<{ competition: { ballots: { lines: Line[]; votes: object[] }[] } | null }>(
        PUBLIC,
        'query ($id: ID!) { competition(id: $id) { ballots { present lines { result votesFor application { fullName } } votes { choice } } } }',
        { id: competitionId },
      );
    expect((await publicly()).competition?.ballots).toEqual([]);
    const { competition: counted } = await api().query<{ competition: { resultsClock: object } }>(
      secretary,
      'query ($id: ID!) { competition(id: $id) { resultsClock { due why { startKind startsOn dueOn workingDays unverified ruleId } } } }',
      { id: competitionId },
    );
    expect(counted.resultsClock).toMatchObject({
      why: { startKind: 'PROTOCOL', workingDays: 5, unverified: true, ruleId: 'PC-COMP-06' },
    });
    const { version } = (await look(secretary, ballotId)).competition;
    const published = { id: competitionId, expectedVersion: version, on: '2026-11-20' };
    const before = await api().perform(secretary, publishResults, { ...published, on: '2026-11-10' } as never);
    expect(codes(before)).toContain('PUBLISHED_BEFORE_RESULTS');
    expect(codes(await api().perform(secretary, publishResults, published as never))).toEqual([
      'RESULTS_WITHOUT_ADDRESS',
    ]);
    await done(secretary, publishResults, { ...published, url: 'https://almaty.gov.kz/itogi' });
    const [ballot] = (await publicly()).competition?.ballots ?? [];
    expect(ballot).toMatchObject({
      votes: [],
      lines: [
        { result: 'ELECTED', votesFor: 6, application: { fullName: 'Әлиева Дана' } },
        { result: 'ELECTED', votesFor: 5, application: { fullName: 'Бек Дана' } },
      ],
    });
    await theChairReadsWhatThePublicReads(made.council.id, competitionId);
    const { membershipIds } = await done(secretary, seatElected, await closing(made, ballotId));
    expect(membershipIds).toHaveLength(2);
    expect((await look(secretary, ballotId)).lines.map(({ membership }) => membership?.state)).toEqual([
      'ELECTED',
      'ELECTED',
      undefined,
      undefined,
      undefined,
    ]);
    const again = await api().perform(secretary, seatElected, (await closing(made, ballotId)) as never);
    expect(codes(again)).toContain('NOBODY_LEFT_TO_SEAT');
    await done(secretary, recordGroupProtocol, { ...(await on()), protocol: { number: '7', on: '2026-11-17' } });
    await done(secretary, approveComposition, {
      id: convocationId,
      expectedVersion: await made.convocation(),
      approval: { by: 'MASLIKHAT', number: '112', on: '2026-11-20' },
    });
    const { council: shownCouncil } = await api().query<{ council: { composition: { filled: number } } }>(
      PUBLIC,
      'query ($slug: String!) { council(slug: $slug) { composition { filled } } }',
      { slug: council.slug },
    );
    expect(shownCouncil.composition.filled).toBe(2);
  });

  it('those elected are seated together: what asks for a reason is asked once about all of them', async () => {
    const young = ['Әлиева', 'Бек'].map(
      (surname, at): CandidateGiven => ({ surname, serial: 90 + at, born: `${2010 + at}-03-04` }),
    );
    const made = await reviewed(young, 2);
    const { secretary } = made;
    const { ballotId } = await opened(made);
    await voted(made, ballotId, ['FF', 'FF', 'FF', 'FF', 'FF', 'FF']);
    await done(secretary, closeBallot, await closing(made, ballotId));
    const given = await closing(made, ballotId);
    const asked = await api().perform(secretary, seatElected, given as never);
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    expect(codes(asked).filter((code) => code === 'CANDIDATE_UNDER_AGE')).toHaveLength(2);
    const acknowledged = [...new Set(codes(asked))].map((code) => ({ code, reason: 'Решение группы.' }));
    const { membershipIds } = await api().must(secretary, seatElected, { ...given, acknowledged });
    expect(membershipIds).toHaveLength(2);
  });

  it('a recusal says its ground, counts for the quorum and leaves the base; who is present and silent has not voted', async () => {
    const made = await reviewed(citizens.slice(0, 2), 1);
    const { secretary, members, applicationIds } = made;
    const { ballotId } = await opened(made, { presentIds: members.map(({ id }) => id) });
    const silent = await api().perform(secretary, recordVotes, {
      ballotId,
      memberId: members[0]?.id,
      votes: [{ applicationId: applicationIds[0], choice: 'RECUSED' }],
    } as never);
    expect(silent).toMatchObject({
      problem: { kind: 'INVALID', fields: [{ path: 'votes.0.ground', code: 'REQUIRED' }] },
    });
    await voted(made, ballotId, ['FA', 'FA', 'AA', 'RA', 'RA', '.A']);
    await done(secretary, closeBallot, await closing(made, ballotId));
    const [first, second] = (await look(secretary, ballotId)).lines;
    // Two for, one against, one silent, two recused: two of a base of four is no majority.
    expect(first).toMatchObject({
      votesFor: 2,
      votesAgainst: 1,
      notVoting: 1,
      recused: 2,
      base: 4,
      majority: false,
      result: 'NOT_ELECTED',
    });
    expect(second).toMatchObject({ votesAgainst: 6, base: 6, result: 'NOT_ELECTED' });
  });

  it('below its quorum asks for a reason; the votes on each candidate add up to those present', async () => {
    const made = await reviewed(citizens.slice(0, 1), 1);
    const { secretary, members } = made;
    const { ballotId } = await opened(made);
    await voted(made, ballotId, ['F', 'F', 'F']);
    expect((await look(secretary, ballotId)).viewerMay.close).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'GROUP_WITHOUT_QUORUM' }],
    });
    await done(secretary, recordPresence, {
      ...(await closing(made, ballotId)),
      presentIds: members.slice(0, 5).map(({ id }) => id),
    });
    const absent = await api().perform(secretary, recordPresence, {
      ...(await closing(made, ballotId)),
      presentIds: [members[4]?.id],
    } as never);
    expect(codes(absent)).toContain('ABSENT_HAS_VOTED');
    await done(secretary, closeBallot, await closing(made, ballotId));
    expect((await look(secretary, ballotId)).lines[0]).toMatchObject({
      votesFor: 3,
      notVoting: 2,
      base: 5,
      result: 'ELECTED',
    });
  });

  it('a member votes with their own account, once; the secretariat cannot change it, another group’s member cannot vote', async () => {
    const made = await reviewed(citizens.slice(0, 2), 1);
    const { secretary, council, members, applicationIds, look: group } = made;
    const account = await anAccount(api());
    await aGroupRole(api(), council.id, account.id);
    const linked = (await group()).members[0];
    await done(secretary, linkGroupMember, { id: linked?.id, expectedVersion: linked?.version, accountId: account.id });
    const voter = inTenant(council.id, account.id, ['WORKING_GROUP']);
    const { ballotId } = await opened(made);
    expect((await look(voter, ballotId)).viewerMay.cast?.outcome).toBe('ALLOWED');
    const vote = { ballotId, votes: [{ applicationId: applicationIds[0] ?? '', choice: 'FOR' }] };
    await done(voter, castVotes, vote);
    const twice = await Promise.all([
      api().perform(voter, castVotes, {
        ballotId,
        votes: [{ applicationId: applicationIds[1] ?? '', choice: 'AGAINST' }],
      } as never),
      api().perform(voter, castVotes, {
        ballotId,
        votes: [{ applicationId: applicationIds[1] ?? '', choice: 'FOR' }],
      } as never),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'CONFLICT', code: 'ALREADY_VOTED' } });
    const corrected = await api().perform(secretary, recordVotes, {
      ballotId,
      memberId: members[0]?.id,
      votes: [{ applicationId: applicationIds[0] ?? '', choice: 'AGAINST' }],
      correct: true,
    } as never);
    expect(codes(corrected)).toContain('VOTE_IS_THE_MEMBERS');
    expect((await look(secretary, ballotId)).votes).toMatchObject([{ enteredBy: 'MEMBER' }, { enteredBy: 'MEMBER' }]);
    // A person of another group has the role, and sees neither the ballot nor its candidates.
    const stranger = await anAccount(api());
    await aGroupRole(api(), council.id, stranger.id);
    const other = inTenant(council.id, stranger.id, ['WORKING_GROUP']);
    expect(await look(other, ballotId)).toBeNull();
    expect(codes(await api().perform(other, castVotes, vote as never))).toContain('NOT_THERE');
    const list = 'query ($id: ID!) { applications(competitionId: $id) { nodes { fullName } } }';
    const seen = async (who: Capacity) =>
      (await api().query<{ applications: { nodes: object[] } }>(who, list, { id: made.competitionId })).applications
        .nodes;
    expect(await seen(other)).toEqual([]);
    expect(await seen(voter)).toHaveLength(2);
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(codes(await api().perform(member, castVotes, vote as never))).toContain('NOT_YOUR_ROLE');
  });

  it('two secretaries who close or open it at once make one ballot and one count; a closed one takes no votes', async () => {
    const made = await reviewed(citizens.slice(0, 1), 1);
    const { secretary, members, applicationIds } = made;
    const second = await Promise.all(
      [0, 1].map(() =>
        api().perform(secretary, openBallot, { competitionId: made.competitionId, kind: 'CITIZEN' } as never),
      ),
    );
    expect(second.filter(({ ok }) => ok)).toHaveLength(1);
    expect(second.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'CONFLICT', code: 'BALLOT_IS_THERE' } });
    const ballotId = second.flatMap((one) => (one.ok ? [(one.success as { ballotId: string }).ballotId] : []))[0] ?? '';
    await voted(made, ballotId, ['F', 'F', 'F', 'F', 'A', 'A']);
    const stale = await closing(made, ballotId);
    const closed = await Promise.all([0, 1].map(() => api().perform(secretary, closeBallot, stale as never)));
    expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(closed.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'CONFLICT' } });
    const late = await api().perform(secretary, recordVotes, {
      ballotId,
      memberId: members[0]?.id,
      votes: [{ applicationId: applicationIds[0] ?? '', choice: 'AGAINST' }],
      correct: true,
    } as never);
    expect(codes(late)).toContain('BALLOT_IS_CLOSED');
    expect((await look(secretary, ballotId)).competition.state).toBe('RESULTS');
  });

  it('is entered from a paper that gives no names, whose totals add up to those present', async () => {
    const made = await reviewed(citizens.slice(0, 2), 1);
    const { secretary, applicationIds } = made;
    const { ballotId } = await opened(made, { recorded: true });
    await done(secretary, amendBallot, {
      ...(await closing(made, ballotId)),
      form: 'COUNT_ONLY',
      sittingOn: '2026-11-02',
    });
    const early = await api().perform(secretary, closeBallot, (await closing(made, ballotId)) as never);
    expect(codes(early)).toContain('COUNTS_MISSING');
    const counts = (present: number) => ({
      present,
      counts: [
        { applicationId: applicationIds[0], votesFor: 4, votesAgainst: 1, abstained: 0 },
        { applicationId: applicationIds[1], votesFor: 3, votesAgainst: 1, abstained: 1 },
      ],
    });
    const wrong = await api().perform(secretary, recordCounts, {
      ...(await closing(made, ballotId)),
      ...counts(6),
    } as never);
    expect(codes(wrong)).toContain('BALLOT_SUM_DIFFERS');
    await done(secretary, recordCounts, { ...(await closing(made, ballotId)), ...counts(5) });
    const back = await api().perform(secretary, amendBallot, {
      ...(await closing(made, ballotId)),
      form: 'ROLL_CALL',
    } as never);
    expect(codes(back)).toContain('VOTES_ARE_ENTERED');
    await done(secretary, closeBallot, {
      ...(await closing(made, ballotId)),
      protocol: { number: '3', on: '2026-11-02' },
    });
    expect((await look(secretary, ballotId)).lines.map(({ result, reserveOrder }) => [result, reserveOrder])).toEqual([
      ['ELECTED', null],
      ['RESERVE', 1],
    ]);
  });

  it('the next of the reserve steps in where one declined or left; two who stand equal wait for a vote', async () => {
    const made = await reviewed(citizens.slice(0, 4), 1);
    const { secretary, applicationIds, convocationId, on } = made;
    const { ballotId } = await opened(made);
    const early = await api().perform(secretary, recordGroupProtocol, {
      ...(await on()),
      protocol: { number: '7', on: '2026-11-19' },
    });
    expect(codes(early)).toContain('BALLOT_IS_OPEN');
    await voted(made, ballotId, ['FFFF', 'FFFF', 'FFFF', 'FFFF', 'FFAA', 'FAAA']);
    await done(secretary, closeBallot, await closing(made, ballotId));
    await done(secretary, seatElected, await closing(made, ballotId));
    await done(secretary, recordGroupProtocol, { ...(await on()), protocol: { number: '7', on: '2026-11-19' } });
    await done(secretary, approveComposition, {
      id: convocationId,
      expectedVersion: await made.convocation(),
      approval: { by: 'MASLIKHAT', number: '112', on: '2026-11-20' },
    });
    expect((await look(secretary, ballotId)).competition.state).toBe('COMPLETED');
    const { convocation } = await api().query<{
      convocation: { seats: { id: string; memberships: { id: string; version: number; participation: string }[] }[] };
    }>(secretary, 'query ($id: ID!) { convocation(id: $id) { seats { id memberships { id version } } } }', {
      id: convocationId,
    });
    const seat = convocation.seats[0];
    const taken = await api().perform(secretary, seatReserve, {
      ...(await closing(made, ballotId)),
      seatId: seat?.id,
    } as never);
    expect(codes(taken)).toContain('NOT_THERE');
    await done(secretary, terminateMembership, {
      id: seat?.memberships[0]?.id,
      expectedVersion: seat?.memberships[0]?.version,
      ground: 'OWN_APPLICATION',
      on: '2026-11-22',
    });
    await done(secretary, seatReserve, { ...(await closing(made, ballotId)), seatId: seat?.id });
    const after = await look(secretary, ballotId);
    expect(after.lines[1]).toMatchObject({
      result: 'RESERVE',
      reserveOrder: 1,
      application: { state: 'ELECTED' },
      membership: { state: 'ACTIVE' },
    });
    expect(after.viewerMay.seatReserve?.points).toMatchObject([{ code: 'RESERVE_TIED' }]);
    const tied = await api().perform(secretary, seatReserve, {
      ...(await closing(made, ballotId)),
      seatId: seat?.id,
    } as never);
    expect(codes(tied)).toContain('RESERVE_TIED');
    const half = await api().perform(secretary, orderReserve, {
      ...(await closing(made, ballotId)),
      applicationIds: [applicationIds[3] ?? ''],
      protocol: { number: '9', on: '2026-11-23' },
    });
    expect(codes(half)).toContain('RESERVE_OF_EACH');
    await done(secretary, orderReserve, {
      ...(await closing(made, ballotId)),
      applicationIds: [applicationIds[3], applicationIds[2]],
      protocol: { number: '9', on: '2026-11-23' },
    });
    const ordered = (await look(secretary, ballotId)).lines.map(({ reserveOrder }) => reserveOrder);
    expect(ordered).toEqual([null, 1, 3, 2]);
    await done(secretary, declineSeat, {
      ...(await closing(made, ballotId)),
      applicationId: applicationIds[2],
      because: 'Заявление от 23.11.',
    });
    const full = await api().perform(secretary, seatReserve, {
      ...(await closing(made, ballotId)),
      seatId: seat?.id,
    } as never);
    expect(codes(full)).toEqual(['NOT_THERE']);
  });

  it('is not opened while an application for these seats is undecided; once it is open nobody is admitted to it any more', async () => {
    const made = await reviewed(citizens.slice(0, 3), 2);
    const { secretary } = made;
    const state = (index: number, to: string) =>
      withClient(api().test.superuser, (client) =>
        client.query('update application set state = $2 where id = $1', [
          decodeId(made.applicationIds[index] ?? '')?.id,
          to,
        ]),
      );
    await state(2, 'REGISTERED');
    const opening = { competitionId: made.competitionId, kind: 'CITIZEN' };
    expect(codes(await api().perform(secretary, openBallot, opening as never))).toEqual(['APPLICATIONS_UNDECIDED']);
    await state(2, 'REJECTED');
    await done(secretary, openBallot, opening);
    await state(2, 'REGISTERED');
    const late = { id: made.applicationIds[2] ?? '', expectedVersion: 1 };
    expect(codes(await api().perform(secretary, admitApplication, late as never))).toEqual(['BALLOT_HAS_BEGUN']);
  });

  it('is not opened while the group does not work, without candidates, or in the group’s own competition', async () => {
    const made = await reviewed([]);
    const none = await api().perform(made.secretary, openBallot, {
      competitionId: made.competitionId,
      kind: 'CITIZEN',
    } as never);
    expect(codes(none)).toContain('NO_CANDIDATES_OF_KIND');
    const own = await aReviewedCompetition(
      api(),
      made.council.id,
      made.convocationId,
      [{ kind: 'CITIZEN', count: 1 }],
      citizens.slice(0, 1),
      'WORKING_GROUP',
    );
    const itself = await api().perform(made.secretary, openBallot, {
      competitionId: own.competitionId,
      kind: 'CITIZEN',
    } as never);
    expect(codes(itself)).toContain('GROUP_DOES_NOT_ELECT_ITSELF');
    const few = await aReviewedCompetition(
      api(),
      made.council.id,
      made.convocationId,
      [{ kind: 'CITIZEN', count: 3 }],
      citizens.slice(0, 1),
    );
    const asked = await api().perform(made.secretary, openBallot, {
      competitionId: few.competitionId,
      kind: 'CITIZEN',
    } as never);
    expect(codes(asked)).toEqual(['TOO_FEW_CANDIDATES']);
    await done(made.secretary, recordGroupProtocol, {
      ...(await made.on()),
      protocol: { number: '7', on: '2026-11-17' },
    });
    const late = await api().perform(made.secretary, openBallot, {
      competitionId: few.competitionId,
      kind: 'CITIZEN',
    } as never);
    expect(codes(late)).toContain('GROUP_NOT_WORKING');
  });

  it('a member who stands himself is asked to recuse; a vote of his own is asked about (PC-WG-05)', async () => {
    const candidates = [{ surname: 'Абаева', serial: 0, born: '1980-05-06' }];
    const made = await reviewed(candidates, 1);
    const { secretary } = made;
    const { ballotId } = await opened(made);
    await voted(made, ballotId, ['F', 'F', 'F', 'F', 'F', 'F']);
    const close = (await look(secretary, ballotId)).viewerMay.close;
    expect(close).toMatchObject({ outcome: 'NEEDS_REASON', points: [{ code: 'CONFLICT_NOT_RECUSED' }] });
    const { workingGroup } = await api().query<{ workingGroup: { members: { candidacy: { outcome: string } }[] } }>(
      secretary,
      'query ($id: ID!) { workingGroup(id: $id) { members { candidacy { outcome points { code } } } } }',
      { id: made.groupId },
    );
    expect(workingGroup.members.filter(({ candidacy }) => candidacy.outcome === 'NEEDS_REASON')).toMatchObject([
      { candidacy: { points: [{ code: 'CANDIDATE_IN_GROUP' }] } },
    ]);
  });
});

/** Who was elected is published: the council's own chair reads it too, and not a word more than a stranger (GEN-PD-01). */
async function theChairReadsWhatThePublicReads(tenantId: string, competitionId: string) {
  const chair = inTenant(tenantId, (await anAccount(api())).id, ['CHAIR', 'MEMBER']);
  const ask = async (who: Capacity) =>
    (
      await api().query<{ applications: { nodes: Record<string, unknown>[] } }>(
        who,
        `query ($id: ID!) { applications(competitionId: $id) { totalCount nodes { id fullName state seatKind nominator nominatorName number
          receivedOn npoBin version rejectedBecause owes { code } checks { ruleId } viewerMay { admit { outcome } } personal { email } } } }`,
        { id: competitionId },
      )
    ).applications;
  const shown = await ask(chair);
  expect(shown).toEqual(await ask(PUBLIC));
  expect(shown.nodes[0]).toMatchObject({ receivedOn: null, npoBin: null, version: null, owes: [], viewerMay: null });
  const elsewhere = inTenant((await aCouncil(api())).id, (await anAccount(api())).id, ['CHAIR']);
  expect((await ask(elsewhere)).nodes).toEqual([]);
}
