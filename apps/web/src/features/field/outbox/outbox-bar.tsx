'use client';

import { Button, Dialog, EmptyState, Icon } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import css from '../field.module.css';
import { hasContent } from './entry.ts';
import { OutboxEntry } from './outbox-entry.tsx';
import { outboxOf, useOutbox } from './use-outbox.ts';

/** What of this person is not sent yet, on every page of the field, under the thumb. */
export function OutboxBar({ accountId }: { accountId: string }) {
  const t = useTranslations('field');
  const view = useOutbox(accountId);
  const shown = view.entries.filter((entry) => entry.state !== 'DRAFT' || hasContent(entry)).toReversed();
  const unsent = shown.filter(({ state }) => state !== 'SENT');
  const failed = unsent.some(({ state }) => state === 'FAILED');
  const session = unsent.some(({ failure }) => failure?.kind === 'SESSION');
  const says = !view.ready
    ? t('outboxReading')
    : unsent.length > 0
      ? t('unsent', { count: unsent.length })
      : t('allSent');
  const why = !view.ready
    ? null
    : !view.online
      ? t('offline')
      : session
        ? t('sessionEnded')
        : failed
          ? t('needsYou')
          : view.sending
            ? t('sendingNow')
            : unsent.some(({ state }) => state === 'WAITING')
              ? t('waits')
              : unsent.length > 0
                ? t('draftOnly')
                : null;
  return (
    <div className={css.bar}>
      <div className={css.barSays} role="status">
        <span className={unsent.length === 0 ? css.good : failed || session ? css.bad : undefined}>
          <Icon name={unsent.length === 0 ? 'cloudCheck' : view.online ? 'upload' : 'cloudOff'} size={24} />
        </span>
        <span>
          {says}
          {why && <small>{why}</small>}
        </span>
      </div>
      <Dialog trigger={t('outbox')} title={t('outbox')} closeLabel={t('close')} icon="inbox">
        <div className={css.capture}>
          {session && (
            <Button icon="user" wide onClick={() => window.location.assign(signInAddress())}>
              {t('signInToSend')}
            </Button>
          )}
          {!session && unsent.some(({ state }) => state === 'WAITING') && (
            <Button icon="upload" wide disabled={view.sending !== null} onClick={outboxOf(accountId).sendNow}>
              {t('sendNow')}
            </Button>
          )}
          {view.others > 0 && <p className={css.entryNote}>{t('othersUnsent', { count: view.others })}</p>}
          {shown.length === 0 && <EmptyState title={t('outboxEmpty')}>{t('outboxEmptyHelp')}</EmptyState>}
          <ul className={css.entries}>
            {shown.map((entry) => (
              <OutboxEntry
                key={entry.id}
                entry={entry}
                sending={view.sending === entry.id}
                progress={view.progress}
                outbox={outboxOf(accountId)}
              />
            ))}
          </ul>
        </div>
      </Dialog>
    </div>
  );
}

function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/${document.documentElement.lang}/sign-in?back=${encodeURIComponent(pathname + search)}`;
}
