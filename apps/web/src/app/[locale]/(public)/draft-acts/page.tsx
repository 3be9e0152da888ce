import { SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PublicDraftActParts, PublicDraftActs } from '../../../../features/draft-acts/public-draft-acts.tsx';
import { draftActKinds, draftActStates } from '../../../../features/draft-acts/states.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const DraftActsQuery = graphql(
  `query PublicDraftActs($first: Int!, $after: String, $council: String, $state: DraftActState, $kind: DraftActKind, $search: String) {
    draftActs(first: $first, after: $after, council: $council, state: $state, kind: $kind, search: $search) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...PublicDraftAct }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [PublicDraftActParts, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'draftActs' });
  return preview(locale, '/draft-acts', { title: t('publicTitle'), description: t('publicLead') });
}

const shown = draftActStates.filter((state) => state !== 'RECEIVED');

/** Draft acts that councils have published, with what they said of each. */
export default async function DraftActsPage({
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
    query(DraftActsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      state: oneOf(draftActStates, search.state),
      kind: oneOf(draftActKinds, search.kind),
      search: search.q ?? null,
    }),
  ]);
  return (
    <RegisterPage
      title={t('draftActs.publicTitle')}
      lead={t('draftActs.publicLead')}
      path={addresses(locale).draftActs}
      search={search}
      filters={
        <>
          <TextInput name="q" type="search" label={t('common.search')} defaultValue={search.q ?? ''} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="kind"
            label={t('draftActs.colKind')}
            all={t('common.all')}
            chosen={search.kind}
            options={draftActKinds.map((value) => ({ value, label: t(`enums.DraftActKind_${value}`) }))}
          />
          <SelectFilter
            name="state"
            label={t('draftActs.colState')}
            all={t('common.all')}
            chosen={search.state}
            options={shown.map((value) => ({ value, label: t(`enums.DraftActState_${value}`) }))}
          />
        </>
      }
      counted={(count) => t('draftActs.publicFound', { count })}
      found={data.draftActs}
    >
      <PublicDraftActs drafts={data.draftActs.nodes} />
    </RegisterPage>
  );
}
