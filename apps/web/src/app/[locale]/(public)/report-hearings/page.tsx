import { SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { PublicReportParts, PublicReports } from '../../../../features/report-hearings/public-reports.tsx';
import { assessments } from '../../../../features/report-hearings/states.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const ReportsQuery = graphql(
  `query PublicReports($first: Int!, $after: String, $council: String, $assessment: ReportAssessment, $search: String) {
    reportHearings(first: $first, after: $after, council: $council, assessment: $assessment, search: $search) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...PublicReport }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [PublicReportParts, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'reportHearings' });
  return preview(locale, '/report-hearings', { title: t('publicTitle'), description: t('publicLead') });
}

/** Reports that councils have heard, with their assessments. */
export default async function ReportsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const [t, data] = await Promise.all([
    getTranslations(),
    query(ReportsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      assessment: oneOf(assessments, search.assessment),
      search: search.q ?? null,
    }),
  ]);
  return (
    <RegisterPage
      title={t('reportHearings.publicTitle')}
      lead={t('reportHearings.publicLead')}
      path={addresses(locale).reportHearings}
      search={search}
      meta={<a href={addresses(locale).hearings}>{t('hearings.publicTitle')}</a>}
      filters={
        <>
          <TextInput name="q" type="search" label={t('common.search')} defaultValue={search.q ?? ''} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="assessment"
            label={t('reportHearings.assessment')}
            all={t('common.all')}
            chosen={search.assessment}
            options={assessments.map((value) => ({ value, label: t(`enums.ReportAssessment_${value}`) }))}
          />
        </>
      }
      counted={(count) => t('reportHearings.publicFound', { count })}
      found={data.reportHearings}
    >
      <PublicReports reports={data.reportHearings.nodes} />
    </RegisterPage>
  );
}
