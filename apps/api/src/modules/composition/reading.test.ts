import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { aCouncil } from '../../testing/cast.ts';

describe('reading who sits', () => {
  const api = useApi();

  it('a council without convocations has no composition and no clock of renewal', async () => {
    const council = await aCouncil(api());
    const data = await api().query(
      { kind: 'PUBLIC' },
      `query ($slug: String!) { council(slug: $slug) { convocations { id } composition { filled } renewal { stage } } }`,
      { slug: council.slug },
    );
    expect(data).toEqual({ council: { convocations: [], composition: null, renewal: null } });
  });
});
