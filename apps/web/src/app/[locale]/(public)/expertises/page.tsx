import { EmptyState, Rows, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ExpertiseStanding } from '../../../../features/expertises/expertise-standing.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { Localized } from '../../../../features/portal/localized.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const ExpertisesQuery = graphql(
  `query PublicExpertises($first: Int!, $after: String, $council: String, $search: String) {
    expertises(first: $first, after: $after, council: $council, search: $search) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id state subjectKind topic { text lang missing } body { name { text } } council { name { text } } }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'expertises' });
  return preview(locale, '/expertises', { title: t('title'), description: t('publicLead') });
}

/** Published conclusions of expertises of all councils. */
export default async function ExpertisesPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const [t, data] = await Promise.all([
    getTranslations(),
    query(ExpertisesQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      search: search.q ?? null,
    }),
  ]);
  const to = addresses(locale);
  return (
    <RegisterPage
      title={t('expertises.title')}
      lead={t('expertises.publicLead')}
      path={to.expertises}
      search={search}
      filters={
        <>
          <TextInput name="q" type="search" label={t('common.search')} defaultValue={search.q ?? ''} />
          <CouncilSelect data={data.councils} chosen={search.council} />
        </>
      }
      counted={(count) => t('expertises.publicFound', { count })}
      found={data.expertises}
    >
      {data.expertises.nodes.length === 0 ? (
        <EmptyState title={t('expertises.publicNone')}>{t('expertises.publicNoneHelp')}</EmptyState>
      ) : (
        <Rows
          label={t('expertises.title')}
          rows={data.expertises.nodes.map((it) => ({
            key: it.id,
            icon: 'scroll' as const,
            title: (
              <a href={to.expertise(it.id)}>
                <Localized of={it.topic} />
              </a>
            ),
            note: [t(`enums.ExpertiseSubject_${it.subjectKind}`), it.body?.name.text, it.council?.name.text]
              .filter(Boolean)
              .join(' · '),
            side: <ExpertiseStanding state={it.state} />,
          }))}
        />
      )}
    </RegisterPage>
  );
}
