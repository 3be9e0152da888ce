/** Law 383-V counts from this day (S05); nothing is computed for an earlier one. */
export const COUNCILS_LAW_FROM = '2016-01-01';

/**
 * The model regulation and the rules of public control were made anew in 2021: decree 1194 lapsed on the first of these days
 * (found), decree 1191 was repealed by a decree of the second (found; the day it lost force is not known).
 */
export const MODEL_REGULATION_FROM = '2021-04-05';
export const CONTROL_RULES_FROM = '2021-03-18';

/**
 * Law 30-VIII: adopted 2 October 2023 (found); sixty calendar days after publication is recalled, not read, so the
 * day it entered into force is unverified.
 */
export const CONTROL_LAW_ADOPTED = '2023-10-02';
export const CONTROL_LAW_FROM = '2023-12-03';

/** The day before a day, ISO: the last on which what was before it holds. */
export function eveOf(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
