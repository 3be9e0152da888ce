'use client';

import { Banner, Button } from '@kenes/ui';
import { useEffect, useState } from 'react';
import css from './expertises.module.css';
import { keepText, keptText } from './kept-text.ts';

/** A text that could not be saved before its field was closed: read, copied, thrown away. Nothing where there is none. */
export function UnsavedText({
  of,
  words,
}: {
  of: string;
  words: Record<'unsentTitle' | 'unsentClosed' | 'throwAway', string>;
}) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => setText(keptText(of)), [of]);
  if (text === null) return null;
  return (
    <Banner kind="warning" title={words.unsentTitle}>
      {words.unsentClosed}
      <span className={css.prose}>{text}</span>
      <span className={css.acts}>
        <Button
          kind="secondary"
          size="small"
          onClick={() => {
            keepText(of, null);
            setText(null);
          }}
        >
          {words.throwAway}
        </Button>
      </span>
    </Banner>
  );
}
