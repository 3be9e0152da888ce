import { Checkbox, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PublicHearingRowParts, PublicHearings } from '../../../../features/hearings/public-hearings.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const HearingsQuery = graphql(
  `query PublicHearings($first: Int!, $after: String, $council: String, $coming: Boolean, $search: String) {
    publicHearings(first: $first, after: $after, council: $council, coming: $coming, search: $search) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...PublicHearingRow }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [PublicHearingRowParts, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'hearings' });
  return preview(locale, '/hearings', { title: t('publicTitle'), description: t('publicLead') });
}

/** Announced hearings of all councils, with the door to reports of bodies. */
export default async function HearingsPage({
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
    query(HearingsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      coming: search.coming === 'yes' || null,
      search: search.q ?? null,
    }),
  ]);
  const to = addresses(locale);
  return (
    <RegisterPage
      title={t('hearings.publicTitle')}
      lead={t('hearings.publicLead')}
      path={to.hearings}
      search={search}
      meta={<a href={to.reportHearings}>{t('hearings.reportsPublic')}</a>}
      filters={
        <>
          <TextInput name="q" type="search" label={t('common.search')} defaultValue={search.q ?? ''} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <Checkbox
            name="coming"
            value="yes"
            label={t('hearings.onlyComing')}
            defaultChecked={search.coming === 'yes'}
          />
        </>
      }
      counted={(count) => t('hearings.publicFound', { count })}
      found={data.publicHearings}
    >
      <PublicHearings hearings={data.publicHearings.nodes} />
    </RegisterPage>
  );
}
