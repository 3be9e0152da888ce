'use client';

import { FileInput, Icon } from '@kenes/ui';
import { type DragEvent, useState } from 'react';
import css from './verification.module.css';

interface Props {
  readonly known: readonly { readonly sha256: string; readonly says: string }[];
  readonly words: { readonly how: string; readonly choose: string; readonly other: string; readonly counted: string };
}

/** A file that a reader holds, compared by its SHA-256: it is counted in the browser, and the file is sent nowhere. */
export function CompareFile({ known, words }: Props) {
  const [sha256, setSha256] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    setSha256([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  const found = known.find((one) => one.sha256 === sha256);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on is an addition; the field inside does the same
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>{words.how}</p>
      <FileInput
        name="file"
        label={words.choose}
        accept=".pdf"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <div role="status">
        {sha256 !== null && (
          <>
            <p className={css.found}>
              <Icon name={found ? 'checkCircle' : 'alert'} size={20} />
              <strong>{found ? found.says : words.other}</strong>
            </p>
            <p className={css.soft}>{words.counted.replace('{sha256}', sha256)}</p>
          </>
        )}
      </div>
    </div>
  );
}
