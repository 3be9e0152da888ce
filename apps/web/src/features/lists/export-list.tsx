'use client';

import { LinkButton } from '@kenes/ui';
import { type MouseEvent, useState } from 'react';
import css from './export-list.module.css';

/** The words of an export; `§` stands for a size in kB or a count of rows. */
export type ExportWords = {
  exporting: string;
  exportingSize: string;
  exported: string;
  failed: string;
  /** The buttons’ words by format. */
  as: Readonly<Record<Format, string>>;
};

const formats = ['xlsx', 'csv'] as const;
type Format = (typeof formats)[number];

/**
 * The list on the page as a file, all its pages, with the filters of the address. Links that work by themselves; with a
 * script the file is taken here, so that its progress and its end are seen, and a refusal is read on the page.
 */
export function ExportList({ address, words }: { address: Readonly<Record<Format, string>>; words: ExportWords }) {
  const [said, setSaid] = useState<{ text: string; bad?: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  async function take(event: MouseEvent<HTMLAnchorElement>, format: Format) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setSaid({ text: words.exporting });
    try {
      const response = await fetch(address[format]);
      if (!response.ok || !response.body) {
        setSaid({ text: response.status === 413 ? await response.text() : words.failed, bad: true });
        return;
      }
      const pieces: BlobPart[] = [];
      let size = 0;
      for await (const piece of pieceByPiece(response.body)) {
        pieces.push(piece);
        size += piece.byteLength;
        setSaid({ text: words.exportingSize.replace('§', kilobytes(size)) });
      }
      save(new Blob(pieces, { type: response.headers.get('content-type') ?? '' }), nameIn(response, format));
      const rows = response.headers.get('kenes-rows') ?? '';
      setSaid({ text: words.exported.replace('§', rows).replace('§', kilobytes(size)) });
    } catch {
      setSaid({ text: words.failed, bad: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <span className={css.export}>
      {formats.map((format) => (
        <LinkButton
          key={format}
          kind="quiet"
          size="small"
          icon="download"
          href={address[format]}
          onClick={(event) => void take(event, format)}
          aria-disabled={busy}
          aria-label={words.as[format]}
        >
          {format.toUpperCase()}
        </LinkButton>
      ))}
      <span role="status" className={said?.bad ? css.bad : css.said}>
        {said?.text}
      </span>
    </span>
  );
}

const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1024)));

async function* pieceByPiece(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

function nameIn(response: Response, format: Format): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : `kenes.${format}`;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
