import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  ApplicationStanding,
  ApplicationStandingParts,
} from '../../../../../../../../features/candidacy/application-standing.tsx';
import {
  ApplicationCard,
  ApplicationCardParts,
} from '../../../../../../../../features/competitions/application-card.tsx';
import {
  ApplicationPanel,
  ApplicationPanelParts,
} from '../../../../../../../../features/competitions/application-panel.tsx';
import { PersonalCard, PersonalCardParts } from '../../../../../../../../features/competitions/personal-card.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../../../features/journal/journal-chain.tsx';
import { localeOf } from '../../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../../session/acting.ts';
import { query } from '../../../../../../../../session/api.ts';

const ApplicationQuery = graphql(
  `
  query CandidateCard($id: ID!) {
    application(id: $id) {
      id number fullName competitionId
      competition { id ordinal }
      ...ApplicationStandingParts ...ApplicationCardParts ...ApplicationPanelParts ...PersonalCardParts
    }
    journal(first: 50, subjectType: "Application", subjectId: $id) { ...JournalChainParts }
  }
`,
  [ApplicationStandingParts, ApplicationCardParts, ApplicationPanelParts, PersonalCardParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('competitions');
  return { title: t('candidate'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string; application: string }>;

/** A candidate’s card in the cabinet. */
export default async function ApplicationPage({ params }: { params: Params }) {
  const { tenant, id, application: applicationId, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { application, journal }] = await Promise.all([
    getTranslations(),
    query(ApplicationQuery, { id: applicationId }, { acting: asTenant(tenant) }),
  ]);
  if (!application || application.competitionId !== id) notFound();
  const base = `/${locale}/t/${tenant}`;
  const dossier = `${base}/competitions/${id}`;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: `${base}/competitions`, label: t('competitions.title') },
              ...(application.competition
                ? [{ href: dossier, label: t('competitions.over', { ordinal: application.competition.ordinal }) }]
                : []),
              { href: `${dossier}/applications`, label: t('competitions.applicationsTitle') },
            ]}
          />
        }
        over={t('competitions.application', { number: application.number ?? '' })}
        title={application.fullName ?? t('competitions.erasedName')}
        meta={<ApplicationStanding data={application} />}
      />
      <ApplicationCard
        data={application}
        acts={<ApplicationPanel data={application} />}
        personal={<PersonalCard tenant={tenant} data={application} />}
        chain={<JournalChain base={base} data={journal} />}
      />
    </Page>
  );
}
