import { EmptyState, LinkButton, Page, PageHead, Select, SelectFilter } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  CompetitionRegister,
  CompetitionRegisterParts,
  competitionsShown,
} from '../../../../../features/competitions/competition-register.tsx';
import { competitionKinds } from '../../../../../features/competitions/states.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const CompetitionsQuery = graphql(
  `
  query CabinetCompetitions($after: String, $kind: CompetitionKind, $open: Boolean) {
    competitions(first: 25, after: $after, kind: $kind, open: $open) { ...CompetitionRegisterParts }
  }
`,
  [CompetitionRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('competitions');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The competitions of a council. */
export default async function CompetitionsPage({
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
  const kind = oneOf(search, 'kind', competitionKinds);
  const open = one(search, 'open') === 'yes' || null;
  const { competitions } = await query(
    CompetitionsQuery,
    { after: one(search, 'after'), kind, open },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/competitions`;
  const empty = competitionsShown(competitions) === 0;
  const filtered = kind !== null || open !== null;
  const prepare = keeps && (
    <LinkButton icon="plus" href={`${here}/new`}>
      {t('competitions.actDraft')}
    </LinkButton>
  );
  return (
    <Page width="full">
      <PageHead
        title={t('competitions.title')}
        actions={
          keeps && (
            <>
              <LinkButton kind="secondary" icon="document" href={`${here}/new?held=yes`}>
                {t('competitions.actRecord')}
              </LinkButton>
              {!(empty && !filtered) && prepare}
            </>
          )
        }
      />
      {empty && !filtered ? (
        <EmptyState level={2} title={t('competitions.none')} action={prepare || undefined}>
          {t('competitions.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <ListFilters action={here}>
            <SelectFilter
              name="kind"
              label={t('competitions.colKind')}
              all={t('common.all')}
              chosen={kind}
              options={competitionKinds.map((value) => ({ value, label: t(`enums.CompetitionKind_${value}`) }))}
            />
            <Select name="open" label={t('competitions.onlyOpen')} defaultValue={open ? 'yes' : ''}>
              <option value="">{t('common.all')}</option>
              <option value="yes">{t('competitions.onlyOpenYes')}</option>
            </Select>
          </ListFilters>
          {empty ? (
            <EmptyState level={2} title={t('competitions.noneFound')}>
              {t('competitions.noneFoundHelp')}
            </EmptyState>
          ) : (
            <CompetitionRegister tenant={tenant} search={search} data={competitions} />
          )}
        </>
      )}
    </Page>
  );
}
