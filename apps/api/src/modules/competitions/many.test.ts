import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fastify from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { registerListingRoutes } from '../documents/listing.routes.ts';
import { anOpenCompetition } from './testing/cast.ts';

const api = useApi('2026-11-24');
const many = 5_000;

describe('five thousand applications in one competition', () => {
  let who: Capacity;
  let competitionId = '';
  let tenantId = '';

  beforeAll(async () => {
    const scene = await anOpenCompetition(api());
    ({ who, competitionId } = scene);
    tenantId = scene.council.id;
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into application (tenant_id, id, competition_id, state, number, ordinal, seat_kind, entered_by, locale, begun_at, submitted_at, received_on,
          surname, given_name, patronymic, birth_date, email, phone, occupation, declared, nominator, nominator_name, npo_bin, consent_at, consent_version,
          iin_sealed, iin_key_id, iin_digest, iin_last)
        select $1, gen_random_uuid(), $2, case when n % 7 = 0 then 'ADMITTED' else 'REGISTERED' end, '1/' || n, n, case when n % 2 = 0 then 'NPO' else 'CITIZEN' end,
          'CANDIDATE', 'ru', now(), now(), '2026-11-24', 'Фамилия' || n, 'Имя', 'Отчество', '1985-03-04', 'c' || n || '@example.kz', '+7 701 000 00 00',
          'Преподаватель, школа № ' || n, '{"citizen": true}', case when n % 2 = 0 then 'NPO' else 'SELF' end, case when n % 2 = 0 then 'ОО «Общество ' || n || '»' end,
          null, now(), '2026-11', '\\x00', 'k', decode(md5(n::text), 'hex'), '0000' from generate_series(1, $3) n`,
        [tenantId, decodeId(competitionId)?.id, many],
      ),
    );
  });

  const page = (first: number, rest: object = {}) =>
    api().query<{ applications: { totalCount: number; nodes: { number: string; checks: unknown[] }[] } }>(
      who,
      `query ($id: ID!, $first: Int!, $search: String) { applications(competitionId: $id, first: $first, search: $search) { totalCount pageInfo { endCursor }
        nodes { id version number fullName state seatKind nominator nominatorName owes { code } returnedMissing { words } register { conflict }
          checks { ruleId standing words citations { act } facts } viewerMay { return { outcome } admit { outcome } reject { outcome } } } } }`,
      { id: competitionId, first, ...rest },
    );

  it('a page takes as many statements for a hundred rows as for one, every rule of each row included', async () => {
    const one = await page(1);
    const few = api().statements.length;
    const hundred = await page(100);
    expect(one.applications.totalCount).toBe(many);
    expect(hundred.applications.nodes).toHaveLength(100);
    expect(hundred.applications.nodes[0]?.checks.length).toBeGreaterThan(6);
    expect(api().statements).toHaveLength(few);
    expect(few).toBeLessThanOrEqual(8);
  });

  it('is searched by name and by number', async () => {
    const { applications } = await page(10, { search: 'фамилия4999' });
    expect(applications.nodes.map(({ number }) => number)).toEqual(['1/4999']);
  });

  it('leaves as a stream: the export holds no more than sixty megabytes beside what was there before', async () => {
    const app = fastify();
    registerListingRoutes(app, api(), async () => ({
      capacity: who,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    }));
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 2 ** 20;
    };
    /** What is alive, after what nobody holds is taken away. */
    const alive = () => {
      collect();
      return used();
    };
    /** Beside what was there before. What is used bounds what is alive: only above the limit it must be known exactly. */
    const beside = (before: number) => (used() - before < 60 ? used() : alive()) - before;
    try {
      for (const format of ['csv', 'xlsx']) {
        const url = `${address}/documents/applications.${format}?competition=${competitionId}`;
        const before = alive();
        const { body, status } = await fetch(url);
        expect(status).toBe(200);
        let [most, bytes] = [0, 0];
        for await (const chunk of body ?? []) {
          bytes += chunk.length;
          most = Math.max(most, beside(before));
        }
        expect(bytes).toBeGreaterThan(200_000);
        expect(most).toBeLessThan(60);
      }
    } finally {
      await app.close();
    }
  });

  it('is taken out as CSV and as a workbook by those who work with candidates only; that it was stands in the journal', async () => {
    let acting = who;
    const app = fastify();
    registerListingRoutes(app, api(), async () => ({
      capacity: acting,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    }));
    const get = (format: string) => app.inject(`/documents/applications.${format}?competition=${competitionId}`);
    const csv = await get('csv');
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['kenes-rows']).toBe(String(many));
    expect(csv.body.split('\n').length).toBeGreaterThan(many);
    expect(csv.body).toContain('c4999@example.kz');
    expect((await get('xlsx')).statusCode).toBe(200);
    acting = inTenant(tenantId, (await anAccount(api())).id, ['CHAIR', 'MEMBER']);
    expect((await get('csv')).statusCode).toBe(404);
    acting = { kind: 'PUBLIC' };
    expect((await get('csv')).statusCode).toBe(404);
    await app.close();
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query(
        `select act from journal_line where tenant_id = $1 and act = 'ApplicationsExported'`,
        [tenantId],
      );
      expect(rows.length).toBeGreaterThanOrEqual(2);
    });
  });
});
