import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { localeOf } from '../shell/locale.ts';
import { MeetingName, MeetingNameParts, meetingKindWords } from './meeting-name.tsx';
import { MeetingStanding } from './meeting-standing.tsx';
import { hours, longDay } from './when.ts';

/** A sitting as a line of a public list. */
export const PublicMeetingParts = graphql(
  `
  fragment PublicMeetingParts on Meeting {
    id kind form state startsAt endsAt jointWith
    title { lang }
    place { text lang missing }
    council { id name { text lang missing } }
    ...MeetingNameParts
  }
`,
  [MeetingNameParts],
);

/** Sittings as the public reads them: when, of which council, where. */
export async function PublicMeetings({
  meetings,
  ownCouncil = false,
}: {
  meetings: readonly FragmentOf<typeof PublicMeetingParts>[];
  /** The page is the council’s own: its name is not said again. */
  ownCouncil?: boolean;
}) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const to = addresses(locale);
  if (meetings.length === 0)
    return <EmptyState title={t('meetings.publicNone')}>{t('meetings.publicNoneHelp')}</EmptyState>;
  return (
    <Rows
      label={t('meetings.publicTitle')}
      rows={readFragment(PublicMeetingParts, meetings).map((it) => ({
        key: it.id,
        icon: 'calendar' as const,
        title: (
          <>
            <a href={to.meeting(it.id)}>
              <time dateTime={it.startsAt}>
                {longDay(locale, it.startsAt, true)}, {hours(it)}
              </time>
              {': '}
              <MeetingName data={it} />
            </a>
          </>
        ),
        note: (
          <>
            {[
              !ownCouncil && it.council?.name.text,
              it.title && meetingKindWords(t, it),
              it.jointWith.length > 0 && t('meetings.togetherWith', { councils: it.jointWith.join('; ') }),
            ]
              .filter(Boolean)
              .join(' · ')}
            {it.place && (
              <>
                {(!ownCouncil || it.title || it.jointWith.length > 0) && ' · '}
                <Localized of={it.place} />
              </>
            )}
          </>
        ),
        side: <MeetingStanding state={it.state} />,
      }))}
    />
  );
}
