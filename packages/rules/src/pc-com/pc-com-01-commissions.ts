import { councilOrganisation, handbook5, modelRegulationFromMemory } from '../citations.ts';
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
    COMMISSION_QUORUM_NOT_REACHED: ['present', 'needed', 'members'],
    COMMISSION_WITHOUT_DECISION: [],
    COMMISSION_WITHOUT_DIRECTION: [],
  },
});
