import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MissionDossier, MissionDossierParts } from '../../../../../../features/dossier-mission/mission-dossier.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const MissionQuery = graphql(
  `
  query MissionDossier($id: ID!) {
    mission(id: $id) { number title { text } ...MissionDossierParts }
    tenantPeople(first: 100) { nodes { accountId name } }
  }
`,
  [MissionDossierParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navMissions'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A mission's dossier. */
export default async function MissionPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { mission, tenantPeople }] = await Promise.all([
    getTranslations(),
    query(MissionQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!mission) notFound();
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `/${locale}/t/${tenant}/missions`, label: t('cabinet.navMissions') }]}
          />
        }
        over={`№ ${mission.number}`}
        title={mission.title.text}
      />
      <MissionDossier
        tenant={tenant}
        data={mission}
        people={tenantPeople.nodes.map(({ accountId, name }) => ({ value: accountId, label: name }))}
      />
    </Page>
  );
}
