import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';

interface Sent {
  readonly tenantId: string;
  readonly bodyId: string;
  readonly wording: string;
  readonly published?: boolean;
  readonly sentOn: string;
  readonly dueOn: string;
  readonly answeredOn?: string;
}

describe('what the open pages ask of all councils at once', () => {
  const api = useApi('2026-11-23');
  let number = 0;

  /** A recommendation with one addressee, as its acts would have left it. */
  async function sent({ tenantId, bodyId, wording, published = true, sentOn, dueOn, answeredOn }: Sent) {
    const id = newId();
    const text = { authentic: 'ru', ru: wording };
    const code = `2026-${++number}`;
    await withClient(api().test.superuser, async (client) => {
      await client.query(
        `insert into recommendation (tenant_id, id, number, state, legal_basis, wording, drafted_on, adopted_on, published)
         values ($1, $2, $3, 'ISSUED', 'LAW_383_V', $4, $5, $5, $6)`,
        [tenantId, id, code, text, sentOn, published],
      );
      await client.query(
        `insert into track (tenant_id, id, recommendation_id, recommendation_number, body_id, wording, legal_basis, state, sent_on, due_on,
           answered_on, answer_kind, published)
         values ($1, $2, $3, $4, $5, $6, 'LAW_383_V', $7, $8, $9, $10, $11, $12)`,
        [
          ...[tenantId, newId(), id, code, bodyId, text, answeredOn ? 'ANSWERED' : 'SENT', sentOn, dueOn],
          ...[answeredOn ?? null, answeredOn ? 'ACCEPTED' : null, published],
        ],
      );
    });
  }

  const ask = <Data>(
    source: string,
    variables = {},
    capacity: Parameters<ReturnType<typeof api>['query']>[0] = { kind: 'PUBLIC' },
  ) => api().query<Data>(capacity, source, variables);

  it('figures count what was published, of one council, of a month; what is overdue is counted as of today', async () => {
    const [council, body] = [await aCouncil(api()), await aBody(api())];
    const of = { tenantId: council.id, bodyId: body.id };
    await sent({
      ...of,
      wording: 'Осветить аллею',
      sentOn: '2026-10-05',
      dueOn: '2026-10-19',
      answeredOn: '2026-11-02',
    });
    await sent({ ...of, wording: 'Починить скамьи', sentOn: '2026-11-02', dueOn: '2026-11-16' });
    await sent({ ...of, wording: 'Не для всех', sentOn: '2026-11-02', dueOn: '2026-11-16', published: false });
    const { publicFigures } = await ask<{ publicFigures: object }>(
      'query ($council: String!) { publicFigures(council: $council, month: "2026-11") { recommendations sent answered answeredInTime overdue awaiting } }',
      { council: council.slug },
    );
    expect(publicFigures).toEqual({
      recommendations: 1,
      sent: 1,
      answered: 1,
      answeredInTime: 0,
      overdue: 1,
      awaiting: 1,
    });
  });

  it('figures are the same for a council’s own secretary: what is not published is not counted for anyone', async () => {
    const [council, body, secretary] = [await aCouncil(api()), await aBody(api()), await anAccount(api())];
    await sent({
      tenantId: council.id,
      bodyId: body.id,
      wording: 'Тайное',
      sentOn: '2026-11-02',
      dueOn: '2026-11-16',
      published: false,
    });
    const query = 'query ($council: String!) { publicFigures(council: $council) { recommendations sent } }';
    const own = await ask(query, { council: council.slug }, inTenant(council.id, secretary.id));
    expect(own).toEqual(await ask(query, { council: council.slug }));
    expect(own).toEqual({ publicFigures: { recommendations: 0, sent: 0 } });
  });

  it('a month that is not a month has no figures', async () => {
    expect(await ask('{ publicFigures(month: "2026-13") { sent } }')).toEqual({ publicFigures: null });
  });

  it('a search finds published words by their beginning, and nothing that was not published', async () => {
    const [council, body] = [await aCouncil(api()), await aBody(api())];
    const of = { tenantId: council.id, bodyId: body.id, sentOn: '2026-11-02', dueOn: '2026-11-16' };
    await sent({ ...of, wording: 'Оградить котлован у школы' });
    await sent({ ...of, wording: 'Оградить котлован у бассейна', published: false });
    const find = (text: string) =>
      ask<{ searchPublished: { nodes: { title: { text: string }; councilSlug: string }[]; totalCount: number } }>(
        'query ($text: String!) { searchPublished(text: $text) { totalCount nodes { kind number title { text } councilSlug } } }',
        { text },
      );
    const { searchPublished } = await find('котлов ОГРАД');
    expect(searchPublished).toMatchObject({
      totalCount: 1,
      nodes: [{ title: { text: 'Оградить котлован у школы' }, councilSlug: council.slug }],
    });
    expect((await find("' | & !:* --")).searchPublished.totalCount).toBe(0);
  });

  it('a search finds a name in quotes, as names are written here, in Kazakh letters too', async () => {
    const [council, body] = [await aCouncil(api()), await aBody(api())];
    const of = { tenantId: council.id, bodyId: body.id, sentOn: '2026-11-02', dueOn: '2026-11-16' };
    await sent({ ...of, wording: 'Благоустроить сквер «Әсемгүл» (западный вход)' });
    const find = (text: string) =>
      ask<{ searchPublished: { totalCount: number } }>(
        'query ($text: String!) { searchPublished(text: $text) { totalCount } }',
        { text },
      );
    for (const text of ['әсемгүл', '«Әсем', 'сквер ЗАПАД']) {
      expect([text, (await find(text)).searchPublished.totalCount]).toEqual([text, 1]);
    }
  });

  it('bodies are listed with their counts, the most overdue first', async () => {
    const [council, slow, quick] = [
      await aCouncil(api()),
      await aBody(api(), { name: 'Медленное' }),
      await aBody(api(), { name: 'Быстрое' }),
    ];
    const of = { tenantId: council.id, wording: 'Ответить', sentOn: '2026-10-05', dueOn: '2026-10-19' };
    for (const _ of [1, 2, 3]) await sent({ ...of, bodyId: slow.id });
    await sent({ ...of, bodyId: quick.id, answeredOn: '2026-10-12' });
    const { bodyRecords } = await ask<{
      bodyRecords: { nodes: { bodyId: string; overdue: number; answeredInTime: number }[] };
    }>('{ bodyRecords(orderBy: OVERDUE, first: 100) { nodes { bodyId received answeredInTime overdue } } }');
    expect(bodyRecords.nodes[0]).toMatchObject({ bodyId: slow.id, received: 3, overdue: 3 });
    expect(bodyRecords.nodes.find(({ bodyId }) => bodyId === quick.id)).toMatchObject({
      answeredInTime: 1,
      overdue: 0,
    });
  });

  it('a figure opens the list it was counted from: answered and adopted in a month', async () => {
    const [council, body] = [await aCouncil(api()), await aBody(api())];
    const of = { tenantId: council.id, bodyId: body.id };
    await sent({ ...of, wording: 'Июль', sentOn: '2026-07-01', dueOn: '2026-07-16', answeredOn: '2026-07-31' });
    await sent({ ...of, wording: 'Август', sentOn: '2026-08-03', dueOn: '2026-08-17', answeredOn: '2026-08-10' });
    const lists = await ask(
      `query ($council: String!) {
        tracks(council: $council, answeredIn: "2026-07") { totalCount }
        recommendations(council: $council, adoptedIn: "2026-08") { totalCount }
        missions(council: $council, openedIn: "2026-08") { totalCount }
        none: tracks(council: $council, executedIn: "July") { nodes { id } }
      }`,
      { council: council.slug },
    );
    expect(lists).toEqual({
      tracks: { totalCount: 1 },
      recommendations: { totalCount: 1 },
      missions: { totalCount: 0 },
      none: { nodes: [] },
    });
  });

  it('the figures of the home page are one statement', async () => {
    await ask(
      '{ publicFigures(month: "2026-11") { missions visits recommendations answered executed overdue } councilRegions { region councils } }',
    );
    expect(api().statements.length).toBeLessThanOrEqual(2);
  });
});
