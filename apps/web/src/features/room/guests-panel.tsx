'use client';

import { useTranslations } from 'next-intl';
import type { RoomMeeting } from './live-meeting.ts';
import css from './room.module.css';
import { amendGuest } from './room-acts.ts';
import type { QuickAct } from './use-quick-act.ts';

/** Who was invited: came or did not come, by one press; nothing where nobody was. */
export function GuestsPanel({ meeting, marks, quick }: { meeting: RoomMeeting; marks: boolean; quick: QuickAct }) {
  const t = useTranslations('room');
  if (meeting.invited.length === 0) return null;
  return (
    <>
      <h2>{t('guests')}</h2>
      <ul className={css.roll}>
        {meeting.invited.map(({ id, name, position, organisationName, came }) => (
          <li key={id} data-here={came === true || undefined} aria-busy={quick.busy === id}>
            <span className={css.person}>
              {name}
              <small>{[position, organisationName].filter(Boolean).join(' · ')}</small>
            </span>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand above each row */}
            <span className={css.toggle} role="group" aria-label={name}>
              {([true, false] as const).map((here) => {
                const word = t(here ? 'guestCame' : 'guestNot');
                return (
                  <button
                    key={word}
                    type="button"
                    aria-pressed={came === here}
                    aria-label={t('ofMember', { name, what: word })}
                    disabled={!marks || quick.busy === id}
                    onClick={() => {
                      if (came !== here) void quick.run(id, amendGuest({ id, came: here }));
                    }}
                  >
                    {word}
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
