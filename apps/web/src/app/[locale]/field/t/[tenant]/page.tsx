import { EmptyState, Page, PageHead, Rows } from '@kenes/ui';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MissionStateBadge } from '../../../../../features/missions/mission-state.tsx';
import { Said, SaidParts } from '../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

type Params = Promise<{ locale: string; tenant: string }>;

const FieldMissionsQuery = graphql(
  `query FieldMissions {
    missions(first: 50, state: [RUNNING, COMPLETED, NOTIFIED, APPROVED]) {
      nodes { id number state siteName title { text ...SaidParts } }
    }
  }`,
  [SaidParts],
);

/** The missions of a council in which its members and monitors go out. */
export default async function FieldMissionsPage({ params }: { params: Params }) {
  const { locale, tenant } = await params;
  setRequestLocale(localeOf({ locale }));
  const [t, { missions }] = await Promise.all([
    getTranslations('field'),
    query(FieldMissionsQuery, {}, { acting: asTenant(tenant) }),
  ]);
  return (
    <Page width="narrow">
      <PageHead title={t('missionsOf')} />
      {missions.nodes.length === 0 && (
        <EmptyState level={2} title={t('noMissions')}>
          {t('noMissionsHelp')}
        </EmptyState>
      )}
      <Rows
        rows={missions.nodes.map(({ id, number, state, siteName, title }) => ({
          key: id,
          icon: 'camera' as const,
          title: (
            <a href={`/${locale}/field/t/${tenant}/${encodeURIComponent(id)}`}>
              <Said text={title} quiet />
            </a>
          ),
          note: [`№ ${number}`, siteName].filter(Boolean).join(' · '),
          side: <MissionStateBadge state={state} />,
        }))}
      />
    </Page>
  );
}
