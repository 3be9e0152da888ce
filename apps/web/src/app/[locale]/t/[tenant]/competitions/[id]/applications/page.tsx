import { Breadcrumbs, EmptyState, LinkButton, Page, PageHead, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  CompetitionStanding,
  CompetitionStandingParts,
} from '../../../../../../../features/candidacy/competition-standing.tsx';
import {
  ApplicationRegister,
  ApplicationRegisterParts,
  applicationsShown,
} from '../../../../../../../features/competitions/application-register.tsx';
import { applicationStates, nominators } from '../../../../../../../features/competitions/states.ts';
import { kinds, kindWord } from '../../../../../../../features/composition/kinds.ts';
import { ExportList } from '../../../../../../../features/lists/export-list.tsx';
import { exportAddress, exportWords } from '../../../../../../../features/lists/list-words.ts';
import { one, oneOf, type Search } from '../../../../../../../features/shared/address.ts';
import { ListFilters } from '../../../../../../../features/shared/list-filters.tsx';
import { Said, SaidParts } from '../../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const ApplicationsQuery = graphql(
  `
  query CompetitionApplications(
    $id: ID!, $after: String, $state: ApplicationState, $seatKind: SeatKind, $nominator: Nominator, $search: String
  ) {
    competition(id: $id) { id ordinal takesApplications title { ...SaidParts } ...CompetitionStandingParts }
    applications(
      first: 50, competitionId: $id, after: $after, state: $state, seatKind: $seatKind, nominator: $nominator, search: $search
    ) { ...ApplicationRegisterParts }
  }
`,
  [SaidParts, CompetitionStandingParts, ApplicationRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('competitions');
  return { title: t('applicationsTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** The applications to a competition. */
export default async function ApplicationsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, exported] = await Promise.all([getTranslations(), searchParams, exportWords()]);
  const filters = {
    state: oneOf(search, 'state', applicationStates),
    seatKind: oneOf(search, 'seat', kinds),
    nominator: oneOf(search, 'nominator', nominators),
    search: one(search, 'q'),
  };
  const { competition, applications } = await query(
    ApplicationsQuery,
    { id, after: one(search, 'after'), ...filters },
    { acting: asTenant(tenant) },
  );
  if (!competition) notFound();
  const dossier = `/${locale}/t/${tenant}/competitions/${id}`;
  const here = `${dossier}/applications`;
  const filtered = Object.values(filters).some((value) => value !== null);
  const empty = applicationsShown(applications) === 0;
  const address = await exportAddress(tenant, 'applications', search, { competition: id });
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: `/${locale}/t/${tenant}/competitions`, label: t('competitions.title') },
              { href: dossier, label: t('competitions.over', { ordinal: competition.ordinal }) },
            ]}
          />
        }
        over={<Said text={competition.title} quiet />}
        title={t('competitions.applicationsTitle')}
        meta={<CompetitionStanding data={competition} />}
        actions={!empty && <ExportList address={address} words={exported} />}
      />
      {empty && !filtered ? (
        <EmptyState
          level={2}
          title={t('competitions.noApplications')}
          action={
            <LinkButton kind="secondary" href={dossier}>
              {t('competitions.over', { ordinal: competition.ordinal })}
            </LinkButton>
          }
        >
          {t(competition.takesApplications ? 'competitions.noApplicationsOpen' : 'competitions.noApplicationsClosed')}
        </EmptyState>
      ) : (
        <>
          <ListFilters action={here}>
            <TextInput
              name="q"
              type="search"
              label={t('common.search')}
              placeholder={t('competitions.searchHint')}
              defaultValue={filters.search ?? undefined}
            />
            <SelectFilter
              name="state"
              label={t('competitions.colState')}
              all={t('common.all')}
              chosen={filters.state}
              options={applicationStates.map((value) => ({
                value,
                label: t(`enums.ApplicationState_${value}`),
              }))}
            />
            <SelectFilter
              name="seat"
              label={t('competitions.colSeat')}
              all={t('common.all')}
              chosen={filters.seatKind}
              options={kinds.map((value) => ({ value, label: kindWord(t, value) }))}
            />
            <SelectFilter
              name="nominator"
              label={t('competitions.colNominator')}
              all={t('common.all')}
              chosen={filters.nominator}
              options={nominators.map((value) => ({ value, label: t(`enums.Nominator_${value}`) }))}
            />
          </ListFilters>
          {empty ? (
            <EmptyState level={2} title={t('competitions.noApplicationsFound')}>
              {t('competitions.noneFoundHelp')}
            </EmptyState>
          ) : (
            <ApplicationRegister here={here} search={search} data={applications} />
          )}
        </>
      )}
    </Page>
  );
}
