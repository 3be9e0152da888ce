import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { begunPerAddress } from './begin-application.ts';
import { handlers } from './mail-application-link.handler.ts';
import { anOpenCompetition, aSubmittedApplication } from './testing/cast.ts';

const api = useApi('2026-11-24');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

it('from one address only so many applications are begun within an hour; one that is sent again takes no turn', async () => {
  const { competitionId } = await anOpenCompetition(api());
  const begin = async (key: string) => {
    const { beginApplication } = await api().query<{ beginApplication: { code?: string } }>(
      PUBLIC,
      'mutation ($input: BeginApplicationInput!) { beginApplication(input: $input) { ... on Problem { code } } }',
      { input: { key, competitionId } },
    );
    return beginApplication.code ?? 'BEGUN';
  };
  const keys = Array.from({ length: begunPerAddress }, () => randomUUID());
  const answers = await Promise.all(keys.map(begin));
  expect(answers).toEqual(keys.map(() => 'BEGUN'));
  expect(await begin(randomUUID())).toBe('TOO_MANY_APPLICATIONS');
  expect(await begin(keys[0] ?? '')).toBe('BEGUN');
});

it('a lost link is mailed to whoever has the address, and the answer does not tell whether anyone has', async () => {
  const { competitionId, council } = await anOpenCompetition(api());
  await aSubmittedApplication(api(), competitionId, 1);
  const ask = async (email: string) => {
    const { requestApplicationLink } = await api().query<{ requestApplicationLink: object }>(
      PUBLIC,
      `mutation ($input: RequestApplicationLinkInput!) { requestApplicationLink(input: $input) { ... on RequestApplicationLinkSuccess { taken }
        ... on Problem { code } } }`,
      { input: { key: randomUUID(), competitionId, email } },
    );
    return requestApplicationLink;
  };
  expect(await ask('candidate1@example.kz')).toEqual({ taken: true });
  expect(await ask('nobody@example.kz')).toEqual({ taken: true });
  expect(await ask('не адрес')).toEqual({ code: 'INVALID_INPUT' });
  const job = { tenantId: council.id, competitionId: decodeId(competitionId)?.id };
  await handlers['mail-application-link']?.(api(), { ...job, email: 'candidate1@example.kz' });
  await handlers['mail-application-link']?.(api(), { ...job, email: 'nobody@example.kz' });
  await withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query(
      `select recipient, body_text from mail where tenant_id = $1 and kind = 'APPLICATION_LINK'`,
      [council.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].body_text).toContain('/application/');
    const { rows: lines } = await client.query(
      `select facts from journal_line where tenant_id = $1 and act = 'ApplicationLinkRequested'`,
      [council.id],
    );
    expect(lines).toEqual([{ facts: {} }, { facts: {} }]);
  });
  for (const _ of [1, 2]) await ask('candidate1@example.kz');
  expect(await ask('candidate1@example.kz')).toEqual({ code: 'TOO_MANY_GUESSES' });
});
