import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const protocolRule = unverifiedRule({
  id: 'PC-PROT-01',
  title: { kk: 'Отырыстың хаттамасы', ru: 'Протокол заседания', en: 'Protocol of a session' },
  provision: {
    kk: 'Хаттама 5 жұмыс күні ішінде дайындалады, оған төраға мен хатшы қол қояды, содан кейін жарияланады (тексерілмеген).',
    ru: 'Протокол готовится в течение 5 рабочих дней, подписывается председателем и секретарём и публикуется (не проверено).',
    en: 'The protocol is produced within 5 working days, signed by the chair and the secretary, and published (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    PROTOCOL_LATE: ['on', 'due', 'days'],
    PROTOCOL_SIGNER_NOT_OFFICER: [],
    PROTOCOL_SIGNATURE_MISSING: ['role'],
  },
});

/** The day by which the protocol is ready and signed, in working days from the session (PC-PROT-01). */
export function protocolClock({ heldOn, ...setting }: TermSetting & { readonly heldOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: protocolRule,
    key: 'protocol',
    direction: 'AFTER',
    from: heldOn,
  });
}

/** The day by which the signed protocol is on the internet, in working days from the last signature. */
export function protocolPublicationClock({
  signedOn,
  ...setting
}: TermSetting & { readonly signedOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: protocolRule,
    key: 'protocolPublication',
    direction: 'AFTER',
    from: signedOn,
  });
}

/** Said of a protocol signed later: it counts all the same. */
export function protocolInTime(
  facts: TermSetting & { readonly heldOn: LegalDate; readonly signedOn: LegalDate },
): readonly Point[] {
  const clock = protocolClock(facts);
  const { due } = clock;
  if (due === null) return [];
  const { late, workingDays } = lateness(due, facts.signedOn, facts.calendar);
  if (!late) return [];
  const said = { on: String(facts.signedOn), due: String(due), days: workingDays ?? 0 };
  return [protocolRule.info('PROTOCOL_LATE', said, clock)];
}
