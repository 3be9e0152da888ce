import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { closeBallot } from '../ballots/close-ballot.command.ts';
import { openBallot } from '../ballots/open-ballot.command.ts';
import { recordVotes } from '../ballots/record-votes.command.ts';
import { aReviewedCompetition } from '../ballots/testing/reviewed.ts';
import { aWorkingGroup } from '../working-groups/testing/a-working-group.ts';
import { registerDocumentRoutes } from './documents.routes.ts';

const api = useApi();
const apps: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

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

describe('the protocol of a working group as a file', () => {
  it('is given as PDF and Word in both languages to those who work with its candidates, and to nobody else', async () => {
    const made = await aWorkingGroup(api());
    const { secretary, council, convocationId, members } = made;
    const { competitionId, applicationIds } = await aReviewedCompetition(
      api(),
      council.id,
      convocationId,
      [{ kind: 'CITIZEN', count: 1 }],
      [{ surname: 'Әлиева', serial: 50 }],
    );
    const url = (format: string, lang = 'ru') =>
      `/documents/group-protocol.${format}?competition=${competitionId}&lang=${lang}`;
    expect((await get(secretary, url('pdf'))).statusCode).toBe(404);
    const { ballotId } = await done(api(), secretary, openBallot, { competitionId, kind: 'CITIZEN' });
    for (const { id } of members.slice(0, 5))
      await done(api(), secretary, recordVotes, {
        ballotId,
        memberId: id,
        votes: [{ applicationId: applicationIds[0], choice: 'FOR' }],
      });
    const { ballot } = await api().query<{ ballot: { version: number } }>(
      secretary,
      'query ($id: ID!) { ballot(id: $id) { version } }',
      { id: ballotId },
    );
    await done(api(), secretary, closeBallot, {
      id: ballotId,
      expectedVersion: ballot.version,
      protocol: { number: '7', on: '2026-11-20' },
    });
    for (const format of ['pdf', 'docx'])
      for (const lang of ['kk', 'ru']) {
        const answer = await get(secretary, url(format, lang));
        expect([answer.statusCode, format, lang]).toEqual([200, format, lang]);
        expect(answer.rawPayload.length).toBeGreaterThan(2_000);
      }
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    const foreign = inTenant(council.id, (await anAccount(api())).id, ['WORKING_GROUP']);
    for (const who of [stranger, member, foreign, { kind: 'PUBLIC' } as const])
      expect((await get(who, url('pdf'))).statusCode).toBe(404);
  });
});
