import { Breadcrumbs, EmptyState, LinkButton, Page, PageHead, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NewCompetitionForm } from '../../../../../../features/competitions/competition-act.tsx';
import { newCompetitionSpec } from '../../../../../../features/competitions/competition-specs.ts';
import {
  ConvocationToFillParts,
  convocationChoices,
  proposedCompetition,
  usualConvocation,
} from '../../../../../../features/competitions/new-competition.ts';
import { competitionKinds } from '../../../../../../features/competitions/states.ts';
import { one, oneOf, type Search, withSearch } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ConvocationsToFill = graphql(
  `
  query ConvocationsToFill($slug: String!) {
    council(slug: $slug) { id convocations { id state ...ConvocationToFillParts } }
  }
`,
  [ConvocationToFillParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('competitions');
  return { title: t('actDraft'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Preparing a competition, or entering one that was held on paper. */
export default async function NewCompetitionPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search, keeps, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    searchParams,
    isSecretariat(tenant),
    query(ConvocationsToFill, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council || !keeps) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/competitions`;
  const held = one(search, 'held') === 'yes';
  const { convocations } = council;
  const forming = convocations.some(({ state }) => state === 'PREPARING');
  const kind = oneOf(search, 'kind', competitionKinds) ?? (forming || held ? 'COUNCIL' : 'BY_ELECTION');
  const asked = convocations.find(({ id }) => id === one(search, 'convocation'));
  const convocation = asked?.id ?? usualConvocation(convocations, kind);
  const title = t(held ? 'competitions.actRecord' : 'competitions.actDraft');
  const head = (
    <PageHead
      breadcrumbs={
        <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('competitions.title') }]} />
      }
      title={title}
      lead={t(held ? 'competitions.actRecordLead' : 'competitions.actDraftLead')}
    />
  );
  if (convocation === null)
    return (
      <Page width="narrow">
        {head}
        <EmptyState
          level={2}
          title={t('competitions.needsConvocation')}
          action={<LinkButton href={`${base}/composition`}>{t('competitions.toComposition')}</LinkButton>}
        >
          {t('competitions.needsConvocationHelp')}
        </EmptyState>
      </Page>
    );
  const spec = newCompetitionSpec(t, {
    kind,
    held,
    convocation,
    convocations: convocationChoices(t, convocations, held),
    announced: proposedCompetition(convocations, convocation, kind),
  });
  return (
    <Page width="narrow">
      {head}
      <Tabs
        label={t('competitions.kindTabs')}
        tabs={competitionKinds.map((value) => ({
          href: `${here}/new${withSearch(search, { kind: value, convocation: null })}`,
          label: t(`enums.CompetitionKind_${value}`),
          current: value === kind,
        }))}
      />
      <NewCompetitionForm
        key={`${kind} ${convocation} ${held}`}
        act={held ? 'recordCompetition' : 'draftCompetition'}
        spec={spec}
        words={words}
        goTo={`${here}/`}
      />
    </Page>
  );
}
