import { Breadcrumbs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ConclusionView, ConclusionViewParts } from '../../../../../../../features/expertises/conclusion-view.tsx';
import { ExpertSheet, ExpertSheetParts, expertOf } from '../../../../../../../features/expertises/expert-sheet.tsx';
import { one, type Search } from '../../../../../../../features/shared/address.ts';
import { cabinetFile } from '../../../../../../../features/shared/cabinet-file.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const SheetQuery = graphql(
  'query ExpertSheet($id: ID!) { expertise(id: $id) { id conclusion { file { id } } ...ExpertSheetParts ...ConclusionViewParts } }',
  [ExpertSheetParts, ConclusionViewParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expertises');
  return { title: t('sheetTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** An expert's sheet in the cabinet: the expert's own, or what the secretariat enters from a paper. */
export default async function ExpertSheetPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, { expertise: it }] = await Promise.all([
    getTranslations(),
    searchParams,
    query(SheetQuery, { id: decodeURIComponent(coded) }, { acting: asTenant(tenant) }),
  ]);
  const expert = it && expertOf(it, one(search, 'expert'));
  if (!it || !expert) notFound();
  const base = `/${locale}/t/${tenant}/expertises`;
  return (
    <ExpertSheet
      data={it}
      expert={expert}
      fileHref={(file) => cabinetFile(tenant, file)}
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          trail={[
            { href: base, label: t('expertises.title') },
            { href: `${base}/${it.id}`, label: t('expertises.one') },
          ]}
        />
      }
    >
      {it.conclusion?.file && <ConclusionView tenant={tenant} data={it} />}
    </ExpertSheet>
  );
}
