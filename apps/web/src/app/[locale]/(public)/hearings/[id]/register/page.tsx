import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StrangerHearingParts, StrangerPage } from '../../../../../../features/hearings/stranger-page.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const HearingQuery = graphql(`query HearingToRegister($id: ID!) { publicHearing(id: $id) { ...StrangerHearing } }`, [
  StrangerHearingParts,
]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('registerTitle'), robots: { index: false, follow: true } };
}

type Params = Promise<{ locale: string; id: string }>;

/** Registering for a hearing, without an account. */
export default async function RegisterPage({ params }: { params: Params }) {
  const { id, locale } = await params;
  setRequestLocale(localeOf({ locale }));
  const { publicHearing } = await query(HearingQuery, { id: decodeURIComponent(id) });
  if (!publicHearing) notFound();
  return <StrangerPage act="register" data={publicHearing} />;
}
