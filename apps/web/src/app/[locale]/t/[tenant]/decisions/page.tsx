import { EmptyState, LinkButton, Page, PageHead, Section, SelectFilter, Tabs, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  DecisionRegister,
  DecisionRegisterParts,
  decisionsShown,
} from '../../../../../features/decisions/decision-register.tsx';
import { SittingTabs } from '../../../../../features/decisions/sitting-tabs.tsx';
import { decisionEffects, decisionStates } from '../../../../../features/decisions/states.ts';
import { todayInAlmaty } from '../../../../../features/desk/today.ts';
import { ExportList } from '../../../../../features/lists/export-list.tsx';
import { exportAddress, exportWords } from '../../../../../features/lists/list-words.ts';
import { one, oneOf, type Search, withSearch } from '../../../../../features/shared/address.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const DecisionsQuery = graphql(
  `
  query CabinetDecisions(
    $after: String, $state: DecisionState, $effect: DecisionEffect, $overdue: Boolean, $year: Int, $search: String
  ) {
    running: decisions(first: 1, state: IN_EXECUTION) { totalCount }
    late: decisions(first: 1, overdue: true) { totalCount }
    everything: decisions(first: 1) { totalCount }
    decisions(
      first: 25, after: $after, state: $state, effect: $effect, overdue: $overdue, year: $year, search: $search
    ) { ...DecisionRegisterParts }
  }
`,
  [DecisionRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** What the council has decided: what is late first, then what is being executed, then all of it. */
export default async function DecisionsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search] = await Promise.all([getTranslations(), searchParams]);
  const state = oneOf(search, 'state', decisionStates);
  const effect = oneOf(search, 'effect', decisionEffects);
  const overdue = one(search, 'overdue') !== null;
  const year = /^20\d\d$/.exec(one(search, 'year') ?? '')?.[0] ?? null;
  const words = one(search, 'q');
  const filtered = state !== null || effect !== null || overdue || year !== null || words !== null;
  const { running, late, everything, decisions } = await query(
    DecisionsQuery,
    {
      after: one(search, 'after'),
      state,
      effect,
      overdue: overdue || null,
      year: year === null ? null : Number(year),
      search: words,
    },
    { acting: asTenant(tenant) },
  );
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/decisions`;
  const shown = decisionsShown(decisions);
  const thisYear = Number(todayInAlmaty().slice(0, 4));
  const tab = (label: string, count: number | null, changes: Record<string, string | null>, current: boolean) => ({
    href: `${here}${withSearch(search, { state: null, overdue: null, ...changes })}`,
    label,
    count: count ?? 0,
    current,
  });
  const none = everything.totalCount === 0;
  const [address, exported] = await Promise.all([exportAddress(tenant, 'decisions', search), exportWords()]);
  return (
    <Page width="full">
      <PageHead
        title={t('decisions.title')}
        lead={t('decisions.lead')}
        actions={!none && <ExportList address={address} words={exported} />}
      />
      <SittingTabs base={base} current="decisions" />
      {none ? (
        <EmptyState
          level={2}
          title={t('decisions.none')}
          action={<LinkButton href={`${base}/meetings`}>{t('decisions.toMeetings')}</LinkButton>}
        >
          {t('decisions.noneHelp')}
        </EmptyState>
      ) : (
        <Section title={t('decisions.standing')} id="list">
          <Tabs
            label={t('decisions.standing')}
            tabs={[
              tab(t('decisions.tabALL'), everything.totalCount, {}, state === null && !overdue),
              tab(
                t('decisions.tabIN_EXECUTION'),
                running.totalCount,
                { state: 'IN_EXECUTION' },
                state === 'IN_EXECUTION' && !overdue,
              ),
              tab(t('decisions.tabOVERDUE'), late.totalCount, { overdue: '1' }, overdue),
            ]}
          />
          <ListFilters action={here}>
            <TextInput
              name="q"
              type="search"
              label={t('decisions.search')}
              placeholder={t('decisions.searchHint')}
              defaultValue={words ?? ''}
            />
            <SelectFilter
              name="state"
              label={t('decisions.colState')}
              all={t('common.all')}
              chosen={state}
              options={decisionStates.map((value) => ({ value, label: t(`enums.DecisionState_${value}`) }))}
            />
            <SelectFilter
              name="effect"
              label={t('decisions.colEffect')}
              all={t('common.all')}
              chosen={effect}
              options={decisionEffects.map((value) => ({ value, label: t(`enums.DecisionEffect_${value}`) }))}
            />
            <SelectFilter
              name="year"
              label={t('decisions.colYear')}
              all={t('common.all')}
              chosen={year}
              options={Array.from({ length: 8 }, (_, back) => String(thisYear - back)).map((value) => ({
                value,
                label: value,
              }))}
            />
          </ListFilters>
          {shown > 0 ? (
            <DecisionRegister base={here} search={search} data={decisions} />
          ) : overdue && !words && !effect && !year ? (
            <EmptyState title={t('decisions.noneOverdue')}>{t('decisions.noneOverdueHelp')}</EmptyState>
          ) : (
            filtered && <EmptyState title={t('decisions.noneFound')}>{t('decisions.noneFoundHelp')}</EmptyState>
          )}
        </Section>
      )}
    </Page>
  );
}
