import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { registerDraftAct } from '../draft-acts/commands/register-draft-act.command.ts';
import { publishEvent } from '../events/publish-event.command.ts';
import { recordEvent } from '../events/record-event.command.ts';
import { amendFinalDocument } from '../final-documents/amend-final-document.command.ts';
import { draftFinalDocument } from '../final-documents/draft-final-document.command.ts';
import { sendFinalDocument } from '../final-documents/send-final-document.command.ts';
import { draftWorkPlan } from '../work-plans/commands/draft-work-plan.command.ts';
import { registerDocumentRoutes } from './documents.routes.ts';

const api = useApi();
const PUBLIC: Capacity = { kind: 'PUBLIC' };
const apps: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** The routes, asked in a capacity that has already been established. */
async function get(capacity: Capacity, url: string) {
  const app = fastify();
  apps.push(app);
  await registerDocumentRoutes(app, api(), async () => ({
    capacity,
    sessionId: null,
    locale: 'ru',
    client: { address: '127.0.0.1', agent: null, trusted: true },
  }));
  return app.inject(url);
}

async function aCouncilWithPapers() {
  const account = await anAccount(api());
  const council = await aCouncil(api(), { name: 'Общественный совет города Н' });
  const body = await aBody(api(), { name: 'Управление парков' });
  const secretary = { ...inTenant(council.id, account.id), slug: council.slug } as Capacity;
  const missionId = newId();
  const title = { authentic: 'ru', ru: 'Мониторинг парка', kk: 'Саябақ мониторингі' };
  await withClient(api().test.superuser, async (client) => {
    await client.query(
      `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, methods, site_name, opened_on, started_on, completed_on)
       values ($1, $2, '2026-1', 'MONITORING', 'LAW_30_VIII', 'COMPLETED', $3, $3, '{VISIT}', 'Парк', '2026-11-02', '2026-11-03', '2026-11-13')`,
      [council.id, missionId, title],
    );
    await client.query(`insert into mission_object (tenant_id, id, mission_id, body_id) values ($1, $2, $3, $4)`, [
      council.id,
      newId(),
      missionId,
      body.id,
    ]);
    await client.query(
      `insert into finding (tenant_id, id, mission_id, ordinal, state, statement, observed_on, recorded_at) values ($1, $2, $3, 1, 'CONFIRMED', 'Просела плитка', '2026-11-05', now())`,
      [council.id, newId(), missionId],
    );
  });
  const mission = encodeId(council.id, missionId);
  const { finalDocumentId } = await api().must(secretary, draftFinalDocument, { missionId: mission, language: 'ru' });
  await api().must(secretary, amendFinalDocument, {
    id: finalDocumentId,
    expectedVersion: 1,
    datedOn: '2026-11-20',
    subjects: 'Совет',
    otherDocuments: 'Нет.',
    proposals: 'Переложить плитку',
  });
  await api().must(secretary, sendFinalDocument, {
    id: finalDocumentId,
    expectedVersion: 2,
    channel: 'EDMS',
    signatory: 'М. Сейтов',
  });
  const { letters } = await api().query<{ letters: { nodes: { id: string }[] } }>(
    secretary,
    '{ letters(year: 2026) { nodes { id } } }',
  );
  return { council, secretary, body, finalDocumentId, letters: letters.nodes };
}

const pdf = (payload: Buffer) => payload.subarray(0, 5).toString('latin1');

