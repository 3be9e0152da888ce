import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { amendCouncilCard } from '../modules/councils/amend-council-card.command.ts';
import { inTenant, type TestApi, useApi } from '../testing/api.ts';
import { aCouncil, anAccount } from '../testing/cast.ts';

/** KENES_FAULTS=full runs the numbers of the trust bars; otherwise a tenth. */
const scale = process.env.KENES_FAULTS === 'full' ? 1 : 0.1;

describe('a command', () => {
  const api = useApi();
  const count = (text: string, values: unknown[]) =>
    withClient(api().test.superuser, async (client) =>
      Number((await client.query<{ n: string }>(text, values)).rows[0]?.n),
    );

  it(`is performed once however often it is sent: 50 parallel identical submits × ${200 * scale} keys`, async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    for (let round = 0; round < 200 * scale; round += 1) {
      const expectedVersion = await versionOf(api(), council.id);
      const input = { key: randomUUID(), expectedVersion, phone: `+7 727 ${round}` };
      const results = await Promise.all(
        Array.from({ length: 50 }, () => api().perform(secretary, amendCouncilCard, input)),
      );
      expect(results.every(({ ok }) => ok)).toBe(true);
    }
    expect(
      await count("select count(*) as n from journal_line where tenant_id = $1 and act = 'CouncilCardAmended'", [
        council.id,
      ]),
    ).toBe(200 * scale);
  });

  it(`never overwrites silently: ${1000 * scale} concurrent edits with expected versions`, async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    let done = 0;
    let conflicts = 0;
    for (let round = 0; round < 100 * scale; round += 1) {
      const expectedVersion = await versionOf(api(), council.id);
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          api().perform(secretary, amendCouncilCard, { expectedVersion, phone: `${round}-${index}` }),
        ),
      );
      done += results.filter(({ ok }) => ok).length;
      conflicts += results.filter((result) => !result.ok && result.problem.kind === 'CONFLICT').length;
    }
    expect(done).toBe(100 * scale);
    expect(conflicts).toBe(900 * scale);
    expect(await versionOf(api(), council.id)).toBe(1 + done);
  });

  it('met while another holds what it needs, it is told so and may be sent again', async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const input = { key: randomUUID(), expectedVersion: 1, phone: 'later' };
    await withClient(api().test.superuser, async (client) => {
      await client.query('begin');
      await client.query('select 1 from tenant where id = $1 for update', [council.id]);
      const met = await api().perform(secretary, amendCouncilCard, input);
      expect(met).toMatchObject({ ok: false, problem: { kind: 'CONFLICT', code: 'ACT_UNDER_WAY' } });
      await client.query('rollback');
    });
    await api().must(secretary, amendCouncilCard, input);
  });

  it('the same key with another input is refused, and the first stands', async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const key = randomUUID();
    await api().must(secretary, amendCouncilCard, { key, expectedVersion: 1, phone: 'one' });
    const second = await api().perform(secretary, amendCouncilCard, { key, expectedVersion: 2, phone: 'two' });
    expect(second).toMatchObject({
      ok: false,
      problem: { kind: 'INVALID', fields: [{ path: 'key', code: 'KEY_USED_FOR_ANOTHER_INPUT' }] },
    });
    expect(await count('select count(*) as n from tenant where id = $1 and phone = $2', [council.id, 'one'])).toBe(1);
  });

  it('a text that no database keeps is a fault of its field, wherever it stands; what cannot be seen is not stored', async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const faultOf = async (input: object) => {
      const result = await api().perform(secretary, amendCouncilCard, { expectedVersion: 1, ...input });
      return result.ok ? null : result.problem;
    };
    const fault = (path: string, code = 'TEXT_UNREADABLE') => ({ kind: 'INVALID', fields: [{ path, code }] });
    expect(await faultOf({ phone: '+7\u0000727' })).toMatchObject(fault('phone'));
    expect(await faultOf({ name: { authentic: 'kk', kk: 'Кеңес \ud83d' } })).toMatchObject(fault('name.kk'));
    expect(await faultOf({ acknowledged: [{ code: 'X', reason: '\u0000' }] })).toMatchObject(
      fault('acknowledged.0.reason'),
    );
    expect(await faultOf({ key: '-'.repeat(36) })).toMatchObject(fault('key', 'NOT_A_UUID'));
    await api().must(secretary, amendCouncilCard, { expectedVersion: 1, phone: '\u202e+7\u200b 727\u0007 👩‍⚖️\u2069' });
    expect(
      await count('select count(*) as n from tenant where id = $1 and phone = $2', [council.id, '+7 727 👩‍⚖️']),
    ).toBe(1);
  });

  it('a capacity that is not the act’s is refused before anything is read', async () => {
    api().statements.length = 0;
    const result = await api().perform({ kind: 'PUBLIC' }, amendCouncilCard, { expectedVersion: 1 });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'REFUSED', verdict: { points: [{ code: 'SIGN_IN_NEEDED' }] } },
    });
    expect(api().statements).toEqual([]);
  });

  it('what is refused leaves nothing behind: no receipt, no journal line', async () => {
    const council = await aCouncil(api());
    const account = await anAccount(api());
    await api().perform(inTenant(council.id, account.id), amendCouncilCard, { expectedVersion: 99, phone: 'never' });
    expect(await count('select count(*) as n from command_receipt where actor = $1', [`account:${account.id}`])).toBe(
      0,
    );
    expect(await count('select count(*) as n from journal_line where tenant_id = $1', [council.id])).toBe(0);
  });
});

function versionOf(api: TestApi, tenantId: string): Promise<number> {
  return withClient(
    api.test.superuser,
    async (client) =>
      (await client.query<{ version: number }>('select version from tenant where id = $1', [tenantId])).rows[0]
        ?.version ?? 0,
  );
}
