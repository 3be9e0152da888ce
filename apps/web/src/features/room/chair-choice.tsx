'use client';

import { Select } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { LiveMeeting } from './live-meeting.ts';
import { stayOf } from './told.ts';

/** Who presides: one of those who are there. Before the opening it is only chosen, afterwards it is passed at once. */
export function ChairChoice({
  meeting,
  chosen,
  choose,
}: {
  meeting: LiveMeeting;
  chosen: string | null;
  choose: (memberId: string | null) => void;
}) {
  const t = useTranslations('room');
  return (
    <Select
      name="chair"
      label={t('presides')}
      value={chosen ?? ''}
      onChange={(event) => choose(event.currentTarget.value || null)}
    >
      <option value="">{t('presidesByOffice')}</option>
      {meeting.members
        .filter(({ id, voice }) => voice === 'DECISIVE' && (stayOf(meeting, id) || id === chosen))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  );
}
