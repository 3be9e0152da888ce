'use client';

import { Button, Icon, useAlive } from '@kenes/ui';
import { useState } from 'react';
import css from './calendars.module.css';

export type AddressWords = { label: string; copy: string; copied: string; open: string };

/** A calendar's address: to be copied into any program, or opened at once by the one of this device. */
export function CalendarAddress({ address, words }: { address: string; words: AddressWords }) {
  const [copied, setCopied] = useState(false);
  const alive = useAlive();
  return (
    <div className={css.address}>
      <input
        readOnly
        value={address}
        aria-label={words.label}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        kind="secondary"
        size="small"
        icon={copied ? 'check' : 'link'}
        disabled={!alive}
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </Button>
      <a className={css.open} href={address.replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {words.open}
      </a>
    </div>
  );
}
