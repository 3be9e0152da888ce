import { Checkbox } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CompetitionList, CompetitionRowParts } from '../../../../features/candidacy/competition-list.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const CompetitionsQuery = graphql(
  `query PublicCompetitions($first: Int!, $after: String, $council: String, $open: Boolean) {
    competitions(first: $first, after: $after, council: $council, open: $open) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...CompetitionRow }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [CompetitionRowParts, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'candidate' });
  return preview(locale, '/competitions', { title: t('listTitle'), description: t('listLead') });
}

/** Competitions of all councils: who may become a member, where and until when. */
export default async function CompetitionsPage({
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
    query(CompetitionsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      open: search.open === 'yes' || null,
    }),
  ]);
  const to = addresses(locale);
  const { nodes } = data.competitions;
  return (
    <RegisterPage
      title={t('candidate.listTitle')}
      lead={t('candidate.listLead')}
      path={to.competitions}
      search={search}
      filters={
        <>
          <CouncilSelect data={data.councils} chosen={search.council} />
          <Checkbox name="open" value="yes" label={t('candidate.onlyOpen')} defaultChecked={search.open === 'yes'} />
        </>
      }
      counted={(count) => t('candidate.found', { count })}
      found={data.competitions}
    >
      <CompetitionList competitions={nodes} />
    </RegisterPage>
  );
}
