/** Law 383-V counts from this day (S05); nothing is computed for an earlier one. */
export const COUNCILS_LAW_FROM = '2016-01-01';

/**
 * Law 30-VIII: adopted 2 October 2023 (found); sixty calendar days after publication is recalled, not read, so the
 * day it entered into force is unverified.
 */
export const CONTROL_LAW_ADOPTED = '2023-10-02';
export const CONTROL_LAW_FROM = '2023-12-03';
