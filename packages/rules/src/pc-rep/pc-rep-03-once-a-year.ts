import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const onceAYearRule = unverifiedRule({
  id: 'PC-REP-03',
  title: { kk: 'Жылына бір рет', ru: 'Не чаще раза в год', en: 'Not more than once a year' },
  provision: {
    kk: 'Бір органның есебі жылына бір реттен артық тыңдалмайды, кеңес өзгеше шешпесе (тексерілмеген).',
    ru: 'Отчёт одного органа заслушивается не чаще одного раза в год, если совет не решил иначе (не проверено).',
    en: 'The report of one body is heard not more than once a year unless the council decides otherwise (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: { REPORT_HEARD_THIS_YEAR: ['count', 'limit', 'last'] },
});

/** Asks about one more report of a body within the calendar year, unless a decision of the council stands behind it. */
export function heardThisYear(facts: {
  /** Days on which its reports were heard. */
  readonly heardOn: readonly LegalDate[];
  readonly on: LegalDate;
  readonly byDecision: boolean;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const number = parameter('PC-REP-03', 'reportsPerYear', facts.on, undefined, facts.overrides);
  const { value: limit } = number;
  const same = facts.heardOn.filter(({ year }) => year === facts.on.year).toSorted(Temporal.PlainDate.compare);
  const last = same.at(-1);
  if (facts.byDecision || limit === null || last === undefined || same.length < limit) return [];
  return [onceAYearRule.warn('REPORT_HEARD_THIS_YEAR', { count: same.length, limit, last: last.toString() }, number)];
}
