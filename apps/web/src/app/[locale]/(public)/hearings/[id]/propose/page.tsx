import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StrangerHearingParts, StrangerPage } from '../../../../../../features/hearings/stranger-page.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const HearingQuery = graphql(`query HearingToPropose($id: ID!) { publicHearing(id: $id) { ...StrangerHearing } }`, [
  StrangerHearingParts,
]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('proposeTitle'), robots: { index: false, follow: true } };
}

type Params = Promise<{ locale: string; id: string }>;

/** A proposal to a hearing, without an account. */
export default async function ProposePage({ params }: { params: Params }) {
  const { id, locale } = await params;
  setRequestLocale(localeOf({ locale }));
  const { publicHearing } = await query(HearingQuery, { id: decodeURIComponent(id) });
  if (!publicHearing) notFound();
  return <StrangerPage act="propose" data={publicHearing} />;
}
