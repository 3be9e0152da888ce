import { Select, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BodyList, BodyRow_row } from '../../../../features/bodies/body-list.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const BodiesQuery = graphql(
  `query Bodies($first: Int!, $after: String, $search: String, $orderBy: BodyRecordOrder!) {
    bodyRecords(first: $first, after: $after, search: $search, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage endCursor } nodes { bodyId ...BodyRow }
    }
  }`,
  [BodyRow_row],
);

const orders = ['NAME', 'RECEIVED', 'OVERDUE'] as const;

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/bodies', { title: t('bodiesTitle'), description: t('bodiesLead') });
}

/** Bodies to which councils have written, each with its counts. */
export default async function BodiesPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const order = oneOf(orders, search.order) ?? 'NAME';
  const [t, data] = await Promise.all([
    getTranslations(),
    query(BodiesQuery, {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      orderBy: order,
    }),
  ]);
  const to = addresses(locale);
  const { nodes } = data.bodyRecords;
  return (
    <RegisterPage
      title={t('portal.bodiesTitle')}
      lead={t('portal.bodiesLead')}
      path={to.bodies}
      search={search}
      filters={
        <>
          <TextInput name="q" type="search" label={t('portal.bodyName')} defaultValue={search.q} />
          <Select name="order" label={t('portal.order')} defaultValue={order}>
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`portal.order_${one}`)}
              </option>
            ))}
          </Select>
        </>
      }
      counted={(count) => t('portal.bodiesFound', { count })}
      found={data.bodyRecords}
    >
      <BodyList data={nodes} />
    </RegisterPage>
  );
}
