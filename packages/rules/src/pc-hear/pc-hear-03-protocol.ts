import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';

export const hearingProtocolRule = unverifiedRule({
  id: 'PC-HEAR-03',
  title: { kk: 'Тыңдаудың хаттамасы', ru: 'Протокол слушания', en: 'Protocol of a hearing' },
  provision: {
    kk: 'Тыңдаудың хаттамасында қатысушылар тізімі мен ұсыныстар болады, оған төраға мен хатшы қол қояды; 5 жұмыс күні ішінде жарияланады (тексерілмеген).',
    ru: 'Протокол слушания содержит список участников и предложения, подписывается председателем и секретарём, публикуется в течение 5 рабочих дней (не проверено).',
    en: 'The protocol of a hearing lists participants and proposals, is signed by chair and secretary, and published within 5 working days (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: {
    ...clockCodes,
    PROPOSAL_WITHOUT_DISPOSITION: ['count'],
    PROPOSAL_WITHOUT_REASON: [],
    HEARING_WITHOUT_RESOLUTION: [],
  },
});

/** The day by which the protocol of a hearing is published, in working days from the hearing (PC-HEAR-03). */
export function hearingProtocolClock({ heldOn, ...setting }: TermSetting & { readonly heldOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: hearingProtocolRule,
    key: 'hearingProtocol',
    direction: 'AFTER',
    from: heldOn,
  });
}