describe('documents as files', () => {
  it('the official table comes as Word, PDF and workbook', async () => {
    const { council, secretary } = await aCouncilWithPapers();
    const address = (format: string) =>
      `/documents/monitoring-table.${format}?council=${council.slug}&year=2026&from=4&to=11&lang=ru`;
    const made = await get(secretary, address('pdf'));
    expect(made.statusCode).toBe(200);
    expect(pdf(made.rawPayload)).toBe('%PDF-');
    expect(made.headers['content-disposition']).toContain("filename*=UTF-8''");
    for (const format of ['docx', 'xlsx']) {
      const archive = await get(secretary, address(format));
      expect(archive.rawPayload.subarray(0, 2).toString('latin1')).toBe('PK');
    }
    expect((await get(secretary, address('exe'))).statusCode).toBe(404);
    expect((await get(secretary, '/documents/monitoring-table.pdf?council=nobody&year=2026')).statusCode).toBe(404);
  });

  it('the public prints only what is published', async () => {
    const { council, secretary, finalDocumentId } = await aCouncilWithPapers();
    expect((await get(PUBLIC, `/documents/final-document/${finalDocumentId}.pdf`)).statusCode).toBe(404);
    const { eventId } = await api().must(secretary, recordEvent, {
      kind: 'MEETING',
      heldOn: '2026-11-20',
      title: { authentic: 'ru', ru: 'Встреча', kk: 'Кездесу' },
    });
    await api().must(secretary, publishEvent, { id: eventId, expectedVersion: 1 });
    const table = await get(PUBLIC, `/documents/monitoring-table.xlsx?council=${council.slug}&year=2026`);
    expect(table.statusCode).toBe(200);
    expect((await get(PUBLIC, '/documents/letter-register.pdf?year=2026')).statusCode).toBe(404);
  });

  it('the final document and its letter are the council’s, not a stranger’s', async () => {
    const { secretary, finalDocumentId } = await aCouncilWithPapers();
    const stranger = await aCouncilWithPapers();
    const printed = await get(secretary, `/documents/final-document/${finalDocumentId}.pdf`);
    expect(pdf(printed.rawPayload)).toBe('%PDF-');
    expect((await get(secretary, `/documents/final-document/${finalDocumentId}.docx`)).statusCode).toBe(200);
    expect((await get(stranger.secretary, `/documents/final-document/${finalDocumentId}.pdf`)).statusCode).toBe(404);
    expect((await get(secretary, '/documents/final-document/nonsense.pdf')).statusCode).toBe(404);
  });

  it('a letter is printed by the council and by the body to which it went', async () => {
    const { secretary, body, letters } = await aCouncilWithPapers();
    const stranger = await aCouncilWithPapers();
    const address = `/documents/letter/${letters[0]?.id}.pdf`;
    expect(pdf((await get(secretary, address)).rawPayload)).toBe('%PDF-');
    const account = await anAccount(api());
    const officer: Capacity = {
      kind: 'BODY',
      bodyId: body.id,
      account: { id: account.id, name: 'Офицер' },
      chief: false,
    };
    expect((await get(officer, address)).statusCode).toBe(200);
    const pages = await get(secretary, address.replace('.pdf', '.svg'));
    expect(pages.headers['content-type']).toContain('image/svg+xml');
    expect(pages.headers['content-security-policy']).toContain('sandbox');
    expect(pages.payload).not.toContain('<script');
    expect((await get({ ...officer, bodyId: stranger.body.id }, address)).statusCode).toBe(404);
    expect((await get(PUBLIC, address)).statusCode).toBe(404);
  });

  it('the yearly register is printed for the council’s own people', async () => {
    const { secretary } = await aCouncilWithPapers();
    const printed = await get(secretary, '/documents/letter-register.pdf?year=2026&direction=OUT');
    expect(pdf(printed.rawPayload)).toBe('%PDF-');
    expect((await get(secretary, '/documents/letter-register.xlsx?year=2026')).statusCode).toBe(200);
  });

  it('a register leaves as the page lists it, for the council’s own people alone', async () => {
    const { secretary } = await aCouncilWithPapers();
    const stranger = await aCouncilWithPapers();
    const csv = await get(secretary, '/documents/letters.csv?year=2026&direction=OUT&lang=kk');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['kenes-rows']).toBe('1');
    const lines = csv.payload.trim().split('\r\n');
    expect(lines[0]).toContain('"Жөнелтушідегі нөмірі"');
    expect(lines[1]).toContain('"Шығыс"');
    expect((await get(secretary, '/documents/letters.csv?year=2026&direction=IN')).headers['kenes-rows']).toBe('0');
    const book = await get(secretary, '/documents/recommendations.xlsx?is=OVERDUE&sort=BODY_ASC&q=парк');
    expect(book.rawPayload.subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await get(stranger.secretary, '/documents/letters.csv?lang=ru')).payload).not.toContain(lines[1]);
    expect((await get(PUBLIC, '/documents/letters.csv')).statusCode).toBe(404);
    const decisions = await get(secretary, '/documents/decisions.csv?year=2026&state=IN_EXECUTION&lang=ru');
    expect(decisions.payload).toContain('"Текст решения"');
    expect((await get(secretary, '/documents/work-plan.xlsx?year=2031')).statusCode).toBe(404);
    await draftedPlan(secretary);
    const plan = await get(secretary, '/documents/work-plan.csv?year=2027&lang=kk');
    expect(plan.payload).toContain('"Наурыз"');
    expect(plan.headers['kenes-rows']).toBe('1');
    for (const format of ['pdf', 'docx'])
      expect(
        (await get(secretary, `/documents/work-plan.${format}?year=2027&lang=kk`)).headers['content-disposition'],
      ).toContain(encodeURIComponent('2027-жылғы-жұмыс-жоспары'));
    expect((await get(secretary, '/documents/work-plan.pdf?year=2031')).statusCode).toBe(404);
    // A draft is nobody's but the council's.
    expect((await get(PUBLIC, '/documents/work-plan.pdf?year=2027')).statusCode).toBe(404);
    expect((await get(stranger.secretary, '/documents/work-plan.docx?year=2027')).statusCode).toBe(404);
    await api().must(secretary, registerDraftAct, {
      kind: 'LAW' as never,
      title: { authentic: 'ru', ru: 'О питьевой воде' },
      fromId: (await aBody(api(), { name: 'Министерство' })).id,
    });
    const drafts = await get(secretary, '/documents/draft-acts.csv?state=RECEIVED&q=вод&lang=ru');
    expect(drafts.payload).toContain('"О питьевой воде"');
    expect(drafts.headers['kenes-rows']).toBe('1');
    expect((await get(secretary, '/documents/draft-acts.xlsx?state=SENT')).headers['kenes-rows']).toBe('0');
    expect((await get(stranger.secretary, '/documents/draft-acts.csv')).headers['kenes-rows']).toBe('0');
    expect((await get(PUBLIC, '/documents/draft-acts.csv')).statusCode).toBe(404);
    expect((await get(PUBLIC, '/documents/recommendations.csv')).statusCode).toBe(404);
    expect((await get(secretary, '/documents/recommendations.csv?body=nobody')).statusCode).toBe(404);
  });
});

/** A plan of work of 2027 with one point. */
function draftedPlan(secretary: Capacity) {
  return api().must(secretary, draftWorkPlan, {
    year: 2027,
    items: [{ title: { authentic: 'ru', ru: 'Заседание' }, kind: 'COUNCIL_SESSION' as never, month: 3 }],
  });
}
