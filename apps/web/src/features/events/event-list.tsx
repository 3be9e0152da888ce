import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';

export const EventRow_event = graphql(`
  fragment EventRow on CivicEvent {
    id kind heldOn place
    title { text lang missing }
    council { id name { text lang missing } }
  }
`);

/** Events one under another: a clean-up, a meeting; when and where. */
export async function EventList({
  events,
  empty,
  ownCouncil = false,
}: {
  events: readonly FragmentOf<typeof EventRow_event>[];
  empty: ReactNode;
  ownCouncil?: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  if (events.length === 0) return <EmptyState title={empty} />;
  return (
    <Rows
      label={t('portal.eventsTitle')}
      rows={readFragment(EventRow_event, events).map((event) => ({
        key: event.id,
        icon: 'calendar' as const,
        title: (
          <a href={to.event(event.id)}>
            <Localized of={event.title} />
          </a>
        ),
        note: (
          <>
            {t(`enums.CivicEventKind_${event.kind}`)} · <Day on={event.heldOn} />
            {event.place && ` · ${event.place}`}
            {!ownCouncil && event.council && (
              <>
                {' · '}
                <Localized of={event.council.name} />
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
