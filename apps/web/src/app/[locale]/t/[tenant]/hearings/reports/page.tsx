import { EmptyState, LinkButton, Page, PageHead, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { todayInAlmaty } from '../../../../../../features/desk/today.ts';
import { HearingTabs } from '../../../../../../features/hearings/hearing-tabs.tsx';
import {
  ReportRegister,
  ReportRegisterParts,
  reportsShown,
} from '../../../../../../features/report-hearings/report-register.tsx';
import { assessments, reportStates } from '../../../../../../features/report-hearings/states.ts';
import { one, oneOf, type Search } from '../../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { ListFilters } from '../../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ReportsQuery = graphql(
  `
  query CabinetReports($after: String, $state: ReportHearingState, $assessment: ReportAssessment, $year: Int, $search: String) {
    reportHearings(first: 25, after: $after, state: $state, assessment: $assessment, year: $year, search: $search) { ...ReportRegisterParts }
  }
`,
  [ReportRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reportHearings');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The reports that a council hears: the year's plan and what came of it. */
export default async function ReportsPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, keeps] = await Promise.all([getTranslations(), searchParams, isSecretariat(tenant)]);
  const state = oneOf(search, 'state', reportStates);
  const assessment = oneOf(search, 'assessment', assessments);
  const year = Number(/^20\d\d$/.exec(one(search, 'year') ?? '')?.[0]) || null;
  const words = one(search, 'q');
  const { reportHearings } = await query(
    ReportsQuery,
    { after: one(search, 'after'), state, assessment, year, search: words },
    { acting: asTenant(tenant) },
  );
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/hearings/reports`;
  const shown = reportsShown(reportHearings);
  const filtered = [state, assessment, year, words].some((value) => value !== null);
  const none = shown === 0 && !filtered && one(search, 'after') === null;
  const open = keeps && (
    <LinkButton icon="plus" href={`${here}/new`}>
      {t('reportHearings.actOpen')}
    </LinkButton>
  );
  const thisYear = Number(todayInAlmaty().slice(0, 4));
  return (
    <Page width="full">
      <PageHead title={t('reportHearings.title')} lead={t('reportHearings.lead')} actions={!none && open} />
      <HearingTabs base={base} current="reports" />
      {none ? (
        <EmptyState level={2} title={t('reportHearings.none')} action={open || undefined}>
          {t('reportHearings.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <ListFilters action={here}>
            <TextInput
              name="q"
              type="search"
              label={t('common.search')}
              defaultValue={words ?? ''}
              placeholder={t('reportHearings.search')}
            />
            <SelectFilter
              name="state"
              label={t('reportHearings.colState')}
              all={t('common.all')}
              chosen={state}
              options={reportStates.map((value) => ({ value, label: t(`enums.ReportHearingState_${value}`) }))}
            />
            <SelectFilter
              name="assessment"
              label={t('reportHearings.assessment')}
              all={t('common.all')}
              chosen={assessment}
              options={assessments.map((value) => ({ value, label: t(`enums.ReportAssessment_${value}`) }))}
            />
            <SelectFilter
              name="year"
              label={t('reportHearings.year')}
              all={t('common.all')}
              chosen={year === null ? '' : String(year)}
              options={Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((value) => ({
                value,
                label: value,
              }))}
            />
          </ListFilters>
          {shown === 0 ? (
            <EmptyState level={2} title={t('reportHearings.noneFound')}>
              {t('reportHearings.noneFoundHelp')}
            </EmptyState>
          ) : (
            <ReportRegister base={base} search={search} data={reportHearings} />
          )}
        </>
      )}
    </Page>
  );
}
