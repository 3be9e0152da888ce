import { signatureFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const certificateRule = unverifiedRule({
  id: 'GEN-SIG-02',
  title: { kk: 'Сертификат иесі', ru: 'Владелец сертификата', en: 'The owner of the certificate' },
  provision: {
    kk: 'Сертификаттағы ЖСН қол қоюшының ЖСН-імен, ұйым атынан берілген сертификаттағы БСН ол атынан қол қоятын ұйымның БСН-імен салыстырылады; сәйкес келмесе, қолтаңба тексерілмеген болып қалады (тексерілмеген).',
    ru: 'ИИН в сертификате сверяется с ИИН подписанта, а БИН в сертификате юридического лица — с БИН организации, за которую подписывают; при расхождении подпись остаётся непроверенной (не проверено).',
    en: 'The IIN in the certificate is compared with the signer’s, and the BIN of a legal entity’s certificate with that of the organisation signed for; if they differ, the signature stays unverified (not verified).',
  },
  basis: [signatureFromMemory],
  codes: {
    CERTIFICATE_OF_OTHER_PERSON: [],
    CERTIFICATE_OWNER_UNKNOWN: [],
    CERTIFICATE_OF_OTHER_ORGANISATION: [],
    CERTIFICATE_ORGANISATION_UNKNOWN: [],
  },
});

/** Asks about a certificate of somebody else, or of whom it cannot be said. */
export function certificateOwner(iin: 'SAME' | 'DIFFERENT' | 'UNKNOWN'): readonly Point[] {
  if (iin === 'SAME') return [];
  return iin === 'DIFFERENT'
    ? [certificateRule.warn('CERTIFICATE_OF_OTHER_PERSON', {})]
    : [certificateRule.unknown('CERTIFICATE_OWNER_UNKNOWN', {})];
}

/** How a certificate's BIN stands to the organisation signed for; NONE for a certificate of a person alone, who signs as one. */
export type CertificateBin = 'NONE' | 'SAME' | 'DIFFERENT' | 'UNKNOWN';

/** Asks about a certificate of another organisation than the one signed for; says so where that cannot be compared. */
export function certificateOrganisation(bin: CertificateBin): readonly Point[] {
  if (bin === 'NONE' || bin === 'SAME') return [];
  return bin === 'DIFFERENT'
    ? [certificateRule.warn('CERTIFICATE_OF_OTHER_ORGANISATION', {})]
    : [certificateRule.info('CERTIFICATE_ORGANISATION_UNKNOWN', {})];
}
