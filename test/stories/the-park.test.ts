import type { Capacity } from '@kenes/api/kernel/capacity';
import { inTenant, useApi } from '@kenes/api/testing/api';
import { aBody, aCouncil, anAccount } from '@kenes/api/testing/cast';
import { describe, expect, it } from 'vitest';
import { Teller } from './support/teller.ts';

const text = (ru: string, kk?: string) => ({ authentic: 'ru', ru, ...(kk ? { kk } : {}) });

/** Domain §6.1, §8.2: 19 March 2026 + 10 working days, over 21 (Saturday), 23, 24 and 25 March, is 7 April. */
describe('the park: from the decision to the execution', () => {
  const api = useApi('2026-03-02');

  it('is monitored, recommended, answered against the clock, answered again, and executed', async () => {
    const teller = new Teller(api());
    const council = await aCouncil(api(), { name: 'Общественный совет города Тараз-2' });
    const body = await aBody(api(), { name: 'Управление экологии' });
    const secretary = inTenant(council.id, (await anAccount(api())).id, ['SECRETARIAT'], 'Ахметова Жанар');
    const lead = inTenant(council.id, (await anAccount(api())).id, ['LEAD', 'MEMBER'], 'Бектұров Ерлан');
    const first: Capacity = {
      kind: 'BODY',
      bodyId: body.id,
      account: { id: (await anAccount(api())).id, name: 'Оспанов Руслан' },
      chief: true,
    };
    const second: Capacity = { ...first, account: { id: (await anAccount(api())).id, name: 'Ким Дина' } };
    const on = (day: string) => api().clock.set(day);

    // The council decides, and the mission opens.
    const { mission } = await teller.act<{ mission: { id: string; version: number } }>(
      secretary,
      'openMission',
      {
        legalBasis: 'LAW_383_V',
        title: text('Мониторинг реконструкции парка «Южный»', '«Южный» саябағын қайта жаңарту мониторингі'),
        aim: text('Проверить ход и качество реконструкции'),
        questions: [text('Испытана ли поливная система?')],
        powers: ['PWR-09'],
        objects: [{ bodyId: body.id }],
        participants: [
          { name: 'Бектұров Ерлан', role: 'MEMBER', lead: true },
          { organisationName: 'Защитники Парка', role: 'ACTIVIST', roleText: 'жители' },
        ],
        decision: { number: '5', date: '2026-02-27' },
        site: { name: 'Парк «Южный»' },
      },
      'mission { id version }',
    );
    const current = async (fields = 'version state') =>
      (
        await api().query<{ mission: { version: number; state: string } }>(
          secretary,
          `query ($id: ID!) { mission(id: $id) { ${fields} } }`,
          { id: mission.id },
        )
      ).mission;
    await teller.act(secretary, 'publishMission', { id: mission.id, expectedVersion: mission.version }, 'missionId');
    on('2026-03-03');
    await teller.act(lead, 'startMission', { id: mission.id, expectedVersion: (await current()).version }, 'missionId');

    // In the park.
    on('2026-03-05');
    await teller.act(
      lead,
      'recordVisit',
      { missionId: mission.id, place: 'Главная аллея', went: ['Бектұров Е.'], metBy: 'прораб' },
      'visitId',
    );
    const { finding } = await teller.act<{ finding: { id: string; version: number } }>(
      lead,
      'captureFinding',
      { missionId: mission.id, statement: 'Поливная система не испытана' },
      'finding { id version }',
    );
    const described = await teller.act<{ finding: { version: number } }>(
      lead,
      'describeFinding',
      {
        id: finding.id,
        expectedVersion: finding.version,
        severity: 'SERIOUS',
        norm: { text: 'Проект реконструкции, раздел 4' },
        causes: 'Нет подрядчика по поливу',
        bodyId: body.id,
      },
      'finding { version }',
    );
    await teller.act(
      lead,
      'confirmFinding',
      { id: finding.id, expectedVersion: described.finding.version },
      'findingId',
    );
    on('2026-03-10');
    await teller.act(
      lead,
      'completeMission',
      { id: mission.id, expectedVersion: (await current()).version },
      'missionId',
    );

    // The recommendation: its wording freezes with its adoption.
    on('2026-03-18');
    const { recommendation } = await teller.act<{ recommendation: { id: string; version: number } }>(
      secretary,
      'draftRecommendation',
      {
        missionId: mission.id,
        findingIds: [finding.id],
        bodyIds: [body.id],
        wording: text('Провести испытание поливной системы до 25.07.2026'),
        executeBy: '2026-07-25',
      },
      'recommendation { id version }',
    );
    const adopted = await teller.act<{
      recommendation: { version: number; tracks: { id: string; version: number }[] };
    }>(
      secretary,
      'adoptRecommendation',
      {
        id: recommendation.id,
        expectedVersion: recommendation.version,
        decisionNumber: '7',
        decisionDate: '2026-03-18',
      },
      'recommendation { version tracks { id version } }',
    );
    const changed = await teller.attempt(secretary, 'amendRecommendation', {
      id: recommendation.id,
      expectedVersion: adopted.recommendation.version,
      wording: text('Совсем другое'),
    });
    expect(changed.__typename).toBe('Refusal');

    // The letter goes out; receipt starts the clock.
    const trackId = adopted.recommendation.tracks[0]?.id ?? '';
    const track = async () =>
      (
        await api().query<{
          track: {
            version: number;
            state: string;
            dueOn: string | null;
            standing: string;
            daysLeft: number | null;
            whyThisDate: { skipped: { date: string }[] } | null;
            answers: { id: string; version: number; kind: string }[];
          };
        }>(
          secretary,
          'query ($id: ID!) { track(id: $id) { version state dueOn standing daysLeft whyThisDate { skipped { date } } answers { id version kind } } }',
          { id: trackId },
        )
      ).track;
    const { letter } = await teller.act<{ letter: { id: string; version: number } }>(
      secretary,
      'draftLetter',
      {
        trackIds: [trackId],
        signatory: 'Сатпаев Б. К.',
        signatoryPosition: 'Председатель',
        executorName: 'Ахметова Ж.',
        executorPhone: '+7 727 000 00 00',
      },
      'letter { id version }',
    );
    const sent = await teller.act<{ letter: { number: string } }>(
      secretary,
      'sendLetter',
      { id: letter.id, expectedVersion: letter.version, channel: 'EDMS' },
      'letter { number }',
    );
    expect(sent.letter.number).toBeTruthy();
    on('2026-03-19');
    await teller.act(
      secretary,
      'proveReceipt',
      { letterId: letter.id, receivedOn: '2026-03-19', kind: 'EDMS_STAMP', number: 'вх. 118' },
      'trackIds',
    );
    const received = await track();
    expect(received).toMatchObject({ state: 'RECEIVED', dueOn: '2026-04-07' });
    expect(received.whyThisDate?.skipped.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2026-03-23', '2026-03-24', '2026-03-25']),
    );

    // The body answers: without reasoning it is asked for one, and the slower of two officers gets a Conflict.
    on('2026-04-03');
    const answer = {
      letterId: letter.id,
      number: '03-11/45',
      datedOn: '2026-04-03',
      signer: 'Жұмабаев Т.',
      executor: 'Оспанов Р.',
    };
    const item = { trackId, expectedVersion: received.version, kind: 'PARTLY_ACCEPTED' };
    expect((await teller.attempt(first, 'answerRecommendations', { ...answer, answers: [item] })).__typename).toBe(
      'NeedsReason',
    );
    const full = {
      ...answer,
      answers: [
        {
          ...item,
          reasoning: 'Испытание возможно после поставки насосов',
          decision: 'Испытать до 01.06.2026',
          promisedOn: '2026-06-01',
        },
      ],
    };
    await teller.act(first, 'answerRecommendations', full, 'answerIds');
    expect((await teller.attempt(second, 'answerRecommendations', full)).__typename).toBe('Conflict');

    // The council judges, asks again, and sees it through.
    on('2026-04-08');
    const answered = await track();
    await teller.act(
      secretary,
      'assessAnswer',
      {
        id: answered.answers[0]?.id,
        expectedVersion: answered.answers[0]?.version,
        quality: 'INSUFFICIENT',
        note: 'Нет срока поставки',
        reanswerBy: '2026-04-20',
      },
      'trackId',
    );
    on('2026-04-16');
    const asked = await track();
    await teller.act(
      first,
      'answerRecommendations',
      {
        ...answer,
        number: '03-11/52',
        datedOn: '2026-04-16',
        answers: [
          {
            trackId,
            expectedVersion: asked.version,
            kind: 'ACCEPTED',
            reasoning: 'Насосы поставлены 14.04.2026',
            decision: 'Испытание назначено на 12.05.2026',
          },
        ],
      },
      'answerIds',
    );
    on('2026-04-20');
    const again = (await track()).answers.at(-1);
    await teller.act(
      secretary,
      'assessAnswer',
      { id: again?.id, expectedVersion: again?.version, quality: 'SUFFICIENT' },
      'trackId',
    );
    on('2026-05-15');
    await teller.act(
      secretary,
      'recordExecution',
      {
        id: trackId,
        expectedVersion: (await track()).version,
        executedOn: '2026-05-12',
        text: 'Система испытана в присутствии совета',
      },
      'trackId',
    );
    expect(await track()).toMatchObject({ state: 'EXECUTED', standing: 'EXECUTED' });

    const journal = await teller.journal(secretary);
    process.stdout.write(`\n${journal.join('\n')}\n`);
    expect(journal.map((line) => line.split(/\s{2,}/).find((cell) => /^[A-Z][a-z]+[A-Z]/.test(cell)))).toEqual([
      'MissionOpened',
      'MissionPublished',
      'MissionStarted',
      'VisitRecorded',
      'FindingCaptured',
      'FindingDescribed',
      'FindingConfirmed',
      'MissionCompleted',
      'RecommendationDrafted',
      'RecommendationAdopted',
      'LetterDrafted',
      'LetterSent',
      'ReceiptProven',
      'RecommendationAnswered',
      'AnswerAssessed',
      'RecommendationAnswered',
      'AnswerAssessed',
      'ExecutionRecorded',
    ]);
  });
});
