'use client';

import { Banner, Button } from '@kenes/ui';
import { useState } from 'react';

/** Reminds that the address is the only key to the application, and copies it. */
export function KeepLink({ words }: { words: { keep: string; copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false);
  return (
    <Banner>
      <p>{words.keep}</p>
      <Button
        kind="secondary"
        size="small"
        icon={copied ? 'check' : 'link'}
        onClick={() => {
          const { origin, pathname } = window.location;
          void navigator.clipboard.writeText(origin + pathname).then(() => setCopied(true));
        }}
      >
        {copied ? words.copied : words.copy}
      </Button>
    </Banner>
  );
}
