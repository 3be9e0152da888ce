import { daysLeft as told } from '@kenes/messages';
import { StateBadge, type StateTone } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';

/** Where a track stands today. */
export const StandingParts = graphql(`
  fragment StandingParts on Track { standing daysLeft }
`);

type Standing = FragmentOf<typeof StandingParts>;

/** The colour of each standing. */
export const standingTones = {
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
  FORWARDED: 'closed',
  REISSUED: 'closed',
  CLOSED: 'closed',
} as const satisfies Record<string, StateTone>;

/** A track's standing in colour, icon and words: the days that are left while a clock runs, else the state. */
export async function StandingBadge({ track }: { track: Standing }) {
  const { standing, daysLeft } = readFragment(StandingParts, track);
  const [t, locale] = await Promise.all([getTranslations('enums'), getLocale()]);
  const running = standing === 'ON_TIME' || standing === 'DUE_SOON' || standing === 'OVERDUE';
  const words =
    running && daysLeft !== null
      ? told(localeOf({ locale }), Math.abs(daysLeft), daysLeft < 0)
      : t(`TrackStanding_${standing}`);
  return <StateBadge tone={standingTones[standing]}>{words}</StateBadge>;
}
