import { modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const planRule = unverifiedRule({
  id: 'PC-ORG-06',
  title: { kk: 'Жылдық жоспар мен есеп', ru: 'Годовой план и отчёт', en: 'Annual plan and report' },
  provision: {
    kk: 'Кеңес жылдық жұмыс жоспарын бекітеді, жыл қорытындысы бойынша есеп береді, екеуін де жариялайды (тексерілмеген; мерзімдері — кеңестің параметрлері).',
    ru: 'Совет утверждает годовой план работы, отчитывается за год и публикует то и другое (не проверено; сроки — параметры совета).',
    en: 'The council approves a work plan for the year, reports on the year, and publishes both (not verified; the terms are the council’s parameters).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    PLAN_NOT_APPROVED: ['year', 'due'],
    PLAN_NOT_PUBLISHED: ['year'],
    REPORT_NOT_GIVEN: ['year', 'due'],
    REPORT_NOT_PUBLISHED: ['year'],
  },
});

/** The day by which the plan of a year is approved: counted from the last day of the year before. */
export function annualPlanClock({ year, ...setting }: TermSetting & { readonly year: number }): Clock {
  return yearly(setting, 'annualPlan', year - 1, year);
}

/** The day by which the report on a year is given: counted from its last day. */
export function annualReportClock({ year, ...setting }: TermSetting & { readonly year: number }): Clock {
  return yearly(setting, 'annualReport', year, year);
}

/** By the edition of the year's first day. */
function yearly(setting: TermSetting, key: string, after: number, year: number): Clock {
  const from = Temporal.PlainDate.from({ year: after, month: 12, day: 31 });
  const on = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return runClock({ ...setting, basis: EITHER_LAW, rule: planRule, key, direction: 'AFTER', from, on });
}

/** What is told of a plan or a report whose day has passed, or that stands unpublished. */
export function planAndReport(
  facts: TermSetting & {
    readonly year: number;
    readonly plan: { readonly approved: boolean; readonly published: boolean };
    readonly report: { readonly given: boolean; readonly published: boolean };
    readonly today: Temporal.PlainDate;
  },
): readonly Point[] {
  const { year, plan, report, today } = facts;
  const passed = ({ due }: Clock) => (due !== null && Temporal.PlainDate.compare(today, due) > 0 ? String(due) : null);
  const planDue = plan.approved ? null : passed(annualPlanClock(facts));
  const reportDue = report.given ? null : passed(annualReportClock(facts));
  return [
    ...(planDue === null ? [] : [planRule.warn('PLAN_NOT_APPROVED', { year, due: planDue })]),
    ...(plan.approved && !plan.published ? [planRule.info('PLAN_NOT_PUBLISHED', { year })] : []),
    ...(reportDue === null ? [] : [planRule.warn('REPORT_NOT_GIVEN', { year, due: reportDue })]),
    ...(report.given && !report.published ? [planRule.info('REPORT_NOT_PUBLISHED', { year })] : []),
  ];
}
