import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { newId } from '../kernel/id.ts';
import { useApi } from '../testing/api.ts';
import { aCouncil } from '../testing/cast.ts';
import { checkFiles, grace } from './check-files.ts';

describe('the files and their rows', () => {
  const api = useApi();
  /** What is told of these councils, all that is written so far counted. */
  async function checked(...councils: readonly { id: string; slug: string }[]) {
    const found = await checkFiles(api().database, api().services.files, Date.now() + 1_000);
    return {
      withoutRow: found.withoutRow.filter((key) => councils.some(({ id }) => key.startsWith(id))),
      withoutBytes: found.withoutBytes.filter(({ tenant }) => councils.some(({ slug }) => slug === tenant)),
    };
  }
  const put = (key: string, text: string) => api().services.files.put(key, Readable.from([Buffer.from(text)]));

  async function aRow(tenantId: string, size: number, thumbnail: string | null = null) {
    const id = newId();
    const key = `${tenantId}/${id}`;
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into stored_file (tenant_id, id, name, media_type, size, sha256, storage_key, thumbnail_key, uploaded_at)
          values ($1, $2, 'план.pdf', 'application/pdf', $3, sha256(''), $4, $5, now())`,
        [tenantId, id, size, key, thumbnail],
      ),
    );
    return { id, key };
  }

  it('agree: then nothing is said', async () => {
    const council = await aCouncil(api());
    const { key } = await aRow(council.id, 4, `${council.id}/small`);
    await put(key, 'план');
    await put(`${council.id}/small`, 'x');
    // Eight bytes of Cyrillic are not the four that the row says.
    expect((await checked(council)).withoutBytes).toEqual([
      { tenant: council.slug, fileId: expect.any(String) as string, key },
    ]);
    await withClient(api().test.superuser, (client) =>
      client.query('update stored_file set size = 8 where storage_key = $1', [key]),
    );
    expect(await checked(council)).toEqual({ withoutRow: [], withoutBytes: [] });
  });

  it('disagree: a row that lost its bytes and bytes that no row names are both told, of every council', async () => {
    const [first, second] = [await aCouncil(api()), await aCouncil(api())];
    const lost = await aRow(first.id, 10);
    const kept = await aRow(second.id, 1);
    await put(kept.key, 'x');
    await put(`${second.id}/nobody`, 'x');
    await put(`${second.id}/broken.partial`, 'x');
    const found = await checked(first, second);
    expect(found.withoutBytes).toEqual([{ tenant: first.slug, fileId: lost.id, key: lost.key }]);
    expect(found.withoutRow).toEqual([`${second.id}/broken.partial`, `${second.id}/nobody`]);
    // What was written a moment ago may still get its row.
    const young = await checkFiles(api().database, api().services.files, Date.now() - grace);
    expect(young.withoutRow).toEqual([]);
  });
});
