import { EmptyState, FilterBar, LinkButton, Page, PageHead, Select, TextInput } from '@kenes/ui';
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
          <FilterBar
            label={t('common.filters')}
            applyLabel={t('common.apply')}
            action={here}
            reset={{ href: here, label: t('common.reset') }}
          >
            <TextInput
              name="q"
              type="search"
              label={t('common.search')}
              defaultValue={words ?? ''}
              placeholder={t('reportHearings.search')}
            />
            <Select name="state" label={t('reportHearings.colState')} defaultValue={state ?? ''}>
              <option value="">{t('common.all')}</option>
              {reportStates.map((value) => (
                <option key={value} value={value}>
                  {t(`enums.ReportHearingState_${value}`)}
                </option>
              ))}
            </Select>
            <Select name="assessment" label={t('reportHearings.assessment')} defaultValue={assessment ?? ''}>
              <option value="">{t('common.all')}</option>
              {assessments.map((value) => (
                <option key={value} value={value}>
                  {t(`enums.ReportAssessment_${value}`)}
                </option>
              ))}
            </Select>
            <Select name="year" label={t('reportHearings.year')} defaultValue={year === null ? '' : String(year)}>
              <option value="">{t('common.all')}</option>
              {Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </Select>
          </FilterBar>
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
