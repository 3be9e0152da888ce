import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const expertiseRule = unverifiedRule({
  id: 'PC-EXP-01',
  title: { kk: 'Қоғамдық сараптама', ru: 'Общественная экспертиза', en: 'Public expertise' },
  provision: {
    kk: 'Кеңес тартқан сарапшылар актілерді, жобаларды, шешімдер мен құжаттарды тәуелсіз талдайды; қорытындыға әр сарапшы қол қояды; ұзақтығы 30 күнтізбелік күн (тексерілмеген, кеңестің параметрі).',
    ru: 'Привлечённые советом эксперты независимо анализируют акты, проекты, решения, документы; заключение подписывает каждый эксперт; длительность 30 календарных дней (не проверено, параметр совета).',
    en: 'Experts engaged by the council analyse acts, drafts, decisions and documents independently; each expert signs the conclusion; it lasts 30 calendar days (not verified, the council’s parameter).',
  },
  basis: [controlRulesFromMemory],
  codes: {
    ...clockCodes,
    EXPERTISE_LATE: ['on', 'due'],
    EXPERTS_MISSING: [],
    EXPERT_DID_NOT_SIGN: ['count'],
    EXPERT_UNDECLARED: ['count'],
  },
});

/** The last day of an expertise, in calendar days from its start; an end on a day off moves to the next working day. */
export function expertiseClock({ startedOn, ...setting }: TermSetting & { readonly startedOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: expertiseRule,
    key: 'expertise',
    direction: 'AFTER',
    from: startedOn,
  });
}

/** Said of a conclusion signed later: it counts all the same. */
export function expertiseInTime(
  facts: TermSetting & { readonly startedOn: LegalDate; readonly signedOn: LegalDate },
): readonly Point[] {
  const clock = expertiseClock(facts);
  const { due } = clock;
  if (due === null || !lateness(due, facts.signedOn, facts.calendar).late) return [];
  return [expertiseRule.info('EXPERTISE_LATE', { on: String(facts.signedOn), due: String(due) }, clock)];
}
