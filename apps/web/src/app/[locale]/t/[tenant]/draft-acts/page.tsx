import { EmptyState, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { todayInAlmaty } from '../../../../../features/desk/today.ts';
import { DraftActAct } from '../../../../../features/draft-acts/draft-act-act.tsx';
import { DraftActCountsParts, DraftActFilters } from '../../../../../features/draft-acts/draft-act-filters.tsx';
import {
  DraftActRegister,
  DraftActRegisterParts,
  draftActsShown,
} from '../../../../../features/draft-acts/draft-act-register.tsx';
import { registerDraftActSpec } from '../../../../../features/draft-acts/draft-act-specs.ts';
import { draftActKinds, draftActStates } from '../../../../../features/draft-acts/states.ts';
import { ExportList } from '../../../../../features/lists/export-list.tsx';
import { exportAddress, exportWords } from '../../../../../features/lists/list-words.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const DraftActsQuery = graphql(
  `
  query CabinetDraftActs(
    $slug: String!, $after: String, $state: DraftActState, $kind: DraftActKind, $commissionId: ID, $year: Int, $overdue: Boolean, $search: String
  ) {
    draftActs(
      first: 50, after: $after, state: $state, kind: $kind, commissionId: $commissionId, year: $year, overdue: $overdue, search: $search, order: URGENCY
    ) { ...DraftActRegisterParts }
    ...DraftActCountsParts
    council(slug: $slug) { commissions { id closedOn name { text } } }
    letters(first: 20, direction: IN) { nodes { id number subject correspondent } }
  }
`,
  [DraftActRegisterParts, DraftActCountsParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('draftActs');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The register of draft acts received for the council's opinion: what is overdue or due soonest stands first. */
export default async function DraftActsPage({
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
  const [state, kind] = [oneOf(search, 'state', draftActStates), oneOf(search, 'kind', draftActKinds)];
  const [commissionId, said, overdue] = [one(search, 'commission'), one(search, 'q'), one(search, 'overdue') === 'yes'];
  const year = Number(/^20\d\d$/.exec(one(search, 'year') ?? '')?.[0]) || null;
  const filtered = [state, kind, commissionId, said, year].some((value) => value !== null) || overdue;
  const data = await query(
    DraftActsQuery,
    {
      slug: tenant,
      after: one(search, 'after'),
      state,
      kind,
      commissionId,
      year,
      overdue: overdue || null,
      search: said,
    },
    { acting: asTenant(tenant) },
  );
  const [exported, address] = await Promise.all([exportWords(), exportAddress(tenant, 'draft-acts', search)]);
  const here = `/${locale}/t/${tenant}/draft-acts`;
  const shown = draftActsShown(data.draftActs);
  const none = shown === 0 && !filtered && one(search, 'after') === null;
  const commissions = (data.council?.commissions ?? []).flatMap(({ id, closedOn, name }) =>
    closedOn ? [] : [{ value: id, label: name.text }],
  );
  const letters = data.letters.nodes.map(({ id, number, subject, correspondent }) => ({
    value: id,
    label: `№ ${number ?? '—'} · ${correspondent ?? '—'} · ${subject}`.slice(0, 140),
  }));
  const register = keeps && (
    <DraftActAct
      act="registerDraftAct"
      spec={registerDraftActSpec(t, letters)}
      words={words}
      goTo={`${here}/`}
      icon="plus"
    />
  );
  return (
    <Page width="full">
      <PageHead
        title={t('draftActs.title')}
        lead={t('draftActs.lead')}
        actions={
          !none && (
            <>
              <ExportList address={address} words={exported} />
              {register}
            </>
          )
        }
      />
      {none ? (
        <EmptyState level={2} title={t('draftActs.none')} action={register || undefined}>
          {t('draftActs.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <DraftActFilters
            here={here}
            search={search}
            year={Number(todayInAlmaty().slice(0, 4))}
            commissions={commissions}
            data={data}
          />
          {shown === 0 ? (
            <EmptyState level={2} title={t(overdue ? 'draftActs.nothingOverdue' : 'draftActs.noneFound')}>
              {t(overdue ? 'draftActs.nothingOverdueHelp' : 'draftActs.noneFoundHelp')}
            </EmptyState>
          ) : (
            <DraftActRegister base={here} search={search} data={data.draftActs} />
          )}
        </>
      )}
    </Page>
  );
}
