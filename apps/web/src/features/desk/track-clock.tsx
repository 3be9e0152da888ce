import { formatDate } from '@kenes/messages';
import { Banner } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import css from './desk.module.css';

export const TrackClockParts = graphql(
  `fragment TrackClock on Track {
    dueOn executeBy reanswerBy reanswerAskedOn
    whyThisDate { ...WhyDateParts }
    ...StandingParts
  }`,
  [WhyDateParts, StandingParts],
);

/** Until when an answer is due, how much is left, and why this date; the council's own dates are told as such. */
export async function TrackClock({ data }: { data: FragmentOf<typeof TrackClockParts> }) {
  const t = await getTranslations('desk');
  const track = readFragment(TrackClockParts, data);
  return (
    <div className={css.clock}>
      <p className={css.line}>
        <StandingBadge track={track} />
        <strong>{track.dueOn ? t('dueOn', { date: formatDate(track.dueOn) }) : t('noTerm')}</strong>
      </p>
      {track.executeBy && (
        <p className={css.quiet}>
          {t('executeBy')} {formatDate(track.executeBy)} ({t('executeByHelp')})
        </p>
      )}
      {track.reanswerAskedOn && (
        <Banner kind="warning">
          {t('askedAgain')} {track.reanswerBy && t('dueOn', { date: formatDate(track.reanswerBy) })}
        </Banner>
      )}
      {track.whyThisDate && <WhyDate why={track.whyThisDate} />}
    </div>
  );
}
