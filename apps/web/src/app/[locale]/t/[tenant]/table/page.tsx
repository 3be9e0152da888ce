import { LinkButton, Page, PageHead, Select } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  MonitoringTable,
  MonitoringTableParts,
  monthName,
} from '../../../../../features/monitoring-table/monitoring-table.tsx';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const TableQuery = graphql(
  `
  query MonitoringTable($council: String!, $year: Int!, $from: Int!, $to: Int!, $language: String) {
    monitoringTable(council: $council, year: $year, from: $from, to: $to, language: $language) { ...MonitoringTableParts }
  }
`,
  [MonitoringTableParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('tableTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The official table of monitoring: a year, or some of its months, in Kazakh or Russian. */
export default async function TablePage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search] = await Promise.all([getTranslations(), searchParams]);
  const thisYear = new Date().getUTCFullYear();
  const whole = (name: string, low: number, high: number, otherwise: number) => {
    const value = Number(one(search, name) ?? otherwise);
    return Number.isInteger(value) && value >= low && value <= high ? value : otherwise;
  };
  const year = whole('year', 2015, 2100, thisYear);
  const from = whole('from', 1, 12, 1);
  const to = whole('to', from, 12, 12);
  const language = oneOf(search, 'language', ['kk', 'ru'] as const) ?? (locale === 'kk' ? 'kk' : 'ru');
  const { monitoringTable } = await query(
    TableQuery,
    { council: tenant, year, from, to, language },
    { acting: asTenant(tenant) },
  );
  if (!monitoringTable) notFound();
  const here = `/${locale}/t/${tenant}/table`;
  const file = (format: string) =>
    `/api/documents/monitoring-table.${format}?council=${tenant}&year=${year}&from=${from}&to=${to}&lang=${language}&acting=tenant:${tenant}`;
  const months = Array.from({ length: 12 }, (_, place) => place + 1);
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.tableTitle')}
        actions={(['docx', 'pdf', 'xlsx'] as const).map((format) => (
          <LinkButton key={format} kind="secondary" icon="download" href={file(format)}>
            {format.toUpperCase()}
          </LinkButton>
        ))}
      />
      <ListFilters action={here}>
        <Select name="year" label={t('cabinet.year')} defaultValue={String(year)}>
          {Array.from({ length: thisYear - 2018 + 1 }, (_, back) => thisYear - back).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
        <Select name="from" label={t('cabinet.fromMonth')} defaultValue={String(from)}>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(locale, month)}
            </option>
          ))}
        </Select>
        <Select name="to" label={t('cabinet.toMonth')} defaultValue={String(to)}>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(locale, month)}
            </option>
          ))}
        </Select>
        <Select name="language" label={t('cabinet.tableLanguage')} defaultValue={language}>
          <option value="kk">{t('common.languageKk')}</option>
          <option value="ru">{t('common.languageRu')}</option>
        </Select>
      </ListFilters>
      <MonitoringTable tenant={tenant} data={monitoringTable} />
    </Page>
  );
}
