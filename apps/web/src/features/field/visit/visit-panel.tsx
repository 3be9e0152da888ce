'use client';

import { Icon, StateBadge } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { FormWords } from '../../shared/form-words.ts';
import type { FieldWork } from '../capture/use-draft.ts';
import css from '../field.module.css';
import { VisitEnd } from '../finding/finding-acts.tsx';
import type { VisitEntry, VisitRef } from '../outbox/entry.ts';
import { useOutbox } from '../outbox/use-outbox.ts';
import { timeNow, today } from './today.ts';
import { VisitDialog } from './visit-dialog.tsx';

/** A visit as the API knows it. */
export type KnownVisit = {
  id: string;
  state: 'PLANNED' | 'CONFIRMED' | 'DONE' | 'REFUSED_ACCESS' | 'CANCELLED';
  day: string | null;
  fromTime: string | null;
  toTime: string | null;
  place: string | null;
  version: number;
};

/** What today's visit is, as far as the device and the API know. */
export function visitOfToday(visits: readonly KnownVisit[], entries: readonly VisitEntry[]) {
  const on = today();
  const done = visits.find(({ state, day }) => state === 'DONE' && day === on);
  const entry = entries.find(({ kind, visitedOn }) => kind === 'VISIT' && visitedOn === on);
  const refused =
    visits.some(({ state, day }) => state === 'REFUSED_ACCESS' && day === on) ||
    entries.some(({ kind, visitedOn }) => kind === 'REFUSED_ACCESS' && visitedOn === on);
  const planned = visits.find(({ state, day }) => (state === 'PLANNED' || state === 'CONFIRMED') && day === on);
  const ref: VisitRef | null = done
    ? { visitId: done.id }
    : entry
      ? entry.visitId
        ? { visitId: entry.visitId }
        : { entryId: entry.id }
      : null;
  return {
    ref,
    done: done ?? null,
    refused,
    planned: planned ?? null,
    fromTime: done?.fromTime ?? entry?.fromTime ?? null,
  };
}

/** The visit entries of one mission on this device. */
export function useVisitEntries(work: FieldWork): VisitEntry[] {
  const { entries } = useOutbox(work.accountId);
  return entries.filter((entry): entry is VisitEntry => entry.kind !== 'FINDING' && entry.missionId === work.missionId);
}

/** Today's visit: what is planned, begin it in one press, or record that nobody was let in. */
export function VisitPanel({
  work,
  visits,
  sitePlace,
  words,
}: {
  work: FieldWork;
  visits: readonly KnownVisit[];
  /** The mission's site in words, where a visit has no place of its own. */
  sitePlace: string;
  words: FormWords;
}) {
  const t = useTranslations('field');
  const { ref, done, refused, planned, fromTime } = visitOfToday(visits, useVisitEntries(work));
  const place = planned?.place ?? sitePlace;
  return (
    <section className={css.place} aria-labelledby="visit">
      <div className={css.placeHead}>
        <Icon name="calendar" />
        <span id="visit">{t('visitToday')}</span>
        {ref && <StateBadge tone="executed">{t(done?.toTime ? 'visitOver' : 'visitRunning')}</StateBadge>}
        {refused && <StateBadge tone="disputed">{t('visitRefused')}</StateBadge>}
      </div>
      <p className={css.placeNote}>
        {done?.toTime
          ? t('visitOverHelp', { from: done.fromTime?.slice(0, 5) ?? '—', to: done.toTime.slice(0, 5) })
          : ref
            ? t('visitRunningHelp', { time: fromTime?.slice(0, 5) ?? '—' })
            : refused
              ? t('visitRefusedHelp')
              : planned
                ? t('visitPlanned', { time: planned.fromTime?.slice(0, 5) ?? '—', place: planned.place ?? sitePlace })
                : t('visitNotPlanned')}
      </p>
      {done && (
        <div className={css.placeActions}>
          <VisitEnd
            words={words}
            spec={{
              label: t(done.toTime ? 'visitEndAgain' : 'visitEnd'),
              title: t('visitEndTitle'),
              submit: t('visitEndSave'),
              hidden: { id: done.id, expectedVersion: done.version },
              fields: [
                {
                  kind: 'time',
                  name: 'toTime',
                  label: t('toTime'),
                  value: done.toTime?.slice(0, 5) ?? timeNow(),
                  required: true,
                },
              ],
            }}
          />
        </div>
      )}
      {!ref && (
        <div className={css.placeActions}>
          <VisitDialog kind="VISIT" work={work} planned={planned} place={place} />
          <VisitDialog kind="REFUSED_ACCESS" work={work} planned={planned} place={place} />
        </div>
      )}
    </section>
  );
}
