import { EmptyState } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Search } from '../shared/address.ts';
import { formWords } from '../shared/form-words.ts';
import { ListPages } from '../shared/list-pages.tsx';
import css from './imports.module.css';
import { TwinsForm } from './twins-form.tsx';

/** What stands of the import, to be sent again with who is whom. */
export const TwinsSettingsParts = graphql(`
  fragment TwinsSettingsParts on Import {
    id version withhold
    columns { column chosen }
    constants { field value }
    same { row withRow personId }
  }
`);

/** Rows with those who are perhaps the same person. */
export const TwinsParts = graphql(`
  fragment TwinsParts on ImportRowConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id number label twins { row personId name score } }
  }
`);

/** Who is perhaps whom (KENES-PERSON): each pair once, the later row asking about the earlier. */
export async function TwinsStep({
  search,
  settings,
  data,
}: {
  search: Search;
  settings: FragmentOf<typeof TwinsSettingsParts>;
  data: FragmentOf<typeof TwinsParts>;
}) {
  const [t, form] = await Promise.all([getTranslations('imports'), formWords()]);
  const { id, version, withhold, columns, constants, same } = readFragment(TwinsSettingsParts, settings);
  const { nodes, totalCount, pageInfo } = readFragment(TwinsParts, data);
  const choices = nodes.flatMap(({ number, label, twins }) => {
    const others = twins
      .filter(({ row }) => row === null || row < number)
      .map(({ row, personId, name, score }) => ({
        key: row === null ? `person:${personId}` : `row:${row}`,
        where: row === null ? t('record') : t('otherRow', { row }),
        name,
        likeness: t('likeness', { score }),
        full: score === 100,
      }));
    const said = same.find(({ row }) => row === number);
    const chosen = said ? (said.personId ? `person:${said.personId}` : `row:${said.withRow}`) : '';
    return others.length > 0
      ? [{ row: number, where: t('thisRow', { row: number }), name: label ?? t('noLabel'), others, chosen }]
      : [];
  });
  if (nodes.length === 0) return <EmptyState level={2} title={t('noRowsHere')} />;
  return (
    <>
      <p className={css.soft}>{t('alikeLead')}</p>
      <TwinsForm
        key={version}
        looked={{ id, expectedVersion: version }}
        settings={{
          columns: columns.flatMap(({ column, chosen }) => (chosen ? [{ column, field: chosen }] : [])),
          constants,
          withhold,
          same,
        }}
        choices={choices}
        form={form}
        words={{
          different: t('differentPeople'),
          same: t('samePerson'),
          allSame: t('allSame'),
          keep: t('keepAlike'),
        }}
      />
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
