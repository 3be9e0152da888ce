import type { Locale } from '@kenes/messages';
import type { LocalizedText } from '../../kernel/texts.ts';

/** One entry of a calendar, in words of its reader’s language. Instants and days are as JSON gives them. */
export interface FeedEvent {
  /** Never changes, whatever becomes of the thing. */
  readonly uid: string;
  /** Grows with each change of the thing. */
  readonly sequence: number;
  readonly changedAt: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly when:
    | { readonly from: string; readonly until: string | null }
    /** A whole day; takes no time of its reader's. */
    | { readonly day: string };
  readonly summary: string;
  readonly description: string;
  readonly place: string | null;
  readonly url: string;
}

/** A calendar before it is written down. */
export interface Feed {
  readonly name: string;
  readonly locale: Locale;
  readonly url: string;
  readonly events: readonly FeedEvent[];
}

/** A text that the database gave as JSON, where there may be none. */
export type Said = LocalizedText | null;

/** How many entries a calendar shows at most, and how far back it goes, in days. */
export const feedBounds = { events: 500, daysBack: 366 } as const;
