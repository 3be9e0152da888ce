import type { LegalDate } from '@kenes/calendar';

/** Whole years of age on a day; who was born on 29 February comes of age on 1 March of a common year. */
export function ageOn(birthDate: LegalDate, on: LegalDate): number {
  const beforeBirthday = on.month < birthDate.month || (on.month === birthDate.month && on.day < birthDate.day);
  return on.year - birthDate.year - (beforeBirthday ? 1 : 0);
}
