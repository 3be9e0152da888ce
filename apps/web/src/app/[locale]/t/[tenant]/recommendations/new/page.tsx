import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DraftRecommendation } from '../../../../../../features/dossier-recommendation/draft-recommendation.tsx';
import { wordingFields } from '../../../../../../features/dossier-recommendation/recommendation-specs.ts';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import type { ActSpec } from '../../../../../../features/shared/field-spec.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const MissionsToDraft = graphql(`
  query MissionsToDraft($council: String!, $mission: ID!, $known: Boolean!) {
    missions(first: 50, council: $council) { nodes { id number title { text } } }
    mission(id: $mission) @include(if: $known) {
      id
      findings(state: [CONFIRMED, REMEDIED]) { id ordinal statement }
      objects { bodyId body { name { text } } }
    }
  }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('newRecommendation'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Drafting a recommendation: from a mission, to one body or many. */
export default async function NewRecommendationPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search] = await Promise.all([getTranslations(), formWords(), searchParams]);
  const chosen = one(search, 'mission');
  const { missions, mission } = await query(
    MissionsToDraft,
    { council: tenant, mission: chosen ?? '', known: chosen !== null },
    { acting: asTenant(tenant) },
  );
  const spec: ActSpec = {
    label: t('cabinet.saveDraft'),
    fields: [
      {
        kind: 'select',
        name: 'missionId',
        label: t('cabinet.whichMission'),
        required: true,
        empty: '—',
        value: chosen,
        choices: missions.nodes.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title.text}` })),
      },
      ...wordingFields(t, 'wording'),
      {
        kind: 'body',
        name: 'bodyIds',
        label: t('cabinet.addressees'),
        many: true,
        values: (mission?.objects ?? []).flatMap(({ bodyId, body }) =>
          body ? [{ value: bodyId, label: body.name.text }] : [],
        ),
      },
      ...(mission?.findings.length
        ? [
            {
              kind: 'many' as const,
              name: 'findingIds',
              label: t('cabinet.findingsOf'),
              choices: mission.findings.map(({ id, ordinal, statement }) => ({
                value: id,
                label: `${ordinal}. ${statement ?? ''}`,
              })),
            },
          ]
        : []),
      { kind: 'date', name: 'executeBy', label: t('cabinet.executeBy'), hint: t('cabinet.executeByHint') },
      { kind: 'date', name: 'draftedOn', label: t('cabinet.draftedOn'), hint: t('cabinet.todayUnless') },
    ],
  };
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `/${locale}/t/${tenant}/recommendations`, label: t('cabinet.navRecommendations') }]}
          />
        }
        title={t('cabinet.newRecommendation')}
        lead={t('cabinet.newRecommendationLead')}
      />
      <DraftRecommendation spec={spec} words={words} goTo={`/${locale}/t/${tenant}/recommendations/`} />
    </Page>
  );
}
