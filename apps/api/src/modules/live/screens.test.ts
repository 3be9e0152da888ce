import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { authenticate } from '../people/authenticate.ts';
import { issueScreenToken } from './issue-screen-token.command.ts';
import { revokeScreenToken } from './revoke-screen-token.command.ts';
import { screenToken } from './screen-link.ts';
import { aSitting } from './testing/cast.ts';

describe('a screen in the room', () => {
  const api = useApi('2026-11-23');
  let tenantId = '';
  let secretary: ReturnType<typeof inTenant>;
  let sitting = '';
  beforeAll(async () => {
    tenantId = (await aCouncil(api())).id;
    secretary = inTenant(tenantId, (await anAccount(api())).id);
    sitting = await aSitting(api(), tenantId);
  });

  const issue = (input: { id: string; name?: string; key?: string }, capacity = secretary) =>
    api().perform(capacity, issueScreenToken, input);
  const tokenOf = (id: string) => screenToken(api().services, decodeId(id)?.id ?? '');
  /** Who comes with a screen's token on a day: what they are, or the code of the refusal. */
  const come = (token: string, today = '2026-11-23') =>
    authenticate(api().database, { token: null, acting: `screen:${token}` }, new Date(), today).then(
      ({ capacity }) => capacity,
      (error: { extensions?: { code?: string } }) => error.extensions?.code,
    );

  it('follows its sitting until the end of the day after it, and is then nobody', async () => {
    const { screenTokenId } = await api().must(secretary, issueScreenToken, { id: sitting, name: 'Проектор' });
    const token = tokenOf(screenTokenId);
    expect(await come(token)).toMatchObject({ kind: 'SCREEN', tenantId, meetingId: decodeId(sitting)?.id });
    expect(await come(token, '2026-11-24')).toMatchObject({ kind: 'SCREEN' });
    expect(await come(token, '2026-11-25')).toBe('LINK_NOT_VALID');
    expect(await come(`${token.slice(0, -2)}AA`)).toBe('LINK_NOT_VALID');
  });

  it('its token stands nowhere: the same submit is answered with the same link, made again from a key outside the database', async () => {
    const key = crypto.randomUUID();
    const [first, second] = [await issue({ id: sitting, key }), await issue({ id: sitting, key })];
    expect(second).toEqual(first);
    if (!first.ok) throw new Error('not issued');
    const { meeting } = await api().query<{ meeting: { screens: { id: string; url: string; lastDay: string }[] } }>(
      secretary,
      'query ($id: ID!) { meeting(id: $id) { screens { id url lastDay } } }',
      { id: sitting },
    );
    const screen = meeting.screens.find(({ id }) => id === first.success.screenTokenId);
    const token = tokenOf(first.success.screenTokenId);
    expect(screen).toMatchObject({ url: `http://kenes.test/ru/screen/${token}`, lastDay: '2026-11-24' });
    const kept = await api().database.inTransaction(secretary, true, (transaction) =>
      transaction.one<{ text: string }>(sql`select string_agg(r.result::text, ' ') as text from command_receipt r`),
    );
    expect(kept?.text).not.toContain(token);
  });

  it('is shown to nobody but the secretariat, and does nothing by itself', async () => {
    const member = inTenant(tenantId, (await anAccount(api())).id, ['MEMBER']);
    const { meeting } = await api().query<{ meeting: { screens: unknown[] } }>(
      member,
      'query ($id: ID!) { meeting(id: $id) { screens { url } } }',
      { id: sitting },
    );
    expect(meeting.screens).toEqual([]);
    expect(await issue({ id: sitting }, member)).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
    const { screenTokenId } = await api().must(secretary, issueScreenToken, { id: sitting });
    const capacity = await come(tokenOf(screenTokenId));
    if (typeof capacity !== 'object') throw new Error('the screen is nobody');
    expect(await issue({ id: sitting }, capacity)).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
  });

  it('reads its own sitting and no other of the same council', async () => {
    const { screenTokenId } = await api().must(secretary, issueScreenToken, { id: sitting });
    const capacity = await come(tokenOf(screenTokenId));
    if (typeof capacity !== 'object') throw new Error('the screen is nobody');
    const ask = async (id: string) =>
      (
        await api().query<{ meeting: { state: string } | null }>(
          capacity,
          'query ($id: ID!) { meeting(id: $id) { state } }',
          { id },
        )
      ).meeting;
    expect(await ask(sitting)).toEqual({ state: 'IN_SESSION' });
    expect(await ask(await aSitting(api(), tenantId))).toBeNull();
  });

  it('another council’s sitting is not there; a sitting long past has no screens; ten are enough', async () => {
    const other = await aCouncil(api());
    expect(await issue({ id: await aSitting(api(), other.id) })).toMatchObject({ problem: { kind: 'INVALID' } });
    const held = await aSitting(api(), tenantId, '2026-11-10', 'HELD');
    expect(await issue({ id: held })).toMatchObject({
      problem: { verdict: { points: [{ code: 'SCREEN_TOO_LATE' }] } },
    });
    const crowded = await aSitting(api(), tenantId);
    for (let count = 0; count < 10; count += 1) await api().must(secretary, issueScreenToken, { id: crowded });
    expect(await issue({ id: crowded })).toMatchObject({
      problem: { verdict: { points: [{ code: 'TOO_MANY_SCREENS' }] } },
    });
  });

  it('ended by the secretariat it is nobody at once; ending it twice is refused, and what another has changed is a conflict', async () => {
    const { screenTokenId: id } = await api().must(secretary, issueScreenToken, { id: sitting });
    await api().must(secretary, revokeScreenToken, { id, expectedVersion: 1 });
    expect(await come(tokenOf(id))).toBe('LINK_NOT_VALID');
    expect(await api().perform(secretary, revokeScreenToken, { id, expectedVersion: 2 })).toMatchObject({
      problem: { verdict: { points: [{ code: 'SCREEN_ENDED' }] } },
    });
    expect(await api().perform(secretary, revokeScreenToken, { id, expectedVersion: 1 })).toMatchObject({
      problem: { kind: 'CONFLICT' },
    });
  });

  afterAll(async () => {
    const rows = await api().database.inTransaction(secretary, true, (transaction) =>
      transaction.rows<{ act: string }>(sql`select distinct act from journal_line order by act`),
    );
    expect(rows.map(({ act }) => act)).toEqual(['ScreenTokenIssued', 'ScreenTokenRevoked']);
  });
});
