import type { IsoDate } from '../shared/dates.ts';

/** A table of a paper: widths in millimetres, 0 takes what is left (once). */
export interface PaperTable {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose cells stand in the middle, from 0. */
  readonly centered: readonly number[];
}

/** What a paper of an office is made of, one thing under another; every word is decided. */
export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'center'; readonly text: string; readonly bold: boolean }
  /** Three texts on one line: date, number, place. */
  | { readonly kind: 'across'; readonly left: string; readonly middle: string; readonly right: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  /** A word in bold and what follows it: «СЛУШАЛИ: …». */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  /** Paragraphs, parted by an empty line. */
  | { readonly kind: 'prose'; readonly text: string }
  /** What heads the next block, and stands on its page. */
  | { readonly kind: 'strong'; readonly text: string }
  /** A line of less weight, set in. */
  | { readonly kind: 'detail'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PaperTable
  /** A framed remark: that it is a translation, a copy, an edition. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'signatures'; readonly people: readonly { readonly position: string; readonly name: string }[] }
  /** Where the paper is verified, as a code to be read by a telephone. */
  | {
      readonly kind: 'verification';
      readonly text: string;
      readonly url: string;
      readonly alt: string;
      readonly code: string;
    };

/** A paper with every word decided: Word and PDF only lay it out. */
export interface Paper {
  readonly title: string;
  /** The body in whose name it is made. */
  readonly author: string;
  readonly preparedOn: IsoDate;
  /** «ПРОЕКТ», or empty. */
  readonly draft: string;
  readonly blocks: readonly PaperBlock[];
}
