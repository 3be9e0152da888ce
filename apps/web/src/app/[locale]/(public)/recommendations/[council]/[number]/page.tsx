import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Columns, Page, PageHead, Section, Wording } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import {
  CameOfIt,
  CameOfIt_outcome,
  MadePublic,
  MadePublic_publication,
} from '../../../../../../features/portal/made-public.tsx';
import { preview } from '../../../../../../features/portal/preview.ts';
import {
  RecommendationFacts,
  RecommendationFacts_recommendation,
} from '../../../../../../features/recommendations/recommendation-facts.tsx';
import css from '../../../../../../features/recommendations/recommendation-page.module.css';
import { TrackPath, TrackPath_track } from '../../../../../../features/recommendations/track-path.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const RecommendationQuery = graphql(
  `query Recommendation($council: String!, $number: String!) {
    recommendationByNumber(council: $council, number: $number) {
      id number adoptedOn
      wording { text lang missing authentic }
      council { id slug name { text } }
      tracks { id ...TrackPath }
      publications { id ...MadePublic }
      outcomes { id ...CameOfIt }
      ...RecommendationFacts
    }
  }`,
  [TrackPath_track, MadePublic_publication, CameOfIt_outcome, RecommendationFacts_recommendation],
);

type Params = Promise<{ locale: string; council: string; number: string }>;

const read = cache(
  async (council: string, number: string) =>
    (await query(RecommendationQuery, { council, number: decodeURIComponent(number) })).recommendationByNumber,
);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { council, number, locale } = await params;
  const recommendation = await read(council, number);
  if (!recommendation) return {};
  const t = await getTranslations({ locale: localeOf({ locale }), namespace: 'portal' });
  return preview(locale, `/recommendations/${council}/${number}`, {
    title: t('recommendationTitle', {
      number: recommendation.number,
      council: recommendation.council?.name.text ?? '',
    }),
    description: recommendation.wording.text,
  });
}

/** One recommendation: its wording as on paper, and its way to each addressee. Prints on one sheet. */
export default async function RecommendationPage({ params }: { params: Params }) {
  const { council, number, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, found] = await Promise.all([getTranslations(), read(council, number)]);
  if (!found) notFound();
  const to = addresses(locale);
  const { wording } = found;
  const languages = { kk: t('common.languageKk'), ru: t('common.languageRu'), en: t('common.languageEn') };
  const authentic = wording.authentic === 'kk' || wording.authentic === 'ru' ? wording.authentic : 'en';
  return (
    <div className={css.sheet}>
      <Page>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('common.breadcrumbs')}
              trail={[
                { href: to.recommendations, label: t('portal.navRecommendations') },
                ...(found.council ? [{ href: to.council(council), label: found.council.name.text }] : []),
              ]}
            />
          }
          over={found.council?.name.text}
          title={t('portal.recommendationNumber', { number: found.number })}
          meta={found.adoptedOn && t('portal.adopted', { date: formatDate(found.adoptedOn) })}
        />
        <div className={css.wording}>
          <Wording lang={wording.lang}>{wording.text}</Wording>
          <p>
            {t(wording.lang === wording.authentic ? 'portal.authenticText' : 'portal.translationOf', {
              language: languages[authentic],
            })}
            {wording.missing && ` ${t('common.notTranslated')}.`}
          </p>
        </div>
        <Columns>
          <div>
            <Section title={t('portal.wayToAddressees', { count: found.tracks.length })} id="tracks">
              {found.tracks.map((track) => (
                <TrackPath key={track.id} data={track} />
              ))}
            </Section>
          </div>
          <div>
            <RecommendationFacts data={found} />
            <Section title={t('portal.outcomes')}>
              <CameOfIt data={found.outcomes} />
            </Section>
            <Section title={t('portal.madePublic')}>
              <MadePublic data={found.publications} />
            </Section>
          </div>
        </Columns>
      </Page>
    </div>
  );
}
