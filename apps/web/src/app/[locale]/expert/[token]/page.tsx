import { Banner, EmptyState, Page } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ExpertSheet, ExpertSheetParts, expertOf } from '../../../../features/expertises/expert-sheet.tsx';
import { ExpertSigning, ExpertSigningParts } from '../../../../features/expertises/expert-signing.tsx';
import { localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { asExpert, readActing } from '../../../../session/acting.ts';
import { ApiFailure, queryOrFail } from '../../../../session/api.ts';

const LinkedQuery = graphql(
  'query LinkedExpertise { linkedExpertise { id council { name { text } } ...ExpertSheetParts ...ExpertSigningParts } }',
  [ExpertSheetParts, ExpertSigningParts],
);

/** The address is a key: it is told to nobody, neither to a search engine nor to a site that is gone to from here. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expertises');
  return { title: t('sheetTitle'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** An expert from outside at work by the mailed link, without an account (decision 0017). */
export default async function LinkedExpertPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { token, ...given } = await params;
  setRequestLocale(localeOf(given));
  const [t, it] = await Promise.all([getTranslations('expertises'), readLinked(token)]);
  const expert = it && expertOf(it);
  if (!it || !expert)
    return (
      <Page width="narrow">
        <EmptyState level={1} title={t('linkDeadTitle')}>
          {t('linkDeadHelp')}
        </EmptyState>
      </Page>
    );
  const acting = encodeURIComponent(asExpert(token));
  const fileHref = (id: string) => `/api/files/${encodeURIComponent(id)}/original?acting=${acting}`;
  return (
    <ExpertSheet data={it} expert={expert} fileHref={fileHref}>
      <ExpertSigning data={it} fileHref={fileHref} />
      <Banner>{t('linkNote', { council: it.council?.name.text ?? '' })}</Banner>
    </ExpertSheet>
  );
}

/** The expertise; null for a link that is unknown, ended or cut short: they look the same. */
async function readLinked(token: string) {
  const acting = readActing(asExpert(token));
  if (!acting) return null;
  try {
    return (await queryOrFail(LinkedQuery, {}, { acting })).linkedExpertise;
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.code !== 'API_AWAY' && failure.code !== 'UNEXPECTED') return null;
    throw failure;
  }
}
