import { EmptyState } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import { StandingBadge, StandingBadge_track } from './standing-badge.tsx';
import css from './track-list.module.css';

export const TrackRow_track = graphql(
  `fragment TrackRow on Track {
    id recommendationNumber councilSlug dueOn answeredOn executedOn answerKind
    councilName { text lang missing }
    bodyName { text lang missing }
    wording { text lang missing }
    ...StandingBadge
  }`,
  [StandingBadge_track],
);

/** Addressees one under another: whom, what is asked, where it stands, the dates. */
export async function TrackList({
  tracks,
  label,
  empty,
}: {
  tracks: readonly FragmentOf<typeof TrackRow_track>[];
  label: string;
  empty: ReactNode;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  if (tracks.length === 0) return <EmptyState title={empty} />;
  return (
    <ul className={css.list} aria-label={label}>
      {tracks.map((data) => {
        const track = readFragment(TrackRow_track, data);
        return (
          <li key={track.id}>
            <span className={css.body}>
              <Localized of={track.bodyName} />
            </span>
            <a className={css.wording} href={to.recommendation(track.councilSlug, track.recommendationNumber)}>
              <Localized of={track.wording} />
            </a>
            <span className={css.note}>
              <Localized of={track.councilName} />, № {track.recommendationNumber}
            </span>
            <span className={css.foot}>
              <StandingBadge data={track} />
              {track.answeredOn ? (
                <span>
                  {t('portal.answeredOn')} <Day on={track.answeredOn} />
                  {track.answerKind && <> · {t(`enums.AnswerKind_${track.answerKind}`).toLocaleLowerCase(locale)}</>}
                </span>
              ) : (
                track.dueOn && (
                  <span>
                    {t('portal.dueOn')} <Day on={track.dueOn} />
                  </span>
                )
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
