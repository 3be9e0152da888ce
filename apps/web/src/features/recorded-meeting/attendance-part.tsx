'use client';

import { Button, FieldError, VisuallyHidden } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextCell } from './cell.tsx';
import { type Notes, nothingSaid, type Presence, type RollMember, type Stay, thereAll } from './notes.ts';
import css from './record.module.css';
import { placesOf } from './record-acts.ts';
import { Segmented } from './segmented.tsx';

type Given = {
  notes: Notes;
  roll: readonly RollMember[];
  change: (presence: Notes['presence']) => void;
  errorOf: (path: string) => string | undefined;
};

/** Who was there: each of the roll with their stays, or with the reason why they were not. */
export function AttendancePart({ notes, roll, change, errorOf }: Given) {
  const t = useTranslations('record');
  const unsaid = roll.filter(({ key }) => (notes.presence[key]?.here ?? null) === null);
  const places = placesOf(notes, roll);
  const set = (key: string, said: Presence) => change({ ...notes.presence, [key]: said });
  return (
    <>
      <div className={css.tools}>
        <Button
          kind="secondary"
          size="small"
          icon="check"
          onClick={() =>
            change({ ...notes.presence, ...Object.fromEntries(unsaid.map(({ key }) => [key, thereAll()])) })
          }
          disabled={unsaid.length === 0}
        >
          {t('restCame', { count: unsaid.length })}
        </Button>
        <Button
          kind="quiet"
          size="small"
          onClick={() =>
            change({
              ...notes.presence,
              ...Object.fromEntries(
                unsaid.map(({ key }) => [key, { ...nothingSaid, here: false, absence: 'UNEXCUSED' as const }]),
              ),
            })
          }
          disabled={unsaid.length === 0}
        >
          {t('restAway')}
        </Button>
        <span className={css.soft} aria-live="polite">
          {unsaid.length > 0 ? t('unsaid', { count: unsaid.length }) : t('allSaid')}
        </span>
      </div>
      <ol className={css.roll}>
        {roll.map((member) => {
          const said = notes.presence[member.key] ?? nothingSaid;
          const here = places.here.findIndex((one) => one.member === member);
          const away = places.away.findIndex((one) => one.member === member);
          return (
            <Row
              key={member.key}
              member={member}
              said={said}
              set={(next) => set(member.key, next)}
              opened={notes.opened}
              closed={notes.closed}
              here={`present.${here}`}
              away={`absent.${away}`}
              first={here}
              errorOf={errorOf}
            />
          );
        })}
      </ol>
    </>
  );
}

function Row({
  member,
  said,
  set,
  opened,
  closed,
  here,
  away,
  first,
  errorOf,
}: {
  member: RollMember;
  said: Presence;
  set: (said: Presence) => void;
  opened: string;
  closed: string;
  here: string;
  away: string;
  first: number;
  errorOf: Given['errorOf'];
}) {
  const t = useTranslations('record');
  const [asked, setAsked] = useState(false);
  const whole = said.stays.every(({ from, until }) => !from && !until);
  const stand = said.here === null ? null : said.here ? (said.stays[0]?.mode ?? 'IN_PERSON') : 'AWAY';
  const fault = said.here ? errorOf(`${here}.personId`) : errorOf(`${away}.personId`);
  const stay = (place: number, more: Partial<Stay>) =>
    set({ ...said, stays: said.stays.map((one, at) => (at === place ? { ...one, ...more } : one)) });
  return (
    <li data-said={stand ?? 'NONE'}>
      <div className={css.rollHead}>
        <span className={css.who}>
          {member.name}
          {member.advisory && <small>{t('advisory')}</small>}
          {said.here && whole && <small>{t('wholeTime', { from: opened || '…', until: closed || '…' })}</small>}
        </span>
        <div className={css.rowEnd}>
          <Segmented
            name={`presence.${member.key}`}
            id={said.here === null ? undefined : said.here ? `${here}.personId` : `${away}.personId`}
            label={member.name}
            value={stand}
            options={[
              { value: 'IN_PERSON', label: t('inRoom'), tone: 'good' },
              { value: 'REMOTE', label: t('remotely'), tone: 'good' },
              { value: 'AWAY', label: t('away'), tone: 'bad' },
            ]}
            choose={(value) => {
              if (value === 'AWAY') return set({ ...said, here: false });
              const [one = { from: '', until: '', mode: value }, ...others] = said.stays;
              set({ ...said, here: true, stays: [{ ...one, mode: value }, ...others] });
            }}
          />
          {said.here && whole && !asked && (
            <Button kind="quiet" size="small" icon="clock" onClick={() => setAsked(true)}>
              {t('times')}
              <VisuallyHidden>{` ${member.name}`}</VisuallyHidden>
            </Button>
          )}
        </div>
      </div>
      {fault && <FieldError id={`presence.${member.key}`}>{fault}</FieldError>}
      {said.here && (!whole || asked) && (
        <div className={css.stays}>
          {said.stays.map((one, place) => {
            const path = `present.${first + place}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: stays are known by their order alone
              <div key={place} className={css.stay}>
                <TextCell
                  name={`${path}.fromAt`}
                  type="time"
                  label={place === 0 ? t('cameAt') : t('cameAgainAt')}
                  error={errorOf(`${path}.fromAt`) ?? (place > 0 ? errorOf(`${path}.personId`) : undefined)}
                  value={one.from}
                  change={(from) => stay(place, { from })}
                  required={place > 0}
                />
                <TextCell
                  name={`${path}.untilAt`}
                  type="time"
                  label={t('leftAt')}
                  error={errorOf(`${path}.untilAt`)}
                  value={one.until}
                  change={(until) => stay(place, { until })}
                />
                {place > 0 && (
                  <>
                    <Segmented
                      name={`${path}.mode`}
                      label={t('how')}
                      value={one.mode}
                      options={[
                        { value: 'IN_PERSON', label: t('inRoom'), tone: 'good' },
                        { value: 'REMOTE', label: t('remotely'), tone: 'good' },
                      ]}
                      choose={(mode) => stay(place, { mode })}
                    />
                    <Button
                      kind="quiet"
                      size="small"
                      icon="close"
                      onClick={() => set({ ...said, stays: said.stays.filter((_, at) => at !== place) })}
                    >
                      {t('remove')}
                    </Button>
                  </>
                )}
              </div>
            );
          })}
          {said.stays.at(-1)?.until && (
            <Button
              kind="quiet"
              size="small"
              icon="plus"
              onClick={() => set({ ...said, stays: [...said.stays, { from: '', until: '', mode: 'IN_PERSON' }] })}
            >
              {t('cameBack')}
              <VisuallyHidden>{` ${member.name}`}</VisuallyHidden>
            </Button>
          )}
        </div>
      )}
      {said.here === false && (
        <div className={css.stays}>
          <Segmented
            name={`absence.${member.key}`}
            label={t('whyAway')}
            value={said.absence}
            options={[
              { value: 'VALID', label: t('validReason') },
              { value: 'UNEXCUSED', label: t('noReason') },
            ]}
            choose={(absence) => set({ ...said, absence })}
          />
          {said.absence === 'VALID' && (
            <TextCell
              name={`${away}.because`}
              label={t('reason')}
              error={errorOf(`${away}.because`)}
              value={said.because}
              change={(because) => set({ ...said, because })}
              placeholder={t('reasonExample')}
              required
              wide
            />
          )}
        </div>
      )}
    </li>
  );
}
