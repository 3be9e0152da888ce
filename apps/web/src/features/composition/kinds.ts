import type { SeatKind as Drawn } from '@kenes/ui';
import type { Words } from '../shared/choices.ts';

/** The kinds of seats in the order of the law. */
export const kinds = ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'] as const;

/** Whom a seat is for, as the API names it. */
export type Kind = (typeof kinds)[number];

const drawn = { STATE: 'state', QUASI_STATE: 'quasiState', NPO: 'npo', CITIZEN: 'citizen' } as const;

/** How a kind is drawn; a seat of an old roster may have none. */
export const drawnKind = (kind: Kind | null): Drawn => (kind ? drawn[kind] : 'unknown');

/** The word of a kind. */
export const kindWord = (t: Words, kind: Kind | null): string =>
  kind ? t(`enums.SeatKind_${kind}`) : t('composition.kindUnknown');
