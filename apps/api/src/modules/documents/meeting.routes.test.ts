import { createHash } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { composeProtocol } from '../protocols/commands/compose-protocol.command.ts';
import { aHeldSession, type HeldSession } from '../protocols/testing/a-session.ts';
import { aFrozen, frozenBytes } from '../protocols/testing/signing.ts';
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

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  svg: 'image/svg+xml',
} as const;
const begins = { pdf: '%PDF-', docx: 'PK', svg: '<svg' } as const;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the papers of a sitting as files', () => {
  let session: HeldSession;
  let papers: readonly string[];
  beforeAll(async () => {
    session = await aHeldSession(api());
    const { protocolId } = await api().must(session.secretary, composeProtocol, {
      meetingId: session.meetingId,
      language: 'ru',
    });
    const { meeting } = await api().query<{ meeting: { decisions: { id: string }[] } }>(
      session.secretary,
      'query Decisions($id: ID!) { meeting(id: $id) { decisions { id } } }',
      { id: session.meetingId },
    );
    const decisionId = meeting.decisions[0]?.id ?? '';
    papers = [
      `protocol/${protocolId}`,
      `attendance-sheet/${session.meetingId}`,
      `meeting-notice/${session.meetingId}`,
      `decision-extract/${decisionId}`,
    ];
  });

  it('are given in each of their forms, with their type and a name to be kept under', async () => {
    for (const paper of papers)
      for (const format of ['pdf', 'docx', 'svg'] as const)
        for (const lang of ['kk', 'ru']) {
          const answer = await get(session.secretary, `/documents/${paper}.${format}?lang=${lang}`);
          expect([paper, format, answer.statusCode]).toEqual([paper, format, 200]);
          expect(answer.headers['content-type']).toContain(types[format]);
          expect(answer.rawPayload.subarray(0, 200).toString('latin1')).toContain(begins[format]);
          expect(answer.headers['content-disposition']).toMatch(format === 'svg' ? /^inline/ : /^attachment; filename/);
        }
  });

  it('a picture of their pages runs nothing and fetches nothing', async () => {
    const { headers } = await get(session.secretary, `/documents/${papers[0]}.svg`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it('are the same bytes each time they are asked for', async () => {
    for (const paper of papers) {
      const [first, second] = await Promise.all(
        ['', ''].map(async () => (await get(session.secretary, `/documents/${paper}.pdf?lang=ru`)).rawPayload),
      );
      expect([paper, sha256(first ?? Buffer.of())]).toEqual([paper, sha256(second ?? Buffer.of())]);
    }
  });

  it('are nobody else’s: the public, another council and an unknown form get none of them', async () => {
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    for (const paper of papers)
      for (const [who, form] of [
        [PUBLIC, 'pdf'],
        [stranger, 'pdf'],
        [session.secretary, 'exe'],
      ] as const)
        expect([paper, form, (await get(who, `/documents/${paper}.${form}`)).statusCode]).toEqual([paper, form, 404]);
    expect((await get(session.secretary, '/documents/protocol/no-such-protocol.pdf')).statusCode).toBe(404);
  });
});

describe('a protocol that is frozen', () => {
  it('is printed from what was frozen, whatever the record says later', async () => {
    const session = await aHeldSession(api());
    const id = await aFrozen(api(), session);
    const { bytes } = await frozenBytes(api(), session.secretary, id);
    await withClient(api().test.superuser, (client) =>
      client.query('update meeting set place = null, chair_name = $2 where id = $1', [
        ownId(session.meetingId).id,
        'Совсем другой человек',
      ]),
    );
    const { rawPayload } = await get(session.secretary, `/documents/protocol/${id}.pdf`);
    expect(sha256(rawPayload)).toBe(sha256(bytes));
  });
});
