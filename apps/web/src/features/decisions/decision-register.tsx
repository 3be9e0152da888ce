import { formatDate } from '@kenes/messages';
import { type Column, DataTable } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { daysBetween } from '../candidacy/days-to-closing.ts';
import { todayInAlmaty } from '../desk/today.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { DecisionStanding } from './decision-standing.tsx';

/** A page of the register of decisions. */
export const DecisionRegisterParts = graphql(
  `
  fragment DecisionRegisterParts on DecisionConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id number effect state overdue executedOn decidedOn dueOn responsible
      text { ...SaidParts }
    }
  }
`,
  [SaidParts],
);

/** How many decisions the page has. */
export const decisionsShown = (data: FragmentOf<typeof DecisionRegisterParts>): number =>
  readFragment(DecisionRegisterParts, data).nodes.length;

/** Decisions in a register: number, words, who, by when, how it stands. */
export async function DecisionRegister({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof DecisionRegisterParts>;
}) {
  const t = await getTranslations();
  const today = todayInAlmaty();
  const { totalCount, pageInfo, nodes } = readFragment(DecisionRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'number',
      header: t('decisions.colNumber'),
      nowrap: true,
      cell: ({ number, decidedOn }) => (
        <>
          <span className="tabular">{number ? `№ ${number}` : '—'}</span>
          <time className={css.under} dateTime={decidedOn}>
            {formatDate(decidedOn)}
          </time>
        </>
      ),
    },
    {
      key: 'what',
      header: t('decisions.colWhat'),
      primary: true,
      width: '46%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            <Said text={row.text} quiet />
          </a>
          <span className={css.under}>{t(`enums.DecisionEffect_${row.effect}`)}</span>
        </>
      ),
    },
    { key: 'who', header: t('decisions.colResponsible'), cell: ({ responsible }) => responsible ?? '—' },
    {
      key: 'due',
      header: t('decisions.colDue'),
      nowrap: true,
      cell: ({ dueOn, state }) =>
        dueOn ? (
          <>
            <time className="tabular" dateTime={dueOn}>
              {formatDate(dueOn)}
            </time>
            {state === 'IN_EXECUTION' && dueOn >= today && (
              <span className={css.under}>{t('meetings.dayLeft', { days: daysBetween(today, dueOn) })}</span>
            )}
          </>
        ) : (
          '—'
        ),
    },
    { key: 'state', header: t('decisions.colState'), cell: (row) => <DecisionStanding {...row} /> },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('decisions.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
