import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './meetings.module.css';

/** A guest of a sitting. */
export const GuestParts = graphql(`
  fragment GuestParts on MeetingGuest { id name position organisationName part came }
`);

/** A guest as its forms know them. */
export type GuestView = ResultOf<typeof GuestParts>;

/** Who is invited, in what part, and whether they came. */
export async function GuestList({
  guests,
  actsOf,
}: {
  guests: readonly FragmentOf<typeof GuestParts>[];
  actsOf?: (guest: GuestView) => ReactNode;
}) {
  const t = await getTranslations();
  if (guests.length === 0) return <p className={css.soft}>{t('meetings.guestsEmpty')}</p>;
  return (
    <ul className={css.people}>
      {readFragment(GuestParts, guests).map((guest) => (
        <li key={guest.id}>
          <span>
            {guest.name}
            <small>
              {[t(`enums.GuestPart_${guest.part}`), guest.position, guest.organisationName].filter(Boolean).join(' · ')}
            </small>
          </span>
          {guest.came !== null && (
            <StateBadge tone={guest.came ? 'executed' : 'closed'} icon={guest.came ? 'check' : 'minus'} plain>
              {t(guest.came ? 'meetings.guestCame' : 'meetings.guestNot')}
            </StateBadge>
          )}
          {actsOf?.(guest)}
        </li>
      ))}
    </ul>
  );
}
