import { EmptyState, Page, PageHead, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ProposalRegister, ProposalRow } from '../../../../features/platform/proposal-register.tsx';
import { one, oneOf, type Search } from '../../../../features/shared/address.ts';
import { ListPages } from '../../../../features/shared/list-pages.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const ProposalsQuery = graphql(
  `
  query ParameterProposals($after: String, $state: OverrideState!) {
    parameterOverrides(first: 25, after: $after, state: $state) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ProposalRow }
    }
    waiting: parameterOverrides(first: 1, state: PROPOSED) { totalCount }
  }
`,
  [ProposalRow],
);

const states = ['PROPOSED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('platform');
  return { title: t('navParameters'), robots: { index: false } };
}

/** What councils propose for numbers of law: what waits for the platform first, what was decided by tabs. */
export default async function ProposalsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: Promise<Search>;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, search] = await Promise.all([getTranslations('platform'), searchParams]);
  const state = oneOf(search, 'state', states) ?? 'PROPOSED';
  const { parameterOverrides: list, waiting } = await query(
    ProposalsQuery,
    { after: one(search, 'after'), state },
    { acting: 'platform' },
  );
  const here = `/${locale}/platform/parameters`;
  return (
    <Page width="full">
      <PageHead title={t('navParameters')} lead={t('parametersLead')} />
      <Tabs
        label={t('standing')}
        tabs={states.map((value) => ({
          href: value === 'PROPOSED' ? here : `${here}?state=${value}`,
          label: t(`tab_${value}`),
          current: value === state,
          ...(value === 'PROPOSED' && { count: waiting.totalCount ?? 0 }),
        }))}
      />
      {list.nodes.length > 0 ? (
        <ProposalRegister rows={list.nodes} />
      ) : (
        <EmptyState level={2} title={t(state === 'PROPOSED' ? 'noneWaits' : 'noneSuch')}>
          {state === 'PROPOSED' && t('noneWaitsHelp')}
        </EmptyState>
      )}
      <ListPages search={search} shown={list.nodes.length} total={list.totalCount} page={list.pageInfo} />
    </Page>
  );
}
