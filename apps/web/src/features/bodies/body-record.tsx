import { formatNumber } from '@kenes/messages';
import { EmptyState, RecordChart, Section, StatTile } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses, withQuery } from '../portal/addresses.ts';
import own from './body-record.module.css';

export const BodyRecord_record = graphql(`
  fragment BodyRecord on BodyRecord {
    bodyId howCounted
    received { value filter } answered { value filter } answeredInTime { value filter } answeredLate { value filter }
    accepted { value filter } partlyAccepted { value filter } rejected { value filter } executed { value filter }
    overdue { value filter } awaiting { value filter }
    series { quarter received answeredInTime answeredLate overdue awaiting }
  }
`);

/** How a body answers: figures that open their lists, the same over time, and how it is counted. No rating. */
export async function BodyRecord({ data }: { data: FragmentOf<typeof BodyRecord_record> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  const record = readFragment(BodyRecord_record, data);
  if (record.received.value === 0) return <EmptyState title={t('nothingSent')}>{t('nothingSentHelp')}</EmptyState>;
  const tile = (figure: { value: number; filter: string }, label: string, of?: number) => (
    <StatTile
      figure={figure.value}
      label={label}
      {...(of && { note: t('share', { share: formatNumber(locale, (100 * figure.value) / of, { fraction: 0 }) }) })}
      href={withQuery(to.tracks, { body: record.bodyId, is: figure.filter })}
    />
  );
  const { received, answered } = record;
  return (
    <div className={own.record}>
      <div className={own.figures}>
        {tile(received, t('received'))}
        {tile(record.answeredInTime, t('answeredInTime'), received.value)}
        {tile(record.answeredLate, t('answeredLate'), received.value)}
        {tile(record.accepted, t('accepted'), answered.value)}
        {tile(record.partlyAccepted, t('partlyAccepted'), answered.value)}
        {tile(record.rejected, t('rejected'), answered.value)}
        {tile(record.executed, t('executed'), answered.value)}
        {tile(record.awaiting, t('awaiting'), received.value)}
        {tile(record.overdue, t('overdueColumn'), received.value)}
      </div>
      {record.series.length > 0 && (
        <Section title={t('overTime')}>
          <RecordChart
            caption={t('overTimeCaption')}
            tableLabel={t('asTable')}
            periodLabel={t('quarter')}
            series={[
              { tone: 'executed', label: t('answeredInTime') },
              { tone: 'answered', label: t('answeredLate') },
              { tone: 'onTime', label: t('awaitingNotDue') },
              { tone: 'overdue', label: t('overdueColumn') },
            ]}
            periods={record.series.map(({ quarter, answeredInTime, answeredLate, awaiting, overdue }) => ({
              label: quarter.replace(/^(\d{4})-Q(\d)$/, '$2/$1'),
              counts: [answeredInTime, answeredLate, awaiting - overdue, overdue],
            }))}
          />
        </Section>
      )}
      <Section title={t('howCounted')}>
        <ul className={own.counted}>
          {record.howCounted.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
