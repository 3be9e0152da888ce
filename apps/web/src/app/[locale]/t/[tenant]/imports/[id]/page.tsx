import { Banner, LinkButton, Page, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ColumnsStep, ColumnsStepParts, FieldParts } from '../../../../../../features/imports/columns-step.tsx';
import { ConfirmStep, ConfirmStepParts } from '../../../../../../features/imports/confirm-step.tsx';
import { ImportHead, ImportHeadParts } from '../../../../../../features/imports/import-head.tsx';
import { ImportNext, ImportNextParts } from '../../../../../../features/imports/import-next.tsx';
import { ImportResult, ImportResultParts } from '../../../../../../features/imports/import-result.tsx';
import { ImportSteps } from '../../../../../../features/imports/import-steps.tsx';
import { ImportStopped, ImportStoppedParts } from '../../../../../../features/imports/import-stopped.tsx';
import {
  RowCounts,
  RowCountsParts,
  RowVerdicts,
  RowVerdictsParts,
  verdictFilters,
} from '../../../../../../features/imports/row-verdicts.tsx';
import { RunProgress } from '../../../../../../features/imports/run-progress.tsx';
import { TwinsParts, TwinsSettingsParts, TwinsStep } from '../../../../../../features/imports/twins-step.tsx';
import { oneOf, one as oneValue, type Search } from '../../../../../../features/shared/address.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ImportQuery = graphql(
  `
  query Import($id: ID!) {
    import(id: $id) { id kind state percent ...ImportHeadParts ...ImportStoppedParts ...ImportResultParts }
  }
`,
  [ImportHeadParts, ImportStoppedParts, ImportResultParts],
);
const ColumnsQuery = graphql(
  `
  query ImportColumns($id: ID!, $kind: ImportKind!) {
    import(id: $id) { ...ColumnsStepParts }
    importFields(kind: $kind) { ...FieldParts }
  }
`,
  [ColumnsStepParts, FieldParts],
);
const RowsQuery = graphql(
  `
  query ImportRows($id: ID!, $after: String, $outcome: VerdictOutcome) {
    import(id: $id) {
      ...ImportNextParts ...RowCountsParts
      rows(first: 50, after: $after, outcome: $outcome) { ...RowVerdictsParts }
    }
  }
`,
  [ImportNextParts, RowCountsParts, RowVerdictsParts],
);
const AlikeQuery = graphql(
  `
  query ImportAlike($id: ID!, $after: String) {
    import(id: $id) {
      ...ImportNextParts ...RowCountsParts ...TwinsSettingsParts
      rows(first: 50, after: $after, alike: true) { ...TwinsParts }
    }
  }
`,
  [ImportNextParts, RowCountsParts, TwinsSettingsParts, TwinsParts],
);
const ConfirmQuery = graphql(`query ImportConfirm($id: ID!) { import(id: $id) { ...ConfirmStepParts } }`, [
  ConfirmStepParts,
]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** One import at the step where it stands: its columns, its rows with their verdicts, its entering, what came of it. */
export default async function ImportPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asTenant(tenant);
  const [t, search, { import: one }] = await Promise.all([
    getTranslations('imports'),
    searchParams,
    query(ImportQuery, { id }, { acting }),
  ]);
  if (!one) notFound();
  const { kind, state, percent } = one;
  const cabinet = `/${locale}/t/${tenant}`;
  const base = `${cabinet}/imports`;
  const here = `${base}/${id}`;
  const asked = oneOf(search, 'step', ['columns', 'confirm'] as const);
  const page = (inside: React.ReactNode) => (
    <Page width="full">
      <ImportHead tenant={tenant} base={base} data={one} />
      {inside}
    </Page>
  );

  if (state === 'DISCARDED')
    return page(
      <>
        <Banner kind="neutral" title={t('discarded')}>
          {t('discardedHelp')}
        </Banner>
        <div>
          <LinkButton icon="upload" href={`${base}/new?kind=${kind}`}>
            {t('begin')}
          </LinkButton>
        </div>
      </>,
    );
  if (state === 'ENTERED')
    return page(
      <>
        <ImportSteps now="confirm" over />
        <ImportResult base={cabinet} data={one} />
        <div>
          <LinkButton kind="secondary" href={`${cabinet}/journal`}>
            {t('inJournal')}
          </LinkButton>
        </div>
      </>,
    );
  if (state === 'CHECKING' || state === 'ENTERING') {
    const checking = state === 'CHECKING';
    return page(
      <>
        <ImportSteps now={checking ? 'rows' : 'confirm'} />
        <RunProgress
          label={t(checking ? 'checking' : 'entering')}
          help={t(checking ? 'checkingHelp' : 'enteringHelp')}
          percent={percent ?? 0}
          percentWords={t('percent', { percent: percent ?? 0 })}
          here={here}
          refresh={t('refresh')}
        />
      </>,
    );
  }
  if (state === 'READ' || asked === 'columns') {
    const { import: read, importFields } = await query(ColumnsQuery, { id, kind }, { acting });
    return page(
      <>
        <ImportSteps now="columns" address={state === 'CHECKED' ? { rows: here } : {}} />
        <ImportStopped data={one} />
        <Section title={t('columnsTitle')}>
          <p>{t('columnsLead')}</p>
          {read && <ColumnsStep data={read} fields={importFields} goTo={here} />}
        </Section>
      </>,
    );
  }
  const columns = `${here}?step=columns`;
  if (asked === 'confirm') {
    const { import: checked } = await query(ConfirmQuery, { id }, { acting });
    return page(
      <>
        <ImportSteps now="confirm" address={{ columns, rows: here }} />
        <ImportStopped data={one} />
        {checked && <ConfirmStep data={checked} here={here} />}
      </>,
    );
  }
  const verdict = oneOf(search, 'verdict', verdictFilters);
  const after = oneValue(search, 'after');
  const top = (
    <>
      <ImportSteps now="rows" address={{ columns }} />
      <ImportStopped data={one} />
    </>
  );
  if (verdict === 'ALIKE') {
    const { import: alike } = await query(AlikeQuery, { id, after }, { acting });
    if (!alike) notFound();
    return page(
      <>
        {top}
        <ImportNext here={here} base={base} data={alike} />
        <RowCounts here={here} search={search} data={alike} />
        <TwinsStep search={search} settings={alike} data={alike.rows} />
      </>,
    );
  }
  const { import: checked } = await query(RowsQuery, { id, after, outcome: verdict }, { acting });
  if (!checked) notFound();
  return page(
    <>
      {top}
      <ImportNext here={here} base={base} data={checked} />
      <RowCounts here={here} search={search} data={checked} />
      <RowVerdicts search={search} heads={checked} data={checked.rows} />
    </>,
  );
}
