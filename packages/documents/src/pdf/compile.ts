import type { IsoDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { mapStrings, printable } from '../shared/printable.ts';
import { typeset } from '../shared/typography.ts';
import { breakable, drawable } from './coverage.ts';
import { fontCoverage } from './fonts.ts';
import { prelude } from './prelude.ts';
import { press } from './press.ts';

/** What every PDF carries about itself. */
export interface PdfAbout {
  readonly title: string;
  /** The body in whose name the document is made. */
  readonly author: string;
  readonly locale: DocumentLocale;
  /** Written into the file as its date, so that equal input gives equal bytes. */
  readonly preparedOn: IsoDate;
}

/** A picture under the path by which the template names it, e.g. `/pictures/1.jpg`. */
export interface PdfPicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * PDF/A-2a (archival, tagged: the default) or PDF/UA-1 (accessible, tagged). The library can declare one of the two in
 * a file; the templates meet both, which the tests show.
 */
export type PdfStandard = 'a-2a' | 'ua-1';

/** A standard of PDF, or `svg`: all pages one under another as a picture, for looking at on a page. */
export type PageForm = PdfStandard | 'svg';

export interface PdfJob {
  readonly about: PdfAbout;
  /** Typst markup without any text of users: theirs comes as data only. */
  readonly template: string;
  /** Printed strings and flags, read by the template as `data`. */
  readonly data: object;
  readonly pictures?: readonly PdfPicture[];
  /** The longest run of signs that may be kept on one line; smaller where cells are narrow. */
  readonly longestRun?: number;
  readonly standard?: PageForm;
}

/**
 * Compiles a template to the bytes of a PDF (or of a picture of its pages), in a thread of its own.
 *
 * Users' text reaches Typst only as JSON inside one input string, so it can never become markup or code. It is
 * composed, typeset (no-break spaces) and, where the font lacks a sign, shown as `�`.
 */
export function compilePdf(job: PdfJob): Promise<Uint8Array> {
  const { about, template, data, pictures = [], longestRun, standard = 'a-2a' } = job;
  const covered = fontCoverage();
  const shown = mapStrings({ ...data, about }, (text) =>
    breakable(drawable(typeset(printable(text), longestRun), covered)),
  );
  return press({ source: `${prelude}\n${template}`, data: JSON.stringify(shown), pictures, standard });
}
