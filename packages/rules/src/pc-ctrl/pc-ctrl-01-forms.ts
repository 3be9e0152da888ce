import { handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The four forms of public control. An event (акция, встреча) is none of them (§8.4). */
export const controlForms = ['MONITORING', 'HEARING', 'EXPERTISE', 'REPORT_HEARING'] as const;
export type ControlForm = (typeof controlForms)[number];

export const formsRule = bindingRule({
  id: 'PC-CTRL-01',
  title: { kk: 'Қоғамдық бақылаудың төрт нысаны', ru: 'Четыре формы общественного контроля', en: 'The four forms' },
  provision: {
    kk: 'Қоғамдық бақылау қоғамдық мониторинг, қоғамдық тыңдау, қоғамдық сараптама және мемлекеттік органның, квазимемлекеттік сектор субъектісінің жұмыс нәтижелері туралы есебін тыңдау нысандарында жүзеге асырылады және қоғамдық мүдделерді қорғауға бағытталған.',
    ru: 'Общественный контроль осуществляется в формах общественного мониторинга, общественного слушания, общественной экспертизы и заслушивания отчёта о результатах работы государственного органа, субъекта квазигосударственного сектора и направлен на защиту общественных интересов.',
    en: 'Public control takes the forms of public monitoring, public hearing, public expertise and the hearing of a report on the results of work of a state body or quasi-state entity, and aims to protect public interests.',
  },
  confidence: 'SEED',
  basis: [handbook5, { act: 'COUNCIL_PRACTICE', source: 'S13' }],
  codes: { CONTROL_FORM_UNKNOWN: ['form'] },
});

/** Whether the text names one of the four forms. */
export function isControlForm(form: string): form is ControlForm {
  return controlForms.some((known) => known === form);
}

/** Refuses a control action of a fifth form: what is none of the four is recorded as an event. */
export function ofKnownForm(form: string): readonly Point[] {
  return isControlForm(form) ? [] : [formsRule.block('CONTROL_FORM_UNKNOWN', { form })];
}
