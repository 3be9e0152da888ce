import type { Point } from '../verdict.ts';
import { type SignatureMethod, signatureRule } from './gen-sig-01-convention.ts';
import { type CertificateBin, certificateOrganisation, certificateOwner } from './gen-sig-02-certificate.ts';

const product = { confidence: 'PRODUCT', basis: [] } as const;

/** What was found out of a signature. */
export interface SignatureFacts {
  readonly method: SignatureMethod;
  /** Whether the signature is over the frozen bytes: their hash is the same. A scan is of a paper printed from them. */
  readonly sameBytes: boolean;
  /** What the verifier said; null without one, and for a scan. */
  readonly valid: boolean | null;
  /** How the certificate's IIN stands to the signer's; null for a scan. */
  readonly certificateIin: 'SAME' | 'DIFFERENT' | 'UNKNOWN' | null;
  /** How its BIN stands to the organisation signed for; left out and null as for a certificate without one. */
  readonly certificateBin?: CertificateBin | null;
}

/** How a signature is shown: VERIFIED only when a verifier found it good and the certificate is the signer's own. */
export type SignatureStanding = 'VERIFIED' | 'UNVERIFIED' | 'PAPER';

/**
 * What the rules say of a signature over frozen bytes (GEN-SIG-01, 02): other bytes and a broken one are refused, the
 * certificate of another is asked about and leaves it unverified.
 */
export function judgedSignature({ method, sameBytes, valid, certificateIin, certificateBin }: SignatureFacts): {
  readonly points: readonly Point[];
  readonly standing: SignatureStanding;
} {
  const organisation = certificateBin ?? 'NONE';
  const bytes = sameBytes ? [] : [signatureRule.block('SIGNATURE_OF_OTHER_BYTES', {})];
  if (method === 'SCAN')
    return { points: [...bytes, signatureRule.info('SIGNATURE_ON_PAPER', {}, product)], standing: 'PAPER' };
  return {
    points: [
      ...bytes,
      ...(valid === false ? [signatureRule.block('SIGNATURE_INVALID', {})] : []),
      ...(valid === null ? [signatureRule.info('SIGNATURE_NOT_VERIFIED', {}, product)] : []),
      ...certificateOwner(certificateIin ?? 'UNKNOWN'),
      ...certificateOrganisation(organisation),
    ],
    standing:
      valid === true && certificateIin === 'SAME' && (organisation === 'NONE' || organisation === 'SAME')
        ? 'VERIFIED'
        : 'UNVERIFIED',
  };
}
