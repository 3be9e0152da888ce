import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { publishEvent } from '../events/publish-event.command.ts';
import { recordEvent } from '../events/record-event.command.ts';
import { recordOutcome } from '../publications/record-outcome.command.ts';
import { recordPublication } from '../publications/record-publication.command.ts';
import { editMonitoringCell } from './edit-monitoring-cell.command.ts';
import { revertMonitoringCell } from './revert-monitoring-cell.command.ts';

const api = useApi();
const PUBLIC: Capacity = { kind: 'PUBLIC' };

interface Cell {
  text: string;
  proposed: string;
  edited: boolean;
  version: number | null;
}
interface Table {
  monitoringTable: {
    count: number;
    months: {
      month: number;
      count: number;
      rows: {
        ordinal: number;
        missionId: string | null;
        eventId: string | null;
        topic: Cell;
        participants: Cell;
        recommendations: Cell;
        channels: Cell;
        results: Cell;
      }[];
    }[];
  };
}
const cell = '{ text proposed edited version }';
const source = `query ($council: String!, $language: String) { monitoringTable(council: $council, year: 2026, from: 4, to: 11, language: $language) {
  count months { month count rows { ordinal missionId eventId on topic ${cell} participants ${cell} recommendations ${cell} channels ${cell} results ${cell} } } } }`;

const table = async (capacity: Capacity, slug: string, language = 'ru') =>
  (await api().query<Table>(capacity, source, { council: slug, language })).monitoringTable;

async function aCouncilWithSecretary() {
  const account = await anAccount(api());
  const council = await aCouncil(api());
  return { council, secretary: { ...inTenant(council.id, account.id), slug: council.slug } as Capacity };
}

const meeting = (heldOn: string, ru: string) => ({
  kind: 'MEETING',
  heldOn,
  title: { authentic: 'ru', ru, kk: 'Кездесу' },
});

