import { formatDate } from '@kenes/messages';
import type { Words } from '../shared/choices.ts';
import { roman } from './roman.ts';

/** Who proposed or named a member, as data. */
type Proposed = { proposer: 'NPO' | 'CITIZENS' | 'SELF' | 'BODY' | null; proposedByName: string | null };

/** Who proposed a member: the proposer’s name where it is known, else the kind of proposer. */
export function proposedBy(t: Words, { proposer, proposedByName }: Proposed): string | null {
  return proposedByName ?? (proposer && t(`enums.Proposer_${proposer}`));
}

type Count = { total: number; inRow: number; unknownFrom: number | null };

/** How often a person has sat here: «2-й созыв, 2 подряд»; where a former roster has no IIN, what is not known. */
export function timesSat(t: Words, count: Count | null): string | null {
  if (!count) return null;
  const { total, inRow, unknownFrom } = count;
  return [
    t('composition.timesSat', { total }),
    inRow > 1 && t('composition.inRow', { count: inRow }),
    unknownFrom !== null && t('composition.inRowUnknown', { number: roman(unknownFrom) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The days of a term as printed; an open end is left open. */
export function days(t: Words, from: string | null, to: string | null): string | null {
  if (from && to) return t('composition.term', { from: formatDate(from), to: formatDate(to) });
  if (from) return t('composition.since', { date: formatDate(from) });
  return to ? t('composition.until', { date: formatDate(to) }) : null;
}

/** The first letters of a name, for where there is no photo. */
export function initials({ surname, givenName }: { surname: string; givenName: string }): string {
  return [surname, givenName].map((part) => [...part.trim()][0]?.toLocaleUpperCase('kk') ?? '').join('');
}

type Act = { approvalTitle: string | null; approvalNumber: string | null; approvalOn: string | null };

/** The approving act as it is cited; null where nothing of it is known. */
export function approvalWords(t: Words, { approvalTitle, approvalNumber, approvalOn }: Act, by: string | null) {
  const words = [
    approvalTitle ?? by,
    approvalNumber && t('composition.actNumber', { number: approvalNumber }),
    approvalOn && t('composition.actOn', { date: formatDate(approvalOn) }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' ') : null;
}
