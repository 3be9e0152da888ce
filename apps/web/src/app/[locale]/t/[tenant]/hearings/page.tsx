import { EmptyState, LinkButton, Page, PageHead, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  HearingRegister,
  HearingRegisterParts,
  hearingsShown,
} from '../../../../../features/hearings/hearing-register.tsx';
import { HearingTabs } from '../../../../../features/hearings/hearing-tabs.tsx';
import { hearingStates } from '../../../../../features/hearings/states.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const HearingsQuery = graphql(
  `
  query CabinetHearings($after: String, $state: PublicHearingState, $search: String) {
    publicHearings(first: 25, after: $after, state: $state, search: $search) { ...HearingRegisterParts }
  }
`,
  [HearingRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The public hearings of a council. */
export default async function HearingsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, keeps] = await Promise.all([getTranslations(), searchParams, isSecretariat(tenant)]);
  const [state, words] = [oneOf(search, 'state', hearingStates), one(search, 'q')];
  const { publicHearings } = await query(
    HearingsQuery,
    { after: one(search, 'after'), state, search: words },
    { acting: asTenant(tenant) },
  );
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/hearings`;
  const shown = hearingsShown(publicHearings);
  const none = shown === 0 && !state && !words && one(search, 'after') === null;
  const open = keeps && (
    <LinkButton icon="plus" href={`${here}/new`}>
      {t('hearings.actOpen')}
    </LinkButton>
  );
  return (
    <Page width="full">
      <PageHead title={t('hearings.title')} lead={t('hearings.lead')} actions={!none && open} />
      <HearingTabs base={base} current="hearings" />
      {none ? (
        <EmptyState level={2} title={t('hearings.none')} action={open || undefined}>
          {t('hearings.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <ListFilters action={here}>
            <TextInput name="q" type="search" label={t('common.search')} defaultValue={words ?? ''} />
            <SelectFilter
              name="state"
              label={t('hearings.colState')}
              all={t('common.all')}
              chosen={state}
              options={hearingStates.map((value) => ({ value, label: t(`enums.PublicHearingState_${value}`) }))}
            />
          </ListFilters>
          {shown === 0 ? (
            <EmptyState level={2} title={t('hearings.noneFound')}>
              {t('hearings.noneFoundHelp')}
            </EmptyState>
          ) : (
            <HearingRegister base={here} search={search} data={publicHearings} />
          )}
        </>
      )}
    </Page>
  );
}
