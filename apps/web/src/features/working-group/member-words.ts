import { formatDate } from '@kenes/messages';
import type { SeatKind as Drawn } from '@kenes/ui';
import type { Words } from '../shared/choices.ts';

/** How a part of a group is drawn: as the seats that it stands for. */
export const drawnPart = (part: 'STATE' | 'CIVIL'): Drawn => (part === 'STATE' ? 'state' : 'npo');

/** Since when, and until when where it is over. */
export function daysIn(t: Words, { joinedOn, leftOn }: { joinedOn: string; leftOn: string | null }): string {
  return leftOn === null
    ? t('composition.since', { date: formatDate(joinedOn) })
    : t('composition.term', { from: formatDate(joinedOn), to: formatDate(leftOn) });
}
