import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { controlRulesFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const decisionRule = unverifiedRule({
  id: 'PC-CTRL-07',
  title: {
    kk: 'Бақылауды ашатын шешім',
    ru: 'Решение, открывающее контроль',
    en: 'The decision that opens a control action',
  },
  provision: {
    kk: 'Бақылау әрекетін кеңестің шешімі (хаттама) ашады: нысаны, объектісі, мақсаты, күндері, тобы, жетекшісі. № 30-VIII Заң бойынша сұралмайды (тексерілмеген).',
    ru: 'Контрольное мероприятие открывает решение совета (протокол): форма, объект, цель, даты, группа, руководитель. По Закону № 30-VIII не требуется (не проверено).',
    en: 'A decision of the council (protocol) opens a control action: form, object, aim, dates, team, lead. Not asked for under Law 30-VIII (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: {
    DECISION_MISSING: [],
    DECISION_INCOMPLETE: ['missing'],
    DECISION_AFTER_START: ['decidedOn', 'startsOn'],
    DECISION_PROTOCOL_PENDING: [],
    MISSION_AIM_MISSING: [],
    MISSION_LEAD_MISSING: [],
  },
});

/** The act by which a council opened the action. */
export interface DecisionFacts {
  readonly number: string | null;
  readonly decidedOn: LegalDate | null;
  readonly hasFile: boolean;
  /** The protocol of the session may be signed and linked later (§8.4). */
  readonly hasProtocol: boolean;
}

/** What is missing of the deciding act and of what it fixes. */
export function openedBy(facts: {
  readonly basis: LegalBasis;
  readonly decision: DecisionFacts | null;
  readonly aim: string | null;
  readonly hasLead: boolean;
  readonly startsOn: LegalDate;
}): readonly Point[] {
  return [
    ...(facts.aim === null || facts.aim.trim() === '' ? [decisionRule.warn('MISSION_AIM_MISSING', {})] : []),
    ...(facts.hasLead ? [] : [decisionRule.warn('MISSION_LEAD_MISSING', {})]),
    ...(facts.basis === 'LAW_383_V' ? decided(facts.decision, facts.startsOn) : []),
  ];
}

function decided(decision: DecisionFacts | null, startsOn: LegalDate): readonly Point[] {
  if (decision === null) return [decisionRule.warn('DECISION_MISSING', {})];
  const { decidedOn } = decision;
  const missing = decision.number === null ? 'NUMBER' : decidedOn === null ? 'DATE' : decision.hasFile ? null : 'FILE';
  const late = decidedOn !== null && Temporal.PlainDate.compare(decidedOn, startsOn) > 0;
  return [
    ...(missing === null ? [] : [decisionRule.warn('DECISION_INCOMPLETE', { missing })]),
    ...(late
      ? [
          decisionRule.warn('DECISION_AFTER_START', {
            decidedOn: decidedOn.toString(),
            startsOn: startsOn.toString(),
          }),
        ]
      : []),
    ...(decision.hasProtocol ? [] : [decisionRule.info('DECISION_PROTOCOL_PENDING', {})]),
  ];
}
