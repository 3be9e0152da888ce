import { formatDate } from '@kenes/messages';
import { type Column, DataTable, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { type Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './council-work.module.css';

/** What is open, a page of it. */
export const HandoverParts = graphql(
  `
  fragment HandoverParts on HandoverEntryConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id kind number whose since dueOn overdue withinId title { ...SaidParts } }
  }
`,
  [SaidParts],
);

type Entry = ResultOf<typeof HandoverParts>['nodes'][number];

/** Where each thing opens. */
function addressOf(base: string, { kind, id, withinId }: Entry): string {
  switch (kind) {
    case 'OPEN_TRACK':
    case 'ANSWER_TO_ASSESS':
      return `${base}/recommendations/${withinId ?? id}`;
    case 'UNANSWERED_LETTER':
    case 'INSTRUCTION':
    case 'DRAFT_LETTER':
      return `${base}/letters/${id}`;
    case 'DRAFT_RECOMMENDATION':
      return `${base}/recommendations/${id}`;
    case 'DRAFT_FINAL_DOCUMENT':
      return `${base}/missions/${withinId ?? id}`;
    case 'PLANNED_MEETING':
    case 'PROTOCOL_OWED':
      return `${base}/meetings/${id}`;
    case 'DRAFT_ACT':
      return `${base}/draft-acts/${id}`;
    case 'DECISION':
      return `${base}/decisions/${id}`;
    case 'RUNNING_MISSION':
      return `${base}/missions/${id}`;
    case 'OPEN_COMPETITION':
      return `${base}/competitions/${id}`;
  }
}

/** Sittings without a name of their own are called by their day. */
const sittings: ReadonlySet<Entry['kind']> = new Set(['PLANNED_MEETING', 'PROTOCOL_OWED']);

/** All that is open as one list, the nearest day first; each line opens where it is done. */
export async function HandoverList({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof HandoverParts>;
}) {
  const t = await getTranslations();
  const { nodes, totalCount, pageInfo } = readFragment(HandoverParts, data);
  const columns: Column<Entry>[] = [
    { key: 'kind', header: t('councilWork.colKind'), cell: ({ kind }) => t(`enums.HandoverKind_${kind}`) },
    {
      key: 'title',
      header: t('councilWork.colWhat'),
      primary: true,
      width: '40%',
      cell: (entry) => (
        <a href={addressOf(base, entry)} data-row>
          {entry.number && `№ ${entry.number} `}
          {entry.title ? (
            <Said text={entry.title} quiet />
          ) : sittings.has(entry.kind) ? (
            t('councilWork.sittingOf', { date: entry.dueOn ? formatDate(entry.dueOn) : '' })
          ) : (
            !entry.number && t(`enums.HandoverKind_${entry.kind}`)
          )}
        </a>
      ),
    },
    { key: 'whose', header: t('councilWork.colWhose'), cell: ({ whose }) => whose },
    { key: 'since', header: t('councilWork.colSince'), nowrap: true, cell: ({ since }) => since && formatDate(since) },
    {
      key: 'due',
      header: t('councilWork.colDue'),
      nowrap: true,
      cell: ({ dueOn, overdue }) =>
        dueOn &&
        (overdue ? (
          <StateBadge tone="overdue" icon="alert" plain>
            {formatDate(dueOn)}
          </StateBadge>
        ) : (
          formatDate(dueOn)
        )),
    },
  ];
  return (
    <div className={css.stack}>
      <DataTable
        caption={t('councilWork.handover')}
        columns={columns}
        rows={nodes}
        rowKey={({ kind, id }) => `${kind} ${id}`}
      />
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </div>
  );
}
