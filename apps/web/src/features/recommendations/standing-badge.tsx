import { daysLeft as daysLeftWords } from '@kenes/messages';
import { DaysLeft, StateBadge, type StateTone } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

export const StandingBadge_track = graphql(`
  fragment StandingBadge on Track { standing daysLeft }
`);

const tones = {
  TO_SEND: 'draft',
  NO_TERM: 'waiting',
  ON_TIME: 'onTime',
  DUE_SOON: 'dueSoon',
  OVERDUE: 'overdue',
  ANSWERED: 'answered',
  REANSWER_ASKED: 'waiting',
  ON_EXECUTION: 'onTime',
  EXECUTION_OVERDUE: 'overdue',
  EXECUTED: 'executed',
  NOT_EXECUTED: 'overdue',
  FORWARDED: 'waiting',
  REISSUED: 'closed',
  CLOSED: 'closed',
} as const satisfies Record<string, StateTone>;

/** Where a track stands today: while an answer is awaited, the days in words; then its state. */
export async function StandingBadge({
  data,
  plain = false,
}: {
  data: FragmentOf<typeof StandingBadge_track>;
  plain?: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('enums')]);
  const { standing, daysLeft } = readFragment(StandingBadge_track, data);
  if (daysLeft !== null && (standing === 'ON_TIME' || standing === 'DUE_SOON' || standing === 'OVERDUE')) {
    return (
      <DaysLeft days={Math.abs(daysLeft)} overdue={standing === 'OVERDUE'} plain={plain}>
        {daysLeftWords(locale, Math.abs(daysLeft), standing === 'OVERDUE')}
      </DaysLeft>
    );
  }
  return (
    <StateBadge tone={tones[standing]} plain={plain}>
      {t(`TrackStanding_${standing}`)}
    </StateBadge>
  );
}
