'use client';

import { Button } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { timeOf } from '../meetings/when.ts';
import type { LiveMeeting } from './live-meeting.ts';
import css from './room.module.css';
import { recordDeparture, registerMembers } from './room-acts.ts';
import { stayOf } from './told.ts';
import type { QuickAct } from './use-quick-act.ts';

/** The roll: each member in the room, on video or not there, changed by one press; the quorum follows at once. */
export function RollPanel({ meeting, marks, quick }: { meeting: LiveMeeting; marks: boolean; quick: QuickAct }) {
  const t = useTranslations('room');
  const away = meeting.members.filter(({ id }) => stayOf(meeting, id) === null);

  async function put(memberId: string, mode: 'IN_PERSON' | 'REMOTE' | null) {
    const stay = stayOf(meeting, memberId);
    if ((stay?.mode ?? null) === mode) return;
    // One who goes over from the room to the screen leaves and comes again: two stays, one after the other.
    if (stay && !(await quick.run(memberId, recordDeparture({ memberId })))) return;
    if (mode) await quick.run(memberId, registerMembers({ meetingId: meeting.id, memberIds: [memberId], mode }));
  }

  return (
    <>
      {marks && away.length > 0 && (
        <Button
          kind="secondary"
          size="small"
          icon="check"
          disabled={quick.pending}
          onClick={() =>
            void quick.run('all', registerMembers({ meetingId: meeting.id, memberIds: away.map(({ id }) => id) }))
          }
        >
          {t('allCame')} ({away.length})
        </Button>
      )}
      <ul className={css.roll}>
        {meeting.members.map(({ id, name, voice }) => {
          const stay = stayOf(meeting, id);
          const modes = [
            ['IN_PERSON', t('came')],
            ['REMOTE', t('remote')],
            [null, t('absent')],
          ] as const;
          return (
            <li key={id} data-here={stay !== null || undefined} aria-busy={quick.busy === id}>
              <span className={css.person}>
                {name}
                <small>
                  {[
                    voice === 'ADVISORY' && t('advisory'),
                    id === meeting.chairMemberId && t('inChair'),
                    stay && t('since', { time: timeOf(stay.fromAt) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand above each row */}
              <span className={css.toggle} role="group" aria-label={name}>
                {modes.map(([mode, word]) => (
                  <button
                    key={word}
                    type="button"
                    aria-pressed={(stay?.mode ?? null) === mode}
                    aria-label={t('ofMember', { name, what: word })}
                    disabled={!marks || quick.busy === id}
                    onClick={() => void put(id, mode)}
                  >
                    {word}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
