'use client';

import { Banner, Button, Form, Icon, ProgressBar, StateBadge, TextArea } from '@kenes/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import css from '../field.module.css';
import type { Entry, Photo } from './entry.ts';
import type { Outbox } from './outbox.ts';

/** One thing on its way: where it is now, how much of it has gone out, its receipts, or what it waits for. */
export function OutboxEntry({
  entry,
  sending,
  progress,
  outbox,
}: {
  entry: Entry;
  sending: boolean;
  progress: ReadonlyMap<string, number>;
  outbox: Outbox;
}) {
  const t = useTranslations('field');
  const locale = useLocale();
  const instant = useInstant();
  const title =
    entry.kind === 'FINDING'
      ? entry.statement.trim() || t('photos', { count: entry.photos.length })
      : t(entry.kind === 'VISIT' ? 'visitEntry' : 'refuseEntry', { place: entry.place });
  const photos = entry.kind === 'FINDING' ? entry.photos : [];
  return (
    <li className={css.entry}>
      <p className={css.entryTitle}>{title}</p>
      <p className={css.entryNote}>
        {entry.missionTitle} · {instant(entry.capturedAt)}
      </p>
      <div>
        <EntryState entry={entry} sending={sending} />
      </div>
      {entry.kind === 'FINDING' && entry.state === 'SENT' && entry.ordinal !== null && (
        <p className={css.entryNote}>{t('findingReceipt', { number: entry.ordinal, at: instant(entry.sentAt) })}</p>
      )}
      {photos.length > 0 && (
        <ul className={css.receipts}>
          {photos.map((photo, place) => (
            <PhotoLine
              key={photo.id}
              photo={photo}
              number={place + 1}
              share={sending ? progress.get(photo.id) : undefined}
            />
          ))}
        </ul>
      )}
      {entry.state === 'FAILED' && <NeedsPerson entry={entry} outbox={outbox} />}
      {entry.state === 'DRAFT' && (
        <div className={css.entryActions}>
          <a href={`/${locale}${pageOf(entry)}`}>{t('openDraft')}</a>
        </div>
      )}
      {entry.state === 'SENT' && (
        <div className={css.entryActions}>
          <Button kind="quiet" size="small" onClick={() => outbox.remove(entry.id)}>
            {t('hideReceipt')}
          </Button>
        </div>
      )}
    </li>
  );
}

function EntryState({ entry, sending }: { entry: Entry; sending: boolean }) {
  const t = useTranslations('field');
  if (sending)
    return (
      <StateBadge tone="onTime" icon="upload">
        {t('stateSending')}
      </StateBadge>
    );
  if (entry.state === 'SENT') return <StateBadge tone="executed">{t('stateSent')}</StateBadge>;
  if (entry.state === 'FAILED') return <StateBadge tone="overdue">{t('stateFailed')}</StateBadge>;
  if (entry.state === 'DRAFT') return <StateBadge tone="draft">{t('stateDraft')}</StateBadge>;
  return (
    <StateBadge tone="waiting" icon="cloudOff">
      {t(entry.failure?.kind === 'SESSION' ? 'stateSession' : 'stateKept')}
    </StateBadge>
  );
}

function PhotoLine({ photo, number, share }: { photo: Photo; number: number; share: number | undefined }) {
  const t = useTranslations('field');
  const instant = useInstant();
  if (photo.receipt) {
    return (
      <li>
        <Icon name="check" size={16} />
        <span>
          {t('photoNumber', { number })} · {instant(photo.receipt.at)} ·{' '}
          <code title={photo.receipt.sha256}>{photo.receipt.sha256.slice(0, 12)}</code>
        </span>
      </li>
    );
  }
  const size = t('megabytes', { size: Math.max(0.1, Math.round((photo.size / 2 ** 20) * 10) / 10) });
  if (share === undefined) return <li>{`${t('photoNumber', { number })} · ${size}`}</li>;
  return (
    <li>
      <ProgressBar label={t('photoNumber', { number })} value={share * 100} words={`${Math.round(share * 100)} %`} />
    </li>
  );
}

/** What only a person can settle: a reason for a warning, a refusal to read, to send again, to mend or to give up. */
function NeedsPerson({ entry, outbox }: { entry: Entry; outbox: Outbox }) {
  const t = useTranslations('field');
  const { failure } = entry;

  function giveReasons(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const reasons = [...said].map(([code, reason]) => ({ code, reason: String(reason).trim() }));
    void outbox.queue({ ...entry, reasons });
  }

  return (
    <>
      {failure?.kind === 'REFUSED' && <Banner kind="bad">{failure.message}</Banner>}
      {failure?.kind === 'REASON_NEEDED' && (
        <Form onSubmit={giveReasons}>
          {failure.points.map(({ code, message }) => (
            <TextArea
              key={code}
              name={code}
              id={`${entry.id}-${code}`}
              label={message}
              hint={t('reasonHint')}
              rows={2}
              required
            />
          ))}
          <Button type="submit" size="small">
            {t('sendWithReason')}
          </Button>
        </Form>
      )}
      <div className={css.entryActions}>
        {failure?.kind !== 'REASON_NEEDED' && (
          <Button size="small" kind="secondary" icon="refresh" onClick={() => outbox.queue(entry)}>
            {t('retry')}
          </Button>
        )}
        {entry.kind === 'FINDING' && (
          <Button
            size="small"
            kind="secondary"
            icon="pencil"
            onClick={() => outbox.put({ ...entry, state: 'DRAFT', failure: null })}
          >
            {t('backToDraft')}
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          onClick={() => window.confirm(t('discardConfirm')) && outbox.remove(entry.id)}
        >
          {t('discard')}
        </Button>
      </div>
    </>
  );
}

/** The page where an entry was made: its capacity is in its address. */
function pageOf({ acting, missionId }: Entry): string {
  const [kind, name] = acting.split(':');
  return kind === 'mandate' ? `/field/m/${name}` : `/field/t/${name}/${encodeURIComponent(missionId)}`;
}

function useInstant(): (instant: string | null) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru', {
    timeZone: 'Asia/Almaty',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => (instant ? format.format(new Date(instant)) : '');
}
