import { DataTable, EmptyState } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses, withQuery } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';

export const BodyRow_row = graphql(`
  fragment BodyRow on BodyRecordRow {
    bodyId region received answered answeredInTime accepted executed overdue awaiting
    bodyName { text lang missing }
  }
`);

/** Bodies with their counts; each number opens the list it was counted from. */
export async function BodyList({ data }: { data: readonly FragmentOf<typeof BodyRow_row>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  const rows = readFragment(BodyRow_row, data);
  if (rows.length === 0) return <EmptyState title={t('portal.noBodies')}>{t('portal.noBodiesHelp')}</EmptyState>;
  const figure = (body: string, is: string, count: number) =>
    count > 0 ? <a href={withQuery(to.tracks, { body, is })}>{count}</a> : 0;
  return (
    <DataTable
      caption={t('portal.bodiesTitle')}
      rowKey={({ bodyId }) => bodyId}
      rows={rows}
      columns={[
        {
          key: 'name',
          header: t('portal.body'),
          primary: true,
          cell: ({ bodyId, bodyName }) => (
            <a href={to.body(bodyId)}>
              <Localized of={bodyName} />
            </a>
          ),
        },
        {
          key: 'received',
          header: t('portal.received'),
          numeric: true,
          cell: ({ bodyId, received }) => figure(bodyId, 'SENT_TO_BODY', received),
        },
        {
          key: 'inTime',
          header: t('portal.answeredInTime'),
          numeric: true,
          cell: ({ bodyId, answeredInTime }) => figure(bodyId, 'ANSWERED_IN_TIME', answeredInTime),
        },
        {
          key: 'accepted',
          header: t('portal.accepted'),
          numeric: true,
          cell: ({ bodyId, accepted }) => figure(bodyId, 'ACCEPTED', accepted),
        },
        {
          key: 'executed',
          header: t('portal.executed'),
          numeric: true,
          cell: ({ bodyId, executed }) => figure(bodyId, 'EXECUTED', executed),
        },
        {
          key: 'awaiting',
          header: t('portal.awaiting'),
          numeric: true,
          cell: ({ bodyId, awaiting }) => figure(bodyId, 'AWAITING', awaiting),
        },
        {
          key: 'overdue',
          header: t('portal.overdueColumn'),
          numeric: true,
          cell: ({ bodyId, overdue }) => figure(bodyId, 'OVERDUE', overdue),
        },
      ]}
    />
  );
}
