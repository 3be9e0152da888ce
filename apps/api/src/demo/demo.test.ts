import { checkBin } from '@kenes/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { verifyJournal } from '../checks/verify-journal.ts';
import type { Capacity } from '../kernel/capacity.ts';
import { amendCouncilCard } from '../modules/councils/amend-council-card.command.ts';
import { inTenant, useApi } from '../testing/api.ts';
import { aCouncil, anAccount } from '../testing/cast.ts';
import { demoAccounts } from './accounts.ts';
import { bodies } from './cast.ts';
import { performDemo, steps } from './demo.ts';
import { Stage } from './stage.ts';

const api = useApi('2026-11-23');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

describe('the demo year, performed through commands', () => {
  beforeAll(async () => {
    const stage = new Stage(api().test.urls.application, api().test.urls.owner, api().clock);
    await stage.begin();
    await performDemo({ ...api(), database: stage }, api().clock, (step) => {
      told = step;
    });
    await stage.end();
    await stage.close();
  }, 300_000);
  let told = 0;

  it('tells as many steps as it promises', () => {
    expect(told).toBe(steps);
  });

  it('is told by the journal on the days of the year, in whole chains; what is done afterwards bears its true time', async () => {
    expect((await verifyJournal(api().database)).map(({ broken }) => broken)).toEqual([null, null, null, null, null]);
    const lines = await withClient(api().test.superuser, (client) =>
      client.query<{ late: number; all: number; first: string }>(
        `select count(*) filter (where (recorded_at at time zone 'Asia/Almaty')::date > occurred_on)::int as late, count(*)::int as all,
          min((recorded_at at time zone 'Asia/Almaty')::date)::text as first from journal_line`,
      ),
    );
    const { late = 0, all = 0, first } = lines.rows[0] ?? {};
    expect(first).toBe('2019-01-10');
    expect(late / all).toBeLessThan(0.2);
    await expect(
      withClient(api().test.urls.owner, (client) => client.query(`select performance_begin('2019-01-10')`)),
    ).rejects.toThrow(/empty database only/);
    const before = Date.now();
    const council = await aCouncil(api());
    await api().must(inTenant(council.id, (await anAccount(api())).id), amendCouncilCard, {
      expectedVersion: 1,
      phone: '+7 727 000 00 00',
    });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ at: Date }>('select recorded_at as at from journal_line where tenant_id = $1', [council.id]),
    );
    expect(rows[0]?.at.getTime()).toBeGreaterThanOrEqual(before - 1_000);
  });

  it('shows three convocations of Almaty, who left, who came instead, who is away, and a renewal that still fits', async () => {
    const data = await api().query<{ council: { composition: { checks: object[]; seats: object[] } } }>(
      PUBLIC,
      `{ council(slug: "almaty") { convocations { number state } renewal { stage }
        composition { filled vacancies suspended byKind { kind seats vacant } state stateLimit statePercent
          seats { membership { participation person { fullName publicEmail } } } } } }`,
    );
    expect(data.council).toMatchObject({
      convocations: [
        { number: 3, state: 'RUNNING' },
        { number: 2, state: 'CLOSED' },
        { number: 1, state: 'CLOSED' },
      ],
      renewal: null,
      composition: { filled: 32, vacancies: 1, suspended: 1, state: 10, stateLimit: 11 },
    });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ id: string }>(`select id from tenant where slug = 'almaty'`),
    );
    const own = await api().query(
      inTenant(rows[0]?.id ?? '', (await anAccount(api())).id),
      `{ council(slug: "almaty") { renewal { stage feasible slackDays next { number state } }
        composition { checks { ruleId standing } } } }`,
    );
    expect(own).toMatchObject({
      council: { renewal: { stage: 'OPENED', feasible: true, next: { number: 4, state: 'PREPARING' } } },
    });
    expect(data.council.composition.seats).toContainEqual({
      membership: { participation: 'PARTIAL', person: { fullName: expect.any(String), publicEmail: null } },
    });
  });

  it('shows the rule that spans councils: of two who apply to a ministry’s council one sits in another ministry’s', async () => {
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ tenant: string; competition: string }>(
        `select t.id as tenant, gid(c.tenant_id, c.id) as competition from competition c join tenant t on t.id = c.tenant_id where t.slug = 'minecology'`,
      ),
    );
    const [its] = rows;
    const data = await api().query<{
      applications: {
        nodes: { register: { conflict: boolean } | null; checks: { ruleId: string; standing: string }[] }[];
      };
    }>(
      inTenant(its?.tenant ?? '', (await anAccount(api())).id),
      `query ($id: ID!) { applications(competitionId: $id) { nodes { register { conflict } checks { ruleId standing } } } }`,
      { id: its?.competition },
    );
    const found = data.applications.nodes.map(({ register }) => register?.conflict).sort();
    expect(found).toEqual([false, true]);
  });

  it('shows the hearing of 26.04.2019 with the fate of each proposal, one that is open, reports in their states, drafts in each', async () => {
    const data = await api().query<{
      held: { nodes: object[] };
      open: { nodes: object[] };
      reportHearings: { nodes: { state: string }[] };
      draftActs: { nodes: { state: string; late: boolean }[] };
    }>(
      PUBLIC,
      `{ held: publicHearings(state: DOCUMENTED) { nodes { heldOn topic { text } proposals { nodes { ordinal disposition } }
          mission { recommendations { tracks { state } } } } }
        open: publicHearings(coming: true) { nodes { registrationOpen registered places proposals { totalCount } } }
        reportHearings { nodes { state } } draftActs(first: 100) { nodes { state late } } }`,
    );
    expect(data.held.nodes).toMatchObject([
      {
        heldOn: '2019-04-26',
        proposals: {
          nodes: [
            { ordinal: 1, disposition: 'INCLUDED' },
            { ordinal: 2, disposition: 'PARTLY_INCLUDED' },
            { ordinal: 3, disposition: 'NOT_INCLUDED' },
            { ordinal: 4, disposition: 'INCLUDED' },
          ],
        },
      },
    ]);
    expect(data.open.nodes).toMatchObject([
      { registrationOpen: true, registered: 4, places: 80, proposals: { totalCount: 2 } },
    ]);
    expect(data.reportHearings.nodes.map(({ state }) => state).sort()).toEqual(['ASSESSED', 'NON_APPEARANCE']);
    const states = new Set(data.draftActs.nodes.map(({ state }) => state));
    expect([...states].sort()).toEqual(['ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED', 'RETURNED_WITHOUT_REVIEW', 'SENT']);
    expect(data.draftActs.nodes.some(({ late }) => late)).toBe(true);
  });

  it('shows protocols that the public reads with their signers, and none of a session whose protocol is not signed', async () => {
    const { meetings } = await api().query<{
      meetings: { nodes: { plannedOn: string; protocols: { state: string; signatures: { role: string }[] }[] }[] };
    }>(
      PUBLIC,
      '{ meetings(states: [HELD, PROTOCOLLED], order: SOONEST) { nodes { plannedOn protocols { state signatures { role } } } } }',
    );
    const read = meetings.nodes.filter(({ protocols }) => protocols.length > 0);
    expect(read.map(({ plannedOn }) => plannedOn)).toEqual(['2019-04-26', '2024-02-21', '2026-10-20']);
    expect(read.flatMap(({ protocols }) => protocols)).toEqual(
      read.map(() => ({ state: 'PUBLISHED', signatures: [{ role: 'CHAIR' }, { role: 'SECRETARY' }] })),
    );
    expect(meetings.nodes).toHaveLength(4);
  });

  it('shows two commissions and a plan of the year with points that were done, moved, dropped and are late', async () => {
    const { council } = await api().query<{
      council: {
        workPlan: { year: number; items: { state: string; overdue: boolean }[] };
        commissions: { members: object[] }[];
      };
    }>(
      PUBLIC,
      '{ council(slug: "almaty") { workPlan { year items { state overdue } } commissions { members { name } } } }',
    );
    expect(council.commissions.map(({ members }) => members.length)).toEqual([5, 5]);
    expect(council.workPlan.year).toBe(2026);
    const states = new Set(council.workPlan.items.map(({ state, overdue }) => (overdue ? 'LATE' : state)));
    expect([...states].sort()).toEqual(['DONE', 'DROPPED', 'LATE', 'MOVED', 'PLANNED']);
  });

  it('shows an expertise of two experts who differ, published with its signatures, and one that is being answered', async () => {
    const data = await api().query<{ expertises: { nodes: object[] } }>(
      PUBLIC,
      `{ expertises { nodes { state experts { admitted dissent { text } } answers { question }
          conclusion { number state signatures { way } } mission { recommendations { tracks { state } } } } } }`,
    );
    expect(data.expertises.nodes).toMatchObject([
      {
        state: 'SENT',
        experts: [
          { admitted: false, dissent: null },
          { admitted: true, dissent: { text: expect.any(String) } },
        ],
        answers: [{}, {}, {}, {}],
        conclusion: { state: 'PUBLISHED', signatures: [{ way: 'SCAN' }, { way: 'SCAN' }] },
        mission: { recommendations: [{ tracks: [{ state: 'SENT' }] }] },
      },
    ]);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select state from expertise where not published`),
    );
    expect(rows).toEqual([{ state: 'IN_WORK' }]);
  });

  it('leaves no mail that anyone could still be sent', async () => {
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(
        'select distinct state from (select state from mail union all select state from platform_mail) mails',
      ),
    );
    expect(rows).toEqual([{ state: 'WITHHELD' }]);
  });

  it('shows recommendations in every standing of the year', async () => {
    const standings = new Set<string>();
    for (const council of ['almaty', 'minecology', 'taza-qala']) {
      const { recommendations } = await api().query<{
        recommendations: { nodes: { tracks: { standing: string }[] }[] };
      }>(
        PUBLIC,
        `query ($council: String) { recommendations(council: $council, first: 100) { nodes { tracks { standing } } } }`,
        { council },
      );
      for (const { tracks } of recommendations.nodes) for (const { standing } of tracks) standings.add(standing);
    }
    expect([...standings].sort()).toEqual(
      expect.arrayContaining([
        'ANSWERED',
        'DUE_SOON',
        'EXECUTED',
        'FORWARDED',
        'NOT_EXECUTED',
        'ON_TIME',
        'OVERDUE',
        'REISSUED',
      ]),
    );
  });

  it('lets every account sign in, each to its own face', async () => {
    for (const { email, password } of demoAccounts()) {
      const { signIn } = await api().query<{ signIn: { __typename: string } }>(
        { kind: 'DOOR', account: null },
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { key: crypto.randomUUID(), email, password } },
      );
      expect(signIn.__typename, email).toBe('SignInSuccess');
    }
  });

  it('invents nobody’s BIN: every one passes the checksum and stands once', () => {
    const bins = Object.values(bodies).flatMap(({ bin }) => bin ?? []);
    expect(new Set(bins).size).toBe(bins.length);
    expect(bins.map((bin) => checkBin(bin).outcome)).toEqual(bins.map(() => 'ALLOWED'));
  });

  it('gives the handbook’s table of April and May 2019 in topics, recommendations, channels and results', async () => {
    const { monitoringTable: table } = await api().query<{
      monitoringTable: { months: { month: number; count: number; rows: Record<string, { text: string }>[] }[] };
    }>(
      PUBLIC,
      `{ monitoringTable(council: "almaty", year: 2019, from: 1, to: 12, language: "ru") { months { month count rows {
        topic { text } recommendations { text } channels { text } results { text } } } } }`,
    );
    const site = 'http://almatykenes.kz/\nhttps://www.facebook.com/almatykenes/';
    const plain = table.months.map(({ month, count, rows }) => ({
      month,
      count,
      rows: rows.map(({ topic, recommendations, channels, results }) => [
        topic?.text,
        recommendations?.text,
        channels?.text,
        results?.text,
      ]),
    }));
    expect(plain).toEqual([
      {
        month: 4,
        count: 4,
        rows: [
          [
            'Общественный мониторинг на постоянной основе по доступности объектов города',
            'Рекомендации направлены в Департамент комитета труда, и социальной защиты, миграции г. Алматы',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Общественный мониторинг по доступности спортивных секций для детей и молодежи города Алматы',
            'Рекомендации были озвучены на Общественных слушаниях (26.04.2019), включены в резолюцию и направлены в соответствующий госорган',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Общественный мониторинг Парка «Южный» на предмет реконструкции парка',
            'После 9 мая будет проведена новая трехсторонняя встреча с участием Общественного Совета, Управления зеленой экономики и Защитников Парка. Планируется проведение тестирования поливной системы, новый осмотр Парка и обсуждение сроков сдачи всех работ по реконструкции Парка',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Акция по «Весенней уборке»',
            'Рекомендации и предложения направлены в районные акиматы г. Алматы',
            site,
            'Получены ответы, устранены нарушения, предложения и рекомендации взяты на контроль и внесены в планы программы развития «Алматы-2020»',
          ],
        ],
      },
      {
        month: 5,
        count: 2,
        rows: [
          [
            'Общественный мониторинг Парка «Южный»',
            'Рекомендации озвучены на телеканале «Хабар 24»',
            `${site}\nhttps://24.kz/ru/news/social/item/315853-almatintsy-nedovolny-khodom-rekonstruktsii-parka-yuzhnyj`,
            'Рекомендовано до 25.07.2019г. устранить все нарушения и закончить реконструкцию парка',
          ],
          [
            'Встреча многодетных матерей с Управлением образования г Алматы',
            'Обратить внимание на обеспечение бесплатным горячим питанием, школьной формой детей из многодетных семей, а также летним отдыхом в детских лагерях',
            '-',
            'Постоянный мониторинг, вовлечены многодетные мамы в организацию обеспечения школьной формой и др. вопросы.',
          ],
        ],
      },
    ]);
  });

  it('is refused in a database that is in use', async () => {
    await expect(performDemo(api(), api().clock)).rejects.toThrow('empty database');
  });
});
