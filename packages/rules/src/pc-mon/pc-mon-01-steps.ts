import { handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const stepsRule = bindingRule({
  id: 'PC-MON-01',
  title: { kk: 'Қоғамдық мониторингтің қадамдары', ru: 'Шаги общественного мониторинга', en: 'Steps of monitoring' },
  provision: {
    kk: 'Қоғамдық мониторинг — объектінің қызметін бақылау: жоспар, барып көру мен сұрау салулар, дәлелдері бар анықталған фактілер, қорытынды, ұсынымдар.',
    ru: 'Общественный мониторинг — наблюдение за деятельностью объекта: план, выезды и запросы, выявленные факты с подтверждениями, заключение, рекомендации.',
    en: 'Public monitoring is observation of the object’s activity: plan, visits and requests, findings with evidence, conclusion, recommendations.',
  },
  confidence: 'SEED',
  basis: [handbook5, { act: 'HANDBOOK', source: 'memory' }],
  codes: { MISSION_WITHOUT_QUESTIONS: [], FINDING_WITHOUT_VISIT: [], FINDING_WITHOUT_EVIDENCE: [] },
});

/** The order of the steps is recalled, not read: a plan without questions is only shown. */
export function planned(questions: number): readonly Point[] {
  return questions > 0 ? [] : [stepsRule.info('MISSION_WITHOUT_QUESTIONS', {}, { confidence: 'MEMORY' })];
}

/** A finding that stands on no visit and on no evidence is worth a second look before it is confirmed. */
export function supported(finding: { readonly hasVisit: boolean; readonly evidence: number }): readonly Point[] {
  return [
    ...(finding.hasVisit ? [] : [stepsRule.info('FINDING_WITHOUT_VISIT', {}, { confidence: 'MEMORY' })]),
    ...(finding.evidence > 0 ? [] : [stepsRule.warn('FINDING_WITHOUT_EVIDENCE', {}, { confidence: 'MEMORY' })]),
  ];
}
