import { LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ImportList, ImportListParts } from '../../../../../features/imports/import-list.tsx';
import { one, type Search } from '../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const ImportsQuery = graphql(
  `
  query Imports($after: String) { imports(first: 25, after: $after) { totalCount ...ImportListParts } }
`,
  [ImportListParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** What was taken in from files. */
export default async function ImportsPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, enters] = await Promise.all([getTranslations('imports'), searchParams, isSecretariat(tenant)]);
  const { imports } = await query(ImportsQuery, { after: one(search, 'after') }, { acting: asTenant(tenant) });
  const base = `/${locale}/t/${tenant}/imports`;
  return (
    <Page width="full">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          enters &&
          Boolean(imports.totalCount) && (
            <LinkButton icon="upload" href={`${base}/new`}>
              {t('begin')}
            </LinkButton>
          )
        }
      />
      <ImportList base={base} search={search} data={imports} enters={enters} />
    </Page>
  );
}
