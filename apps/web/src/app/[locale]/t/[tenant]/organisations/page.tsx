import { type Column, DataTable, EmptyState, Page, PageHead, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { wordingFields } from '../../../../../features/dossier-recommendation/recommendation-specs.ts';
import { SettingsAct } from '../../../../../features/settings/settings-act.tsx';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { choices } from '../../../../../features/shared/choices.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { ListPages } from '../../../../../features/shared/list-pages.tsx';
import { Said, SaidParts } from '../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql, type ResultOf } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const OrganisationsQuery = graphql(
  `
  query CabinetOrganisations($after: String, $search: String, $kind: OrganisationKind) {
    organisations(first: 50, after: $after, search: $search, kind: $kind) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id bin kind region email name { ...SaidParts } superior { name { ...SaidParts } } }
    }
  }
`,
  [SaidParts],
);

type Row = ResultOf<typeof OrganisationsQuery>['organisations']['nodes'][number];

const kinds = [
  'STATE_BODY',
  'QUASI_STATE',
  'NPO',
  'STATE_INSTITUTION',
  'AUTONOMOUS_EDUCATION',
  'PUBLIC_FUNCTION',
  'MASLIKHAT',
  'OTHER',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navOrganisations'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The register of organisations: whom a council may look at or write to; a new one enters with its BIN checked. */
export default async function OrganisationsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search] = await Promise.all([getTranslations(), formWords(), searchParams]);
  const kind = oneOf(search, 'kind', kinds);
  const { organisations } = await query(
    OrganisationsQuery,
    { after: one(search, 'after'), search: one(search, 'q'), kind },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/organisations`;
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('cabinet.organisationName'),
      primary: true,
      cell: (row) => <Said text={row.name} quiet />,
    },
    { key: 'bin', header: t('cabinet.bin'), nowrap: true, cell: (row) => row.bin },
    { key: 'kind', header: t('cabinet.organisationKind'), cell: (row) => t(`enums.OrganisationKind_${row.kind}`) },
    {
      key: 'superior',
      header: t('cabinet.superior'),
      cell: (row) => row.superior && <Said text={row.superior.name} quiet />,
    },
    { key: 'region', header: t('cabinet.region'), cell: (row) => row.region },
    { key: 'email', header: t('cabinet.email'), cell: (row) => row.email },
  ];
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.navOrganisations')}
        actions={
          <SettingsAct
            act="registerOrganisation"
            spec={{
              label: t('cabinet.actRegisterOrganisation'),
              fields: [
                ...wordingFields(t, 'name', undefined, t('cabinet.organisationName')),
                { kind: 'text', name: 'bin', label: t('cabinet.bin'), hint: t('cabinet.binHint'), narrow: true },
                {
                  kind: 'select',
                  name: 'kind',
                  label: t('cabinet.organisationKind'),
                  required: true,
                  choices: choices(kinds, (value) => t(`enums.OrganisationKind_${value}`)),
                },
                { kind: 'body', name: 'superiorId', label: t('cabinet.superior') },
                { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email' },
                { kind: 'text', name: 'region', label: t('cabinet.region') },
                { kind: 'text', name: 'address', label: t('cabinet.siteAddress') },
              ],
            }}
            words={words}
            icon="plus"
            kind="primary"
          />
        }
      />
      <ListFilters action={here}>
        <TextInput name="q" type="search" label={t('common.search')} defaultValue={one(search, 'q') ?? undefined} />
        <SelectFilter
          name="kind"
          label={t('cabinet.organisationKind')}
          all={t('common.all')}
          chosen={kind}
          options={kinds.map((value) => ({ value, label: t(`enums.OrganisationKind_${value}`) }))}
        />
      </ListFilters>
      {organisations.nodes.length === 0 ? (
        <EmptyState level={2} title={t('cabinet.nothingByFilter')}>
          {t('cabinet.noOrganisationsHelp')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('cabinet.navOrganisations')}
          columns={columns}
          rows={organisations.nodes}
          rowKey={({ id }) => id}
        />
      )}
      <ListPages
        search={search}
        shown={organisations.nodes.length}
        total={organisations.totalCount}
        page={organisations.pageInfo}
      />
    </Page>
  );
}
