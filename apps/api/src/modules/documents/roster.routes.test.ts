import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { openConvocation } from '../composition/open-convocation.command.ts';
import { setUpConvocation } from '../composition/set-up-convocation.command.ts';
import { Approver, Proposer, SeatKind } from '../composition/types/composition.enums.ts';
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

async function aCouncilThatSits() {
  const council = await aCouncil(api(), { name: 'Общественный совет города Н' });
  const secretary = inTenant(council.id, (await anAccount(api())).id);
  const said = ['APPROVAL_INCOMPLETE', 'SIZE_RECOMMENDATION_MISSING'].map((code) => ({ code, reason: 'По бумагам.' }));
  await api().must(secretary, setUpConvocation, {
    number: 3,
    startsOn: '2024-03-20',
    endsOn: '2027-03-19',
    size: 3,
    approval: { by: Approver.MASLIKHAT, title: 'Решение маслихата', number: '101', on: '2024-03-20' },
    seats: [
      { kind: SeatKind.STATE, count: 1 },
      { kind: SeatKind.NPO, count: 1 },
      { kind: SeatKind.CITIZEN, count: 1 },
    ],
    members: [
      { surname: 'Гордеев', givenName: 'Қайрат', seatKind: SeatKind.STATE, position: '=1+1', phone: '8 701 000 00 09' },
      {
        surname: 'Камалова',
        givenName: 'Светлана',
        seatKind: SeatKind.NPO,
        proposer: Proposer.NPO,
        npoName: 'ОФ «Тал»',
      },
    ],
    acknowledged: said,
  });
  return { council, secretary };
}

describe('the roster as a file (PC-REG-01)', () => {
  it('is given as PDF and Word, as a table and as open data, to the council and to the public', async () => {
    const { council, secretary } = await aCouncilThatSits();
    for (const [capacity, query] of [
      [secretary, ''],
      [PUBLIC, `?council=${council.slug}`],
    ] as const)
      for (const format of ['pdf', 'docx', 'xlsx', 'csv', 'json']) {
        const answer = await get(capacity, `/documents/roster.${format}${query}`);
        expect([answer.statusCode, format]).toEqual([200, format]);
        expect(answer.rawPayload.length).toBeGreaterThan(200);
      }
    const csv = (await get(PUBLIC, `/documents/roster.csv?council=${council.slug}`)).body;
    expect(csv).toContain('Камалова Светлана');
    expect(csv).toContain('Вакантно');
    expect(csv).not.toMatch(/;=1|"=1/);
    const json = (await get(PUBLIC, `/documents/roster.json?council=${council.slug}`)).json();
    expect(json).toMatchObject({
      convocation: { number: 3, size: 3, approval: { number: '101' } },
      filled: 2,
      vacancies: 1,
      seats: [
        { kind: 'STATE', member: { name: 'Гордеев Қайрат' } },
        { member: { npo: { name: 'ОФ «Тал»' } } },
        { member: null },
      ],
    });
    expect(JSON.stringify(json)).not.toContain('8 701');
  });

  it('of a convocation that is being formed, or of another council’s cabinet, is not there', async () => {
    const { council, secretary } = await aCouncilThatSits();
    const { convocationId } = await api().must(secretary, openConvocation, {});
    expect((await get(secretary, `/documents/roster.json?convocation=${convocationId}`)).statusCode).toBe(200);
    expect(
      (await get(PUBLIC, `/documents/roster.json?council=${council.slug}&convocation=${convocationId}`)).statusCode,
    ).toBe(404);
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect((await get(stranger, '/documents/roster.pdf')).statusCode).toBe(404);
    expect((await get(stranger, `/documents/roster.pdf?council=${council.slug}`)).statusCode).toBe(404);
    expect((await get(PUBLIC, '/documents/roster.txt')).statusCode).toBe(404);
  });
});
