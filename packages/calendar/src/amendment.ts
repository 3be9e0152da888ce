import type { LocalizedName } from './localized-name.ts';

/** A later act that changes one day of a known year; kept in the database and passed in as an argument. */
export interface CalendarAmendment {
  /** ISO date of the day that changes. */
  readonly date: string;
  /** OFF makes it a day off, WORKING a working day, whatever the year's table says. */
  readonly kind: 'OFF' | 'WORKING';
  readonly name: LocalizedName;
  /** Number and date of the act. */
  readonly act: string;
}

/**
 * The version of a calendar with these amendments: the tables' version and a fingerprint of what was amended, so
 * that two processes with the same amendments name the same version, and any change names another.
 */
export function versionWith(base: string, amendments: readonly CalendarAmendment[]): string {
  if (amendments.length === 0) return base;
  const text = amendments.map((a) => `${a.date}|${a.kind}|${a.act}|${a.name.kk}|${a.name.ru}|${a.name.en}`).join('\n');
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `${base}+${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
