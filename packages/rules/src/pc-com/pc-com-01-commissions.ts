import type { LegalDate } from '@kenes/calendar';
import { councilOrganisation, handbook5, modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { bindingRule } from '../rule.ts';

export const commissionRule = bindingRule({
  id: 'PC-COM-01',
  title: { kk: 'Кеңестің комиссиялары', ru: 'Комиссии совета', en: 'Commissions of the council' },
  provision: {
    kk: 'Кеңес қызмет бағыттары бойынша комиссиялар құрады; олардың мүшелері бірінші отырыста сайланады. Комиссия отырысының кворумы — мүшелерінің жартысы (тексерілмеген, кеңестің параметрі).',
    ru: 'Совет создаёт комиссии по направлениям деятельности; их члены избираются на первом заседании. Кворум заседания комиссии — половина её членов (не проверено, параметр совета).',
    en: 'The council creates commissions by directions of its work; their members are elected at the first session. The quorum of a commission is half of its members (not verified, the council’s parameter).',
  },
  confidence: 'SEED',
  basis: [handbook5, councilOrganisation('1'), modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    COMMISSION_QUORUM_NOT_REACHED: ['present', 'needed', 'members'],
    COMMISSION_WITHOUT_DECISION: [],
    COMMISSION_WITHOUT_DIRECTION: [],
  },
});

/** The latest day to tell the members of a commission's session; nothing is set unless the council has set it. */
export function commissionClock({ on, ...setting }: TermSetting & { readonly on: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: commissionRule,
    key: 'commissionNotice',
    direction: 'BEFORE',
    from: on,
  });
}