describe('the official table', () => {
  it('groups missions and events by month with the month’s count, and proposes its cells from the facts', async () => {
    const { council, secretary } = await aCouncilWithSecretary();
    const body = await aBody(api(), { name: 'Управление зеленой экономики' });
    const missionId = newId();
    await withClient(api().test.superuser, async (client) => {
      await client.query(
        `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on, started_on) values
         ($1, $2, '2026-1', 'MONITORING', 'LAW_383_V', 'RUNNING', $3, $3, '2026-03-30', '2026-04-02')`,
        [council.id, missionId, { authentic: 'ru', ru: 'Общественный мониторинг Парка «Южный»' }],
      );
      await client.query(
        `insert into participant (tenant_id, id, mission_id, name, role, role_text, ordinal) values ($1, $2, $3, 'Пономарёва С.М.', 'MEMBER', null, 1), ($1, $4, $3, 'Ахметов Е.', 'CONTRACTOR', 'генеральный подрядчик', 2)`,
        [council.id, newId(), missionId, newId()],
      );
      await client.query(
        `insert into participant (tenant_id, id, mission_id, body_id, role, ordinal) values ($1, $2, $3, $4, 'BODY_REP', 3)`,
        [council.id, newId(), missionId, body.id],
      );
      await client.query(
        `insert into recommendation (tenant_id, id, number, state, legal_basis, mission_id, wording, drafted_on, adopted_on) values ($1, $2, '2026-1', 'ADOPTED', 'LAW_383_V', $3, $4, '2026-04-10', '2026-04-10')`,
        [council.id, newId(), missionId, { authentic: 'ru', ru: 'Закончить укладку плитки' }],
      );
    });
    const mission = encodeId(council.id, missionId);
    await api().must(secretary, recordPublication, {
      missionId: mission,
      channel: 'COUNCIL_SITE',
      url: 'http://almatykenes.example.kz/',
      publishedOn: '2026-04-20',
    });
    await api().must(secretary, recordPublication, {
      missionId: mission,
      channel: 'TV',
      title: 'телеканал «Хабар 24»',
      publishedOn: '2026-04-21',
    });
    await api().must(secretary, recordOutcome, {
      missionId: mission,
      kinds: ['ON_EXECUTION', 'ON_PUBLIC_CONTROL'],
      recordedOn: '2026-04-30',
    });
    const { eventId } = await api().must(secretary, recordEvent, {
      ...meeting('2026-04-18', 'Встреча с жителями'),
      agreedSteps: [{ text: 'Новая встреча будет проведена после 9 мая', vague: 'после 9 мая' }],
    });
    await api().must(secretary, recordPublication, { eventId, channel: 'NONE' });
    await api().must(secretary, recordEvent, meeting('2026-05-20', 'Встреча многодетных матерей'));

    const { count, months } = await table(secretary, council.slug);
    expect(count).toBe(3);
    expect(months.map(({ month, count: rows }) => [month, rows])).toEqual([
      [4, 2],
      [5, 1],
    ]);
    const [park, talk] = months[0]?.rows ?? [];
    expect(park).toMatchObject({
      ordinal: 1,
      missionId: mission,
      topic: { text: 'Общественный мониторинг Парка «Южный»', edited: false },
      participants: {
        text: 'Пономарёва С.М., генеральный подрядчик Ахметов Е., Представители: Управление зеленой экономики',
      },
      recommendations: { text: 'Закончить укладку плитки' },
      channels: { text: 'http://almatykenes.example.kz/\nтелеканал «Хабар 24»' },
      results: { text: 'На исполнении, на общественном контроле ОС' },
    });
    expect(talk).toMatchObject({
      ordinal: 2,
      eventId,
      recommendations: { text: 'Новая встреча будет проведена после 9 мая' },
      channels: { text: '-' },
      results: { text: '' },
    });
    expect(api().statements.length).toBe(1);
  });

  it('keeps an edited cell whatever the facts say later, and gives it back to them', async () => {
    const { council, secretary } = await aCouncilWithSecretary();
    const { eventId } = await api().must(secretary, recordEvent, meeting('2026-04-18', 'Встреча с жителями'));
    const place = { year: 2026, month: 4, eventId, cell: 'RESULTS', language: 'ru' } as const;
    await api().must(secretary, editMonitoringCell, { ...place, text: 'Получены ответы' });
    await api().must(secretary, recordOutcome, { eventId, kinds: ['PERMANENT_MONITORING'] });
    expect((await table(secretary, council.slug)).months[0]?.rows[0]?.results).toEqual({
      text: 'Получены ответы',
      proposed: 'Постоянный мониторинг',
      edited: true,
      version: 1,
    });
    // The Kazakh table has a text of its own.
    expect((await table(secretary, council.slug, 'kk')).months[0]?.rows[0]?.results.text).toBe('Тұрақты мониторинг');
    expect(await api().perform(secretary, editMonitoringCell, { ...place, text: 'Иначе' })).toMatchObject({
      ok: false,
      problem: { kind: 'CONFLICT' },
    });
    await api().must(secretary, revertMonitoringCell, { ...place, expectedVersion: 1 });
    expect((await table(secretary, council.slug)).months[0]?.rows[0]?.results).toMatchObject({
      text: 'Постоянный мониторинг',
      edited: false,
    });
    expect(await api().perform(secretary, revertMonitoringCell, place)).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'CELL_NOT_EDITED' }] } },
    });
  });

  it('is a public report: whoever asked not to be named is not named in it', async () => {
    const { council, secretary } = await aCouncilWithSecretary();
    await api().must(secretary, recordEvent, {
      ...meeting('2026-04-18', 'Встреча с жителями'),
      participants: [
        { name: 'Сейтова А.Б.', role: 'MEMBER' },
        { name: 'Скрытова Н.', role: 'RESIDENT', namePublic: false },
      ],
    });
    expect((await table(secretary, council.slug)).months[0]?.rows[0]?.participants.text).toBe('Сейтова А.Б.');
  });

  it('shows the public what is published, as the council wrote it', async () => {
    const { council, secretary } = await aCouncilWithSecretary();
    const { eventId } = await api().must(secretary, recordEvent, meeting('2026-04-18', 'Встреча с жителями'));
    await api().must(secretary, recordEvent, meeting('2026-04-19', 'Внутренняя встреча'));
    await api().must(secretary, editMonitoringCell, {
      year: 2026,
      month: 4,
      eventId,
      cell: 'TOPIC',
      language: 'ru',
      text: 'Встреча с жителями сквера',
    });
    expect((await table(PUBLIC, council.slug)).count).toBe(0);
    await api().must(secretary, publishEvent, { id: eventId, expectedVersion: 1 });
    expect(await table(PUBLIC, council.slug)).toMatchObject({
      count: 1,
      months: [{ rows: [{ topic: { text: 'Встреча с жителями сквера', edited: true, version: null } }] }],
    });
  });
});
