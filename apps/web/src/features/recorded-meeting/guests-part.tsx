'use client';

import { Button } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { guestParts } from '../meetings/states.ts';
import { SelectCell, TextCell } from './cell.tsx';
import { type NotedGuest, newKey } from './notes.ts';
import css from './record.module.css';

/** Who was invited and came: they speak and never vote. */
export function GuestsPart({
  guests,
  change,
  errorOf,
}: {
  guests: readonly NotedGuest[];
  change: (guests: readonly NotedGuest[]) => void;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  return (
    <>
      {guests.map((guest, at) => {
        const path = `guests.${at}`;
        const put = (more: Partial<NotedGuest>) =>
          change(guests.map((other) => (other.key === guest.key ? { ...other, ...more } : other)));
        return (
          <div key={guest.key} className={css.candidate}>
            <TextCell
              name={`${path}.name`}
              label={t('name')}
              error={errorOf(`${path}.name`)}
              value={guest.name}
              change={(name) => put({ name })}
              required
            />
            <TextCell
              name={`${path}.position`}
              label={t('position')}
              value={guest.position}
              change={(position) => put({ position })}
            />
            <TextCell
              name={`${path}.organisationName`}
              label={t('organisation')}
              value={guest.organisationName}
              change={(organisationName) => put({ organisationName })}
            />
            <SelectCell
              name={`${path}.part`}
              label={t('part')}
              value={guest.part}
              options={guestParts.map((value) => ({ value, label: e(`GuestPart_${value}`) }))}
              change={(part) => put({ part })}
            />
            <Button
              kind="quiet"
              size="small"
              icon="close"
              onClick={() => change(guests.filter(({ key }) => key !== guest.key))}
            >
              {t('remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          kind="secondary"
          size="small"
          icon="plus"
          onClick={() =>
            change([...guests, { key: newKey(), name: '', position: '', organisationName: '', part: 'INVITEE' }])
          }
        >
          {t('addGuest')}
        </Button>
      </div>
    </>
  );
}
