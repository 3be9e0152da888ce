import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { TrackActParts } from '../dossier-recommendation/track-specs.ts';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import css from './today.module.css';

/** A track as the panel lists it. */
export const TodayTrack = graphql(
  `
  fragment TodayTrack on Track {
    id recommendationId recommendationNumber dueOn executeBy answeredOn letterNumber letterId receivedOn sentOn
    bodyName { ...SaidParts }
    wording { ...SaidParts }
    ...StandingParts
    ...TrackActParts
  }
`,
  [SaidParts, StandingParts, TrackActParts],
);

/** One track that waits: to whom, what about, how long it has, and what may be done about it right here. */
export async function TodayTrackRow({
  tenant,
  data,
  children,
}: {
  tenant: string;
  data: FragmentOf<typeof TodayTrack>;
  children?: ReactNode;
}) {
  const track = readFragment(TodayTrack, data);
  const [t, locale] = await Promise.all([getTranslations('cabinet'), getLocale()]);
  const date = track.dueOn ?? track.executeBy;
  return (
    <li className={css.row}>
      <div className={css.main}>
        <a href={`/${locale}/t/${tenant}/recommendations/${track.recommendationId}`} className={css.title}>
          <Said text={track.bodyName} quiet />
        </a>
        <p className={css.text}>
          <Said text={track.wording} quiet />
        </p>
        <p className={css.note}>
          <span className="tabular">№ {track.recommendationNumber}</span>
          {track.letterNumber && (
            <span>
              {t('outNumber')} <span className="tabular">{track.letterNumber}</span>
            </span>
          )}
          {track.answeredOn ? (
            <span>
              {t('answeredOn')} <Day on={track.answeredOn} />
            </span>
          ) : (
            date && (
              <span>
                {t('dueOn')} <Day on={date} />
              </span>
            )
          )}
          {track.sentOn && !track.receivedOn && <span>{t('receiptMissing')}</span>}
        </p>
      </div>
      <div className={css.side}>
        <StandingBadge track={track} />
        <div className={css.acts}>{children}</div>
      </div>
    </li>
  );
}
