import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { Capacity } from '../../../kernel/capacity.ts';
import { inTenant, useApi } from '../../../testing/api.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { registerDocumentRoutes } from '../../documents/documents.routes.ts';
import { aScan } from '../../protocols/testing/signing.ts';
import { concludeExpertise } from '../commands/conclude-expertise.command.ts';
import { publishConclusion } from '../commands/publish-conclusion.command.ts';
import { anExpertise } from '../testing/an-expertise.ts';

describe('the conclusion as a paper', () => {
  const api = useApi('2026-11-23');
  const apps: FastifyInstance[] = [];
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });

  async function get(capacity: Capacity, url: string): Promise<number> {
    const app = fastify();
    apps.push(app);
    await registerDocumentRoutes(app, api(), async () => ({
      capacity,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    }));
    return (await app.inject(url)).statusCode;
  }

  it('is a draft for those who keep it, shown in the council once frozen, and to all once published; in both languages', async () => {
    const { id, secretary, council, appoint, declare, start, answerAll, compose, freeze, sign, seen, onConclusion } =
      await anExpertise(api());
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    const url = (format: string, lang = 'ru') => `/documents/expertise-conclusion/${id}.${format}?lang=${lang}`;
    await appoint();
    await declare();
    await start();
    expect(await get(secretary, url('pdf'))).toBe(404);
    await compose();
    expect([await get(secretary, url('docx')), await get(secretary, url('pdf', 'kk'))]).toEqual([200, 200]);
    expect(await get(member, url('pdf'))).toBe(404);
    await answerAll();
    await freeze();
    expect([await get(member, url('pdf')), await get(stranger, url('pdf'))]).toEqual([200, 404]);
    expect(await get({ kind: 'PUBLIC' }, url('pdf'))).toBe(404);
    for (const place of [0, 1]) await sign(place, 'SCAN', aScan);
    await done(api(), secretary, concludeExpertise, await seen());
    await done(api(), secretary, publishConclusion, await onConclusion());
    expect([await get({ kind: 'PUBLIC' }, url('pdf', 'kk')), await get({ kind: 'PUBLIC' }, url('docx'))]).toEqual([
      200, 200,
    ]);
  });
});
