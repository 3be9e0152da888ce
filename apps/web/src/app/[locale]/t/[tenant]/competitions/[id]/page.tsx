import { Breadcrumbs, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PublishedResultsParts } from '../../../../../../features/candidacy/published-results.tsx';
import {
  CompetitionDossier,
  CompetitionDossierParts,
} from '../../../../../../features/competitions/competition-dossier.tsx';
import { CompetitionPanel, CompetitionPanelParts } from '../../../../../../features/competitions/competition-panel.tsx';
import { roman } from '../../../../../../features/composition/roman.ts';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { Said, SaidParts } from '../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const CompetitionQuery = graphql(
  `
  query CompetitionDossier($id: ID!) {
    competition(id: $id) {
      id ordinal kind published resultsPublishedOn
      applicationCounts { received }
      title { ...SaidParts }
      convocation { id number }
      ...CompetitionDossierParts ...CompetitionPanelParts
    }
    journal(first: 50, subjectType: "Competition", subjectId: $id) { ...JournalChainParts }
  }
`,
  [SaidParts, CompetitionDossierParts, CompetitionPanelParts, JournalChainParts],
);

/** For whoever does not work with candidates: those whose results everyone reads. */
const ResultsQuery = graphql(
  `
  query CompetitionPublishedResults($id: ID!) {
    applications(competitionId: $id, first: 100) { nodes { ...PublishedResults } }
  }
`,
  [PublishedResultsParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('competitions');
  return { title: t('dossier'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A competition’s dossier in the cabinet. */
export default async function CompetitionPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { competition, journal }] = await Promise.all([
    getTranslations(),
    query(CompetitionQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!competition) notFound();
  const othersRead = competition.resultsPublishedOn !== null && competition.applicationCounts === null;
  const published = othersRead
    ? (await query(ResultsQuery, { id }, { acting: asTenant(tenant) })).applications.nodes
    : [];
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/competitions`;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('competitions.title') }]} />
        }
        over={[
          t('competitions.over', { ordinal: competition.ordinal }),
          competition.convocation && t('competitions.ofConvocation', { number: roman(competition.convocation.number) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        title={<Said text={competition.title} quiet />}
        actions={
          <>
            {competition.kind !== 'WORKING_GROUP' && (
              <LinkButton kind="secondary" icon="gavel" href={`${here}/${competition.id}/voting`}>
                {t('ballots.link')}
              </LinkButton>
            )}
            {competition.published && (
              <LinkButton kind="secondary" icon="globe" href={addresses(locale).competition(competition.id)}>
                {t('competitions.publicPage')}
              </LinkButton>
            )}
          </>
        }
      />
      <CompetitionDossier
        tenant={tenant}
        data={competition}
        published={published}
        acts={<CompetitionPanel base={here} data={competition} />}
        chain={<JournalChain base={base} data={journal} />}
      />
    </Page>
  );
}
