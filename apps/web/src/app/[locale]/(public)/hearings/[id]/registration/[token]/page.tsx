import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { StrangerHearingParts, StrangerPage } from '../../../../../../../features/hearings/stranger-page.tsx';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { query } from '../../../../../../../session/api.ts';

const HearingQuery = graphql(
  `query HearingToWithdrawFrom($id: ID!) { publicHearing(id: $id) { ...StrangerHearing } }`,
  [StrangerHearingParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('withdrawTitle'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

type Params = Promise<{ locale: string; id: string; token: string }>;

/** Taking a registration back by the link of its receipt: read first, then pressed, so that no preview of a link does it. */
export default async function RegistrationPage({ params }: { params: Params }) {
  const { id, token, locale } = await params;
  setRequestLocale(localeOf({ locale }));
  const { publicHearing } = await query(HearingQuery, { id: decodeURIComponent(id) });
  if (!publicHearing) notFound();
  return <StrangerPage act="withdraw" data={publicHearing} token={decodeURIComponent(token)} />;
}
