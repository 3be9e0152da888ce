import { formatDate } from '@kenes/messages';
import { Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';

export const InboxRowsParts = graphql(
  `fragment InboxRows on Track {
    id recommendationNumber letterId letterNumber dueOn answeredOn
    wording { ...SaidParts }
    councilName { ...SaidParts }
    ...StandingParts
  }`,
  [SaidParts, StandingParts],
);

/** Recommendations one under another: what is asked, by whom, until when; each opens the letter it came with. */
export async function InboxRows({
  tracks,
  body,
}: {
  tracks: readonly FragmentOf<typeof InboxRowsParts>[];
  body: string;
}) {
  const [t, locale] = await Promise.all([getTranslations('desk'), getLocale()]);
  return (
    <Rows
      label={t('inboxTitle')}
      rows={tracks.map((data) => {
        const track = readFragment(InboxRowsParts, data);
        return {
          key: track.id,
          title: (
            <a
              href={`/${locale}/desk/${body}/${
                track.letterId
                  ? `letters/${encodeURIComponent(track.letterId)}`
                  : `tracks/${encodeURIComponent(track.id)}`
              }`}
            >
              <Said text={track.wording} quiet />
            </a>
          ),
          note: (
            <>
              <Said text={track.councilName} quiet /> · № {track.recommendationNumber}
              {track.letterNumber && ` · ${t('fromLetter', { number: track.letterNumber })}`}
              {track.answeredOn
                ? ` · ${t('answeredOn', { date: formatDate(track.answeredOn) })}`
                : ` · ${track.dueOn ? t('dueOn', { date: formatDate(track.dueOn) }) : t('noTerm')}`}
            </>
          ),
          side: <StandingBadge track={track} />,
        };
      })}
    />
  );
}
