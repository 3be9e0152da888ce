import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OpenMissionForm } from '../../../../../../features/dossier-mission/mission-act.tsx';
import { openMissionSpec } from '../../../../../../features/dossier-mission/mission-specs.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const PeopleToLead = graphql(`
  query PeopleToLead($slug: String!) {
    tenantPeople(first: 100) { nodes { accountId name } }
    council(slug: $slug) { kind }
    mandatesToUs(first: 100) { nodes { id number validFrom validTo revokedOn council { text } mission { text } } }
  }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('openMission'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Opening a mission. */
export default async function NewMissionPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { tenantPeople, council, mandatesToUs }] = await Promise.all([
    getTranslations(),
    formWords(),
    query(PeopleToLead, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  const people = tenantPeople.nodes.map(({ accountId, name }) => ({ value: accountId, label: name }));
  const mandates = mandatesToUs.nodes
    .filter(({ revokedOn }) => revokedOn === null)
    .map(({ id, number, validFrom, validTo, council: giver, mission }) => ({
      value: id,
      label: `${giver.text}: ${mission.text}${number ? `, № ${number}` : ''}, ${formatDate(validFrom)}–${formatDate(validTo)}`,
    }));
  const npo = council?.kind === 'NPO' ? mandates : null;
  const missions = `/${locale}/t/${tenant}/missions`;
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: missions, label: t('cabinet.navMissions') }]} />
        }
        title={t('cabinet.openMission')}
        lead={t('cabinet.openMissionLead')}
      />
      <OpenMissionForm spec={openMissionSpec(t, people, npo)} words={words} goTo={`${missions}/`} />
    </Page>
  );
}
