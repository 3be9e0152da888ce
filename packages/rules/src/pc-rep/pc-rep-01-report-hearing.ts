import { handbook5, practiceOf } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const reportHearingRule = bindingRule({
  id: 'PC-REP-01',
  title: { kk: 'Жұмыс есебін тыңдау', ru: 'Заслушивание отчёта о результатах работы', en: 'Hearing of a report' },
  provision: {
    kk: 'Кеңес отырысында мемлекеттік органның немесе квазимемлекеттік субъектінің жұмыс нәтижелері туралы есебі тыңдалады (тәжірибе: Алматы, 2023).',
    ru: 'На заседании совета заслушивается отчёт государственного органа или субъекта квазигосударственного сектора о результатах работы (практика: Алматы, 2023).',
    en: 'The report of a state body or a quasi-state entity on the results of its work is heard at a session of the council (practice: Almaty, 2023).',
  },
  confidence: 'SEED',
  basis: [handbook5, practiceOf('S40')],
  codes: {
    REPORT_NOT_AT_SESSION: [],
    REPORT_NON_APPEARANCE: [],
    REPORT_ASSESSED_WITHOUT_VOTE: [],
    REPORT_ASSESSED_UNHEARD: [],
  },
});

/** How a report is assessed. */
export const reportAssessments = ['SATISFACTORY', 'UNSATISFACTORY', 'NOTED'] as const;
export type ReportAssessment = (typeof reportAssessments)[number];

/** A report is heard as an item of a session; that the body did not come is told. */
export function heardAtSession(facts: { readonly atSession: boolean; readonly appeared: boolean }): readonly Point[] {
  return [
    ...(facts.atSession ? [] : [reportHearingRule.warn('REPORT_NOT_AT_SESSION', {})]),
    ...(facts.appeared ? [] : [reportHearingRule.info('REPORT_NON_APPEARANCE', {})]),
  ];
}

/** An assessment by the council's vote; of a report that was not heard it needs a reason. */
export function assessed(facts: {
  readonly heard: boolean;
  readonly voted: boolean;
  readonly assessment: ReportAssessment;
}): readonly Point[] {
  return [
    ...(facts.voted || facts.assessment === 'NOTED'
      ? []
      : [reportHearingRule.warn('REPORT_ASSESSED_WITHOUT_VOTE', {})]),
    ...(facts.heard ? [] : [reportHearingRule.warn('REPORT_ASSESSED_UNHEARD', {})]),
  ];
}
