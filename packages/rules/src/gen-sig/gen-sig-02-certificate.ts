import { signatureFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const certificateRule = unverifiedRule({
  id: 'GEN-SIG-02',
  title: { kk: 'Сертификат иесі', ru: 'Владелец сертификата', en: 'The owner of the certificate' },
  provision: {
    kk: 'Сертификаттағы ЖСН қол қоюшының ЖСН-імен салыстырылады; сәйкес келмесе, қол тексерілмеген болып қалады (тексерілмеген).',
    ru: 'ИИН в сертификате сверяется с ИИН подписанта; при расхождении подпись остаётся непроверенной (не проверено).',
    en: 'The IIN in the certificate is compared with the signer’s; if they differ, the signature stays unverified (not verified).',
  },
  basis: [signatureFromMemory],
  codes: { CERTIFICATE_OF_OTHER_PERSON: [], CERTIFICATE_OWNER_UNKNOWN: [] },
});

/** Asks about a certificate of somebody else, or of whom it cannot be said. */
export function certificateOwner(iin: 'SAME' | 'DIFFERENT' | 'UNKNOWN'): readonly Point[] {
  if (iin === 'SAME') return [];
  return iin === 'DIFFERENT'
    ? [certificateRule.warn('CERTIFICATE_OF_OTHER_PERSON', {})]
    : [certificateRule.unknown('CERTIFICATE_OWNER_UNKNOWN', {})];
}
