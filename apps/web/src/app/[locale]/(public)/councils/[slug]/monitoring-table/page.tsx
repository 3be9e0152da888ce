import { Breadcrumbs, FilterBar, LinkButton, Page, PageHead, Select } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OfficialTable, OfficialTable_table } from '../../../../../../features/councils/official-table.tsx';
import { thisDay } from '../../../../../../features/home/month.ts';
import { addresses, withQuery } from '../../../../../../features/portal/addresses.ts';
import { preview } from '../../../../../../features/portal/preview.ts';
import { readSearch, type SearchParams } from '../../../../../../features/portal/search-params.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const TableQuery = graphql(
  `query MonitoringTable($slug: String!, $year: Int!, $from: Int!, $to: Int!) {
    council(slug: $slug) { id name { text } openedOn }
    monitoringTable(council: $slug, year: $year, from: $from, to: $to) { ...OfficialTable }
  }`,
  [OfficialTable_table],
);

type Params = Promise<{ locale: string; slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug, locale } = await params;
  const t = await getTranslations({ locale: localeOf({ locale }), namespace: 'documents' });
  return preview(locale, `/councils/${slug}/monitoring-table`, { title: t('table.title') });
}

const monthOf = (text: string | undefined, otherwise: number) => {
  const month = Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : otherwise;
};

/** The official monitoring table of a council on the screen, and as the files that offices ask for. */
export default async function MonitoringTablePage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: SearchParams;
}) {
  const { slug, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const now = Number(thisDay().slice(0, 4));
  const year = /^(?:20\d\d)$/.test(search.year ?? '') ? Number(search.year) : now;
  const from = monthOf(search.from, 1);
  const until = Math.max(from, monthOf(search.to, 12));
  const [t, data] = await Promise.all([getTranslations(), query(TableQuery, { slug, year, from, to: until })]);
  const { council, monitoringTable } = data;
  if (!council || !monitoringTable) notFound();
  const to = addresses(locale);
  const first = Math.min(Number(council.openedOn.slice(0, 4)), year, now);
  const years = Array.from({ length: now - first + 1 }, (_, back) => now - back);
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const monthOptions = Array.from({ length: 12 }, (_, before) => before + 1).map((month) => (
    <option key={month} value={month}>
      {months.format(new Date(Date.UTC(year, month - 1, 15)))}
    </option>
  ));
  const file = (format: string) =>
    withQuery(`/api/documents/monitoring-table.${format}`, {
      council: slug,
      year,
      from,
      to: until,
      lang: locale === 'kk' ? 'kk' : 'ru',
    });
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.councils, label: t('portal.navCouncils') },
              { href: to.council(slug), label: council.name.text },
            ]}
          />
        }
        title={t('documents.table.title')}
        meta={t('portal.tablePeriod', { year: String(year) })}
        lead={t('portal.tableLead')}
        actions={(['docx', 'pdf', 'xlsx'] as const).map((format) => (
          <LinkButton key={format} kind="secondary" icon="download" href={file(format)}>
            {format.toUpperCase()}
          </LinkButton>
        ))}
      />
      <FilterBar label={t('common.filters')} applyLabel={t('common.apply')}>
        <Select name="year" label={t('portal.year')} defaultValue={year}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <Select name="from" label={t('portal.fromMonth')} defaultValue={from}>
          {monthOptions}
        </Select>
        <Select name="to" label={t('portal.toMonth')} defaultValue={until}>
          {monthOptions}
        </Select>
      </FilterBar>
      <OfficialTable data={monitoringTable} />
    </Page>
  );
}
