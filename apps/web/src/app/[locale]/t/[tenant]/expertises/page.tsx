import { EmptyState, Page, PageHead, Select, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ExpertiseAct } from '../../../../../features/expertises/expertise-act.tsx';
import {
  ExpertiseRegister,
  ExpertiseRegisterParts,
  expertisesShown,
} from '../../../../../features/expertises/expertise-register.tsx';
import { openExpertiseSpec } from '../../../../../features/expertises/expertise-specs.ts';
import { expertiseStates } from '../../../../../features/expertises/states.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const ExpertisesQuery = graphql(
  `
  query CabinetExpertises($after: String, $state: ExpertiseState, $search: String, $mine: Boolean) {
    expertises(first: 25, after: $after, state: $state, search: $search, mine: $mine) { ...ExpertiseRegisterParts }
  }
`,
  [ExpertiseRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expertises');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The council's expertises: the undecided first, then the latest. */
export default async function ExpertisesPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search, keeps] = await Promise.all([
    getTranslations(),
    formWords(),
    searchParams,
    isSecretariat(tenant),
  ]);
  const state = oneOf(search, 'state', expertiseStates);
  const said = one(search, 'q');
  const mine = one(search, 'mine') === 'yes';
  const { expertises } = await query(
    ExpertisesQuery,
    { after: one(search, 'after'), state, search: said, mine: mine || null },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/expertises`;
  const shown = expertisesShown(expertises);
  const none = shown === 0 && state === null && said === null && !mine && one(search, 'after') === null;
  const open = keeps && (
    <ExpertiseAct act="openExpertise" spec={openExpertiseSpec(t)} words={words} goTo={`${here}/`} icon="plus" />
  );
  return (
    <Page width="full">
      <PageHead title={t('expertises.title')} lead={t('expertises.lead')} actions={!none && open} />
      {none ? (
        <EmptyState level={2} title={t('expertises.none')} action={open || undefined}>
          {t('expertises.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <ListFilters action={here}>
            <TextInput name="q" type="search" label={t('expertises.search')} defaultValue={said ?? ''} />
            <SelectFilter
              name="state"
              label={t('expertises.colState')}
              all={t('common.all')}
              chosen={state}
              options={expertiseStates.map((value) => ({ value, label: t(`enums.ExpertiseState_${value}`) }))}
            />
            <Select name="mine" label={t('expertises.colExperts')} defaultValue={mine ? 'yes' : ''}>
              <option value="">{t('expertises.all')}</option>
              <option value="yes">{t('expertises.mine')}</option>
            </Select>
          </ListFilters>
          {shown === 0 ? (
            <EmptyState level={2} title={t('expertises.noneFound')}>
              {t('expertises.noneFoundHelp')}
            </EmptyState>
          ) : (
            <ExpertiseRegister base={here} search={search} data={expertises} />
          )}
        </>
      )}
    </Page>
  );
}
