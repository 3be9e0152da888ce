import { DataTable, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import css from '../../../../../features/desk/desk.module.css';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asBody } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

type Params = Promise<{ locale: string; body: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('recordTitle') };
}

const OwnRecordQuery = graphql(`
  query OwnRecord($bodyId: ID!) {
    SENT_TO_BODY: inbox(first: 1, is: SENT_TO_BODY) { totalCount }
    ANSWERED: inbox(first: 1, is: ANSWERED) { totalCount }
    ANSWERED_IN_TIME: inbox(first: 1, is: ANSWERED_IN_TIME) { totalCount }
    ANSWERED_LATE: inbox(first: 1, is: ANSWERED_LATE) { totalCount }
    AWAITING: inbox(first: 1, is: AWAITING) { totalCount }
    OVERDUE: inbox(first: 1, is: OVERDUE) { totalCount }
    ACCEPTED: inbox(first: 1, is: ACCEPTED) { totalCount }
    PARTLY_ACCEPTED: inbox(first: 1, is: PARTLY_ACCEPTED) { totalCount }
    REJECTED: inbox(first: 1, is: REJECTED) { totalCount }
    EXECUTED: inbox(first: 1, is: EXECUTED) { totalCount }
    bodyRecord(bodyId: $bodyId) {
      howCounted
      received { value }
      answered { value }
      answeredInTime { value }
      answeredLate { value }
      awaiting { value }
      overdue { value }
      accepted { value }
      partlyAccepted { value }
      rejected { value }
      executed { value }
    }
  }
`);

/** Each measure: the list it opens, and its name in the public record. */
const measures = [
  ['SENT_TO_BODY', 'received'],
  ['ANSWERED', 'answered'],
  ['ANSWERED_IN_TIME', 'answeredInTime'],
  ['ANSWERED_LATE', 'answeredLate'],
  ['AWAITING', 'awaiting'],
  ['OVERDUE', 'overdue'],
  ['ACCEPTED', 'accepted'],
  ['PARTLY_ACCEPTED', 'partlyAccepted'],
  ['REJECTED', 'rejected'],
  ['EXECUTED', 'executed'],
] as const;

/** The body's own figures before the public sees them, beside the public ones; each opens its list. */
export default async function RecordPage({ params }: { params: Params }) {
  const { locale, body } = await params;
  setRequestLocale(localeOf({ locale }));
  const [t, record] = await Promise.all([
    getTranslations(),
    query(OwnRecordQuery, { bodyId: body }, { acting: asBody(body) }),
  ]);
  const rows = measures.map(([measure, name]) => ({
    measure,
    all: record[measure].totalCount ?? 0,
    open: record.bodyRecord?.[name].value ?? 0,
  }));
  return (
    <Page>
      <PageHead title={t('desk.recordTitle')} lead={t('desk.recordLead')} />
      <DataTable
        caption={t('desk.recordTitle')}
        rows={rows}
        rowKey={({ measure }) => measure}
        columns={[
          {
            key: 'measure',
            header: t('desk.recordMeasure'),
            primary: true,
            cell: ({ measure }) => t(`desk.measure_${measure}`),
          },
          {
            key: 'all',
            header: t('desk.recordAll'),
            numeric: true,
            cell: ({ measure, all }) => <a href={`/${locale}/desk/${body}?is=${measure}`}>{all}</a>,
          },
          { key: 'open', header: t('desk.recordPublic'), numeric: true, cell: ({ open }) => open },
        ]}
      />
      {record.bodyRecord && (
        <Section title={t('desk.howCounted')} more={<a href={`/${locale}/bodies/${body}`}>{t('desk.publicPage')}</a>}>
          <ul className={css.list}>
            {record.bodyRecord.howCounted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
