import { Breadcrumbs, Columns, Page, PageHead, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FileForm } from '../../../../../../features/imports/file-form.tsx';
import { ImportSteps } from '../../../../../../features/imports/import-steps.tsx';
import { KindChoice } from '../../../../../../features/imports/kind-choice.tsx';
import { importKinds } from '../../../../../../features/imports/kinds.ts';
import { TemplateCard, TemplateParts } from '../../../../../../features/imports/template-card.tsx';
import { oneOf, type Search } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const FieldsQuery = graphql(
  `query ImportTemplate($kind: ImportKind!) { importFields(kind: $kind) { ...TemplateParts } }`,
  [TemplateParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports');
  return { title: t('begin'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The first step: what the file holds, and the file. */
export default async function NewImportPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search, enters] = await Promise.all([
    getTranslations(),
    formWords(),
    searchParams,
    isSecretariat(tenant),
  ]);
  if (!enters) notFound();
  const base = `/${locale}/t/${tenant}/imports`;
  const kind = oneOf(search, 'kind', importKinds);
  const trail = <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: base, label: t('imports.title') }]} />;
  if (!kind)
    return (
      <Page>
        <PageHead breadcrumbs={trail} title={t('imports.chooseKind')} lead={t('imports.lead')} />
        <KindChoice here={`${base}/new`} />
      </Page>
    );
  const { importFields } = await query(FieldsQuery, { kind }, { acting: asTenant(tenant) });
  return (
    <Page>
      <PageHead breadcrumbs={trail} title={t(`imports.kindTitle_${kind}`)} lead={t('imports.fileLead')} />
      <ImportSteps now="file" />
      <Tabs
        label={t('imports.kinds')}
        tabs={importKinds.map((one) => ({
          href: `${base}/new?kind=${one}`,
          label: t(`enums.ImportKind_${one}`),
          current: one === kind,
        }))}
      />
      <Columns>
        <FileForm
          key={kind}
          kind={kind}
          form={words}
          goTo={`${base}/`}
          words={{
            file: t('imports.file'),
            fileHint: t('imports.fileHint'),
            pasteTitle: t('imports.pasteTitle'),
            paste: t('imports.paste'),
            pasteHint: t('imports.pasteHint'),
            pastedSize: t('imports.pastedSize', { rows: '§', columns: '§' }),
            read: t('imports.read'),
            nothingWritten: t('imports.nothingWritten'),
          }}
        />
        <TemplateCard tenant={tenant} kind={kind} data={importFields} />
      </Columns>
    </Page>
  );
}
