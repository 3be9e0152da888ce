import type { Capacity } from '@kenes/api/kernel/capacity';
import { ownId } from '@kenes/api/kernel/id';
import { anIin } from '@kenes/api/modules/composition/testing/cast';
import { handlers } from '@kenes/api/modules/reminders/sweep.handler';
import { inTenant, useApi } from '@kenes/api/testing/api';
import { aCouncil, anAccount } from '@kenes/api/testing/cast';
import { describe, expect, it } from 'vitest';
import { Teller } from './support/teller.ts';

const text = (kk: string, ru: string) => ({ authentic: 'kk', kk, ru });
const publications = [
  { place: 'MEDIA', outlet: 'Вечерний Алматы' },
  { place: 'BODY_SITE', outlet: 'Сайт маслихата', url: 'https://maslikhat.example.kz/konkurs' },
];

interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** Domain §3.6–3.8: the term ends on 1 December 2026, so formation begins on 1 October. */
describe('the renewal of a council: from the two months’ warning to the approved composition', () => {
  const api = useApi('2026-09-15');

  it('goes through working group, two competitions, an open vote and the maslikhat’s decision within its two months', async () => {
    const teller = new Teller(api());
    const council = await aCouncil(api(), { name: 'Общественный совет города Тараз-3', level: 'LOCAL' });
    const secretary = inTenant(council.id, (await anAccount(api())).id, ['SECRETARIAT'], 'Ахметова Жанар');
    const on = (day: string) => api().clock.set(day);
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: council.id, date });
    const read = async <Data>(query: string, variables: Record<string, unknown> = {}) =>
      api().query<Data>(secretary, query, variables);
    const renewal = async () =>
      (
        await read<{
          council: {
            renewal: {
              stage: string;
              feasible: boolean | null;
              slackDays: number | null;
              next: Versioned | null;
              steps: { step: string; doneOn: string | null }[];
            } | null;
          };
        }>(
          'query ($slug: String!) { council(slug: $slug) { renewal { stage feasible slackDays next { id version state } steps { step doneOn } } } }',
          { slug: council.slug },
        )
      ).council.renewal;

    // The council joined with the convocation that sits; its term ends on 1 December.
    await teller.act(
      secretary,
      'setUpConvocation',
      {
        number: 1,
        startsOn: '2023-12-02',
        endsOn: '2026-12-01',
        members: ['Абаева', 'Петренко', 'Цой'].map((surname) => ({
          surname,
          givenName: 'Дана',
          seatKind: 'CITIZEN',
        })),
      },
      'convocationId',
    );
    expect(await renewal()).toMatchObject({ stage: 'AHEAD', next: null });

    // On 1 October the dossier opens by itself, and people are told.
    await sweep('2026-10-01');
    on('2026-10-01');
    const opened = await renewal();
    // At the usual pace two competitions do not quite fit into the two months: the screen says by how much.
    expect(opened).toMatchObject({ stage: 'OPENED', feasible: false, next: { state: 'PREPARING' } });
    const convocationId = opened?.next?.id ?? '';
    const convocation = async () =>
      (
        await read<{ convocation: Versioned & { startsOn: string | null; endsOn: string | null } }>(
          'query ($id: ID!) { convocation(id: $id) { id version state startsOn endsOn } }',
          { id: convocationId },
        )
      ).convocation;

    // The working group: six by the act of the chairman of the maslikhat, two of them of the state.
    const act = { by: 'CHAIRMAN_OF_MASLIKHAT', number: '14-р', on: '2026-10-01' };
    const { groupId } = await teller.act<{ groupId: string }>(
      secretary,
      'setGroupSize',
      { convocationId, size: 6, act },
      'groupId',
    );
    const group = async () =>
      (
        await read<{
          workingGroup: Versioned & { members: { id: string; person: { surname: string } | null }[] };
        }>('query ($id: ID!) { workingGroup(id: $id) { id version state members { id person { surname } } } }', {
          id: groupId,
        })
      ).workingGroup;
    const inGroup = async () => {
      const { id, version } = await group();
      return { id, expectedVersion: version };
    };
    const person = (surname: string, serial: number) => ({
      surname,
      givenName: 'Болат',
      iin: anIin('1980-05-06', serial),
    });
    const tooMany = await teller.attempt(secretary, 'nameStatePart', {
      ...(await inGroup()),
      act,
      members: ['Сейіт', 'Ким', 'Оспан'].map((surname, serial) => person(surname, serial)),
    });
    expect(tooMany.verdict?.points.map(({ code }) => code)).toEqual(['GROUP_STATE_PART_OVER']);
    await teller.act(
      secretary,
      'nameStatePart',
      { ...(await inGroup()), act, members: [person('Сейіт', 0), person('Ким', 1)] },
      'groupId',
    );

    // Its own competition takes the rest: announced at once, for there is no day to lose.
    const competition = async (id: string) =>
      (
        await read<{ competition: Versioned & { closesOn: string } }>(
          'query ($id: ID!) { competition(id: $id) { id version state closesOn } }',
          { id },
        )
      ).competition;
    const at = async (id: string) => ({ id, expectedVersion: (await competition(id)).version });
    const announce = async (kind: string, title: object, seats: object[]) => {
      const { competitionId } = await teller.act<{ competitionId: string }>(
        secretary,
        'draftCompetition',
        {
          convocationId,
          kind,
          title,
          conditions: text(
            'Қазақстан Республикасының он сегіз жасқа толған азаматы.',
            'Гражданин Республики Казахстан, достигший восемнадцати лет.',
          ),
          seats,
          documents: [{ code: 'cv', part: 'CV', title: text('Түйіндеме', 'Резюме'), required: false }],
        },
        'competitionId',
      );
      await teller.act(secretary, 'openCompetition', { ...(await at(competitionId)), publications }, 'competitionId');
      return competitionId;
    };
    await announce('WORKING_GROUP', text('Жұмыс тобына конкурс', 'Конкурс в рабочую группу'), [
      { kind: 'CITIZEN', count: 4 },
    ]);
    on('2026-10-23');
    await teller.act(
      secretary,
      'recordGroupSelection',
      {
        ...(await inGroup()),
        openedOn: '2026-10-01',
        protocol: { number: '1', on: '2026-10-23' },
        members: ['Абенов', 'Ли', 'Жұмабай', 'Ғабит'].map((surname, serial) => person(surname, serial + 2)),
      },
      'groupId',
    );
    const members = (await group()).members;
    await teller.act(
      secretary,
      'appointGroupHead',
      { ...(await inGroup()), memberId: members.at(-1)?.id, from: '2026-10-23' },
      'groupId',
    );
    await teller.act(secretary, 'completeWorkingGroup', await inGroup(), 'groupId');
    await teller.act(secretary, 'beginWorkingGroup', await inGroup(), 'groupId');
    await teller.act(
      secretary,
      'decideCouncilSize',
      {
        ...(await inGroup()),
        convocationVersion: (await convocation()).version,
        size: 3,
        seats: [{ kind: 'CITIZEN', count: 3 }],
        present: 6,
        protocol: { number: '2', on: '2026-10-23' },
      },
      'groupId',
    );

    // The council's competition; its conditions are frozen once it is open.
    const competitionId = await announce('COUNCIL', text('Қоғамдық кеңеске конкурс', 'Конкурс в общественный совет'), [
      { kind: 'CITIZEN', count: 3 },
    ]);
    expect(await renewal()).toMatchObject({ feasible: true });
    const edited = await teller.attempt(secretary, 'amendCompetition', {
      ...(await at(competitionId)),
      conditions: text('Жоғары білімі барлар ғана.', 'Только с высшим образованием.'),
    });
    expect(edited.verdict?.points.map(({ code }) => code)).toEqual(['COMPETITION_CONDITIONS_FROZEN']);

    // Five strangers apply; one of them withdraws, one is asked for something more.
    const apply = async (surname: string, serial: number) => {
      const begun = await teller.act<{ applicationId: string }>(
        { kind: 'PUBLIC' },
        'beginApplication',
        { competitionId },
        'applicationId',
      );
      const { tenantId, id } = ownId(begun.applicationId);
      const candidate: Capacity = { kind: 'APPLICANT', tenantId, applicationId: id };
      const own = async () =>
        (await api().query<{ myApplication: Versioned }>(candidate, '{ myApplication { id version state } }'))
          .myApplication;
      const { competition: asked } = (
        await api().query<{
          myApplication: { competition: { consent: { version: string }; questions: { question: string }[] } };
        }>(candidate, '{ myApplication { competition { consent { version } questions { question } } } }')
      ).myApplication;
      await teller.act(
        candidate,
        'fillApplication',
        {
          expectedVersion: (await own()).version,
          seatKind: 'CITIZEN',
          surname,
          givenName: 'Зарина',
          iin: anIin('1988-03-04', serial),
          email: `candidate-${serial}@example.kz`,
          nominator: 'SELF',
          answers: asked.questions.map(({ question }) => ({ question, answer: question === 'CITIZEN' })),
          consentVersion: asked.consent.version,
        },
        'applicationId',
      );
      await teller.act(
        candidate,
        'submitApplication',
        { expectedVersion: (await own()).version },
        'applicationId number',
      );
      return { candidate, own, id: begun.applicationId };
    };
    on('2026-10-28');
    const surnames = ['Әлиева', 'Бек', 'Вагнер', 'Досов', 'Еркін'];
    const candidates: Awaited<ReturnType<typeof apply>>[] = [];
    for (const [serial, surname] of surnames.entries()) candidates.push(await apply(surname, serial + 40));
    const [, , , asked, left] = candidates;
    await teller.act(
      left?.candidate ?? secretary,
      'withdrawApplication',
      { expectedVersion: (await left?.own())?.version, confirmed: true },
      'applicationId',
    );
    on('2026-11-02');
    await teller.act(
      secretary,
      'returnApplication',
      { id: asked?.id, expectedVersion: (await asked?.own())?.version, missing: [{ words: 'Место работы' }] },
      'applicationId',
    );
    await teller.act(
      asked?.candidate ?? secretary,
      'fillApplication',
      { expectedVersion: (await asked?.own())?.version, occupation: 'Школа № 12' },
      'applicationId',
    );
    await teller.act(
      asked?.candidate ?? secretary,
      'submitApplication',
      { expectedVersion: (await asked?.own())?.version },
      'applicationId',
    );

    // It closes by itself at the end of its last day.
    const { closesOn } = await competition(competitionId);
    on(closesOn);
    expect((await competition(competitionId)).state).toBe('OPEN');
    on(Temporal.PlainDate.from(closesOn).add({ days: 1 }).toString());
    expect((await competition(competitionId)).state).toBe('CLOSED');
    await sweep(Temporal.PlainDate.from(closesOn).add({ days: 1 }).toString());
    await teller.act(secretary, 'reviewCompetition', await at(competitionId), 'competitionId');
    for (const { id, own } of candidates.slice(0, 4))
      await teller.act(secretary, 'admitApplication', { id, expectedVersion: (await own()).version }, 'applicationId');
    await teller.act(
      secretary,
      'recordInterview',
      { applicationId: candidates[0]?.id, streamUrl: 'https://stream.example.kz/1', observers: 'Журналисты' },
      '__typename',
    );

    // The group votes openly: three are elected, the fourth is the reserve; a recusal leaves the base.
    on('2026-11-20');
    const { ballotId } = await teller.act<{ ballotId: string }>(
      secretary,
      'openBallot',
      { competitionId, kind: 'CITIZEN', presentIds: members.map(({ id }) => id) },
      'ballotId',
    );
    const words = ['FFFA', 'FFFA', 'FFFO', 'FFAF', 'FAFF', 'FFRF'];
    const choices = { F: 'FOR', A: 'AGAINST', O: 'ABSTAIN', R: 'RECUSED' } as const;
    for (const [index, word] of words.entries())
      await teller.act(
        secretary,
        'recordVotes',
        {
          ballotId,
          memberId: members[index]?.id,
          votes: [...word].map((letter, place) => ({
            applicationId: candidates[place]?.id,
            choice: choices[letter as keyof typeof choices],
            ...(letter === 'R' ? { ground: 'Брат кандидата' } : {}),
          })),
        },
        'ballotId',
      );
    const ballot = async () =>
      (
        await read<{
          ballot: Versioned & {
            lines: { votesFor: number; base: number; result: string; application: { surname: string } }[];
          };
        }>(
          'query ($id: ID!) { ballot(id: $id) { id version state lines { votesFor base result application { surname } } } }',
          { id: ballotId },
        )
      ).ballot;
    await teller.act(
      secretary,
      'closeBallot',
      { id: ballotId, expectedVersion: (await ballot()).version, protocol: { number: '3', on: '2026-11-20' } },
      'ballotId',
    );
    const lines = (await ballot()).lines;
    expect(
      Object.fromEntries(lines.map((line) => [line.application.surname, [line.votesFor, line.base, line.result]])),
    ).toEqual({
      Әлиева: [6, 6, 'ELECTED'],
      Бек: [5, 6, 'ELECTED'],
      Вагнер: [4, 5, 'ELECTED'],
      Досов: [3, 6, 'NOT_ELECTED'],
    });
    expect((await competition(competitionId)).state).toBe('RESULTS');
    await teller.act(
      secretary,
      'publishResults',
      { ...(await at(competitionId)), outlet: 'Сайт маслихата', url: 'https://maslikhat.example.kz/itogi' },
      'competitionId',
    );
    await teller.act(
      secretary,
      'recordGroupProtocol',
      { ...(await inGroup()), protocol: { number: '3', on: '2026-11-20' } },
      'groupId',
    );
    await teller.act(secretary, 'seatElected', { id: ballotId, expectedVersion: (await ballot()).version }, 'ballotId');

    // The maslikhat approves; the next term begins where this one ends.
    on('2026-11-27');
    await teller.act(
      secretary,
      'approveComposition',
      {
        id: convocationId,
        expectedVersion: (await convocation()).version,
        approval: { by: 'MASLIKHAT', number: '112', on: '2026-11-27' },
      },
      'convocationId',
    );
    const done = await renewal();
    expect(done?.steps.filter(({ doneOn }) => doneOn === null)).toEqual([]);
    expect(await convocation()).toMatchObject({ state: 'APPROVED', startsOn: '2026-12-02', endsOn: '2029-12-01' });
    const { council: shown } = await api().query<{
      council: { composition: { filled: number; convocation: { number: number } } };
    }>(
      { kind: 'PUBLIC' },
      'query ($slug: String!, $on: Date) { council(slug: $slug) { composition(on: $on) { filled convocation { number } } } }',
      { slug: council.slug, on: '2026-12-02' },
    );
    expect(shown.composition).toEqual({ filled: 3, convocation: { number: 2 } });

    const journal = await teller.journal(secretary);
    process.stdout.write(`\n${journal.join('\n')}\n`);
    const acts = journal.map((line) => line.split(/\s{2,}/).find((cell) => /^[A-Z][a-z]+[A-Z]/.test(cell)) ?? '');
    expect(acts.filter((act, place) => act !== acts[place - 1] && !act.startsWith('Application'))).toEqual([
      'ConvocationSetUp',
      'ConvocationOpened',
      'RenewalReminded',
      'GroupSizeSet',
      'GroupStatePartNamed',
      'CompetitionDrafted',
      'CompetitionOpened',
      'CompetitionClosed',
      'CompetitionResults',
      'GroupSelectionRecorded',
      'GroupHeadAppointed',
      'WorkingGroupCompleted',
      'CompetitionCompleted',
      'WorkingGroupBegan',
      'CouncilSizeDecided',
      'CompetitionDrafted',
      'CompetitionOpened',
      'RemindersSent',
      'CompetitionClosed',
      'CompetitionUnderReview',
      'InterviewRecorded',
      'BallotOpened',
      'VotesRecorded',
      'BallotClosed',
      'ResultsPublished',
      'WorkingGroupDecided',
      'MemberSeated',
      'CompositionApproved',
      'CompetitionApproved',
      'CompetitionCompleted',
    ]);
  });
});
