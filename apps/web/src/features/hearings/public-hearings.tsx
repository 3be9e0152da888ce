import { EmptyState, Rows, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { hours, longDay } from '../meetings/when.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { localeOf } from '../shell/locale.ts';
import { HearingStanding } from './hearing-standing.tsx';

/** A hearing as a line of a public list. */
export const PublicHearingRowParts = graphql(
  `fragment PublicHearingRow on PublicHearing {
    id state registrationOpen topic { text lang missing } council { name { text } }
    meeting { startsAt endsAt place { text } }
  }`,
);

/** Hearings as the public reads them: what on, when, where; whether one may still register. */
export async function PublicHearings({
  hearings,
  ownCouncil = false,
}: {
  hearings: readonly FragmentOf<typeof PublicHearingRowParts>[];
  /** The page is the council’s own: its name is not said again. */
  ownCouncil?: boolean;
}) {
  const [t, code] = await Promise.all([getTranslations('hearings'), getLocale()]);
  const locale = localeOf({ locale: code });
  if (hearings.length === 0) return <EmptyState title={t('publicNone')}>{t('publicNoneHelp')}</EmptyState>;
  const to = addresses(locale);
  return (
    <Rows
      label={t('publicTitle')}
      rows={readFragment(PublicHearingRowParts, hearings).map((it) => ({
        key: it.id,
        icon: 'users' as const,
        title: (
          <a href={to.hearing(it.id)}>
            <Localized of={it.topic} />
          </a>
        ),
        note: [
          it.meeting && `${longDay(locale, it.meeting.startsAt, true)}, ${hours(it.meeting)}`,
          it.meeting?.place?.text,
          !ownCouncil && it.council?.name.text,
        ]
          .filter(Boolean)
          .join(' · '),
        side: it.registrationOpen ? (
          <StateBadge tone="onTime" icon="users">
            {t('opensHere')}
          </StateBadge>
        ) : (
          <HearingStanding state={it.state} />
        ),
      }))}
    />
  );
}
