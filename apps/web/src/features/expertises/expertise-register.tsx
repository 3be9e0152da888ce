import { type Column, DataTable } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { ExpertiseDue, ExpertiseStanding } from './expertise-standing.tsx';
import css from './expertises.module.css';

/** A page of the register of expertises. */
export const ExpertiseRegisterParts = graphql(
  `
  fragment ExpertiseRegisterParts on ExpertiseConnection {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id state subjectKind dueOn topic { ...SaidParts } subject { ...SaidParts } body { name { ...SaidParts } } experts { id state } }
  }
`,
  [SaidParts],
);

/** How many rows a page of the register shows. */
export const expertisesShown = (data: FragmentOf<typeof ExpertiseRegisterParts>): number =>
  readFragment(ExpertiseRegisterParts, data).nodes.length;

/** The register of expertises: what is examined, how far the experts are, by when. */
export async function ExpertiseRegister({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof ExpertiseRegisterParts>;
}) {
  const t = await getTranslations();
  const { totalCount, pageInfo, nodes } = readFragment(ExpertiseRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'topic',
      header: t('expertises.colTopic'),
      primary: true,
      width: '48%',
      cell: (row) => (
        <>
          <a href={`${base}/${row.id}`} data-row>
            <Said text={row.topic} quiet />
          </a>
          <span className={css.under}>
            {t(`enums.ExpertiseSubject_${row.subjectKind}`)}
            {row.body && (
              <>
                {' · '}
                <Said text={row.body.name} quiet />
              </>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'experts',
      header: t('expertises.colExperts'),
      cell: (row) => {
        const there = row.experts.filter(({ state }) => state !== 'RECUSED');
        return there.length === 0
          ? '—'
          : t('expertises.handedIn', {
              done: there.filter(({ state }) => state === 'ANSWERED').length,
              total: there.length,
            });
      },
    },
    {
      key: 'state',
      header: t('expertises.colState'),
      cell: (row) => (
        <>
          <ExpertiseStanding state={row.state} /> <ExpertiseDue state={row.state} dueOn={row.dueOn} />
        </>
      ),
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('expertises.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
