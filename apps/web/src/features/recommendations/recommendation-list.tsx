import { Card, EmptyState } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import css from './recommendation-list.module.css';
import { StandingBadge, StandingBadge_track } from './standing-badge.tsx';

export const RecommendationCard_recommendation = graphql(
  `fragment RecommendationCard on Recommendation {
    id number adoptedOn
    wording { text lang missing }
    council { id slug name { text lang missing } }
    tracks { id bodyId bodyName { text lang missing } ...StandingBadge }
  }`,
  [StandingBadge_track],
);

/** Recommendations one under another: the wording, whose it is, each addressee with where it stands. */
export async function RecommendationList({
  recommendations,
  empty,
  help,
  ownCouncil = false,
}: {
  recommendations: readonly FragmentOf<typeof RecommendationCard_recommendation>[];
  empty: ReactNode;
  help?: ReactNode;
  /** On a council's or a mission's own page its name is not repeated. */
  ownCouncil?: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  if (recommendations.length === 0) return <EmptyState title={empty}>{help}</EmptyState>;
  return (
    <ul className={css.list}>
      {readFragment(RecommendationCard_recommendation, recommendations).map(
        ({ id, number, adoptedOn, wording, council, tracks }) => (
          <li key={id}>
            <Card>
              <p className={css.wording}>
                <a href={to.recommendation(council?.slug ?? '', number)}>
                  <Localized of={wording} />
                </a>
              </p>
              <p className={css.note}>
                {!ownCouncil && council && (
                  <>
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                    {' · '}
                  </>
                )}
                № {number}
                {adoptedOn && (
                  <>
                    {' · '}
                    {t('adoptedOn')} <Day on={adoptedOn} />
                  </>
                )}
              </p>
              {tracks.length > 0 && (
                <ul className={css.tracks} aria-label={t('addressees')}>
                  {tracks.map((track) => (
                    <li key={track.id}>
                      <a href={to.body(track.bodyId)}>
                        <Localized of={track.bodyName} />
                      </a>
                      <StandingBadge data={track} />
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </li>
        ),
      )}
    </ul>
  );
}
