import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const absenceRule = unverifiedRule({
  id: 'PC-TERM-04',
  title: { kk: 'Жүйелі түрде келмеу', ru: 'Систематическая неявка', en: 'Systematic absence' },
  provision: {
    kk: 'Дәлелді себепсіз қатарынан 3 отырысқа келмеу — жүйелі түрде келмеу (тексерілмеген, кеңестің параметрі).',
    ru: 'Систематическая неявка — 3 заседания подряд без уважительной причины (не проверено, параметр совета).',
    en: 'Systematic absence is 3 sessions in a row without a valid reason (not verified, the council’s parameter).',
  },
  basis: [councilsFromMemory],
  codes: { ABSENT_IN_ROW: ['count', 'limit'], ATTENDANCE_UNKNOWN: ['unknown'] },
});

/** How a member attended a session; null where the session has no record of it. */
export type Attendance = 'PRESENT_IN_PERSON' | 'PRESENT_REMOTE' | 'ABSENT_VALID' | 'ABSENT';

/**
 * Sessions missed in a row up to the latest one. A valid absence neither counts nor breaks the run; presence breaks it; a
 * session without a record is passed over and told.
 */
export function absencesInRow(facts: {
  /** In the order of the sessions, the latest last; only those while he was an active member. */
  readonly sessions: readonly (Attendance | null)[];
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): { readonly count: number; readonly limit: number; readonly points: readonly Point[] } {
  const limit = parameter('PC-TERM-04', 'absencesInRow', facts.on, undefined, facts.overrides).value ?? 0;
  let count = 0;
  let unknown = 0;
  for (const attendance of facts.sessions.toReversed()) {
    if (attendance === null) unknown += 1;
    else if (attendance === 'ABSENT') count += 1;
    else if (attendance !== 'ABSENT_VALID') break;
  }
  const points = [
    ...(count >= limit ? [absenceRule.warn('ABSENT_IN_ROW', { count, limit })] : []),
    ...(count < limit && count + unknown >= limit ? [absenceRule.unknown('ATTENDANCE_UNKNOWN', { unknown })] : []),
  ];
  return { count, limit, points };
}
