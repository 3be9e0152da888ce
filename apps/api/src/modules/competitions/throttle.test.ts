import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { useApi } from '../../testing/api.ts';
import { begunPerAddress } from './begin-application.ts';
import { anOpenCompetition } from './testing/cast.ts';

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
