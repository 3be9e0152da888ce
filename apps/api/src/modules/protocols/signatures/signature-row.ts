import type { Point, SignatureStanding } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { digestOfIin } from '../../composition/iin.ts';
import { dayIn } from '../attendance-told.ts';
import { sameName } from './same-name.ts';
import type { SignatureEvidence } from './signature-provider.ts';
import type { PersonCheckWord, SignatureStateWord, SignatureWayWord } from './signature-words.ts';

/** The bytes that lie in the store are the frozen ones, and the file is a signature of its way; how it stands to them. */
export function checkedBytes(
  act: Act,
  way: SignatureWayWord,
  frozen: Buffer,
  evidence: SignatureEvidence,
): 'SAME' | 'NOT_COMPARED' | 'OTHER' | 'ON_PAPER' {
  if (evidence.storedSha256 !== frozen.toString('hex')) throw refuse(refused('PROTOCOL_BYTES_CHANGED'));
  if (way === 'DEV' && act.operation.services.developmentKeys !== true) throw refuse(refused('SIGNATURE_DEV_REFUSED'));
  if (!evidence.readable)
    throw invalid({ path: 'fileId', code: way === 'SCAN' ? 'SIGNATURE_NEEDS_SCAN' : 'SIGNATURE_UNREADABLE' });
  return evidence.cms?.content ?? 'ON_PAPER';
}

/** What the rules ask of a signature (GEN-SIG-01, 02), out of what was found. */
export function signatureFacts(
  way: SignatureWayWord,
  bytes: ReturnType<typeof checkedBytes>,
  person: PersonCheckWord,
  { cms }: SignatureEvidence,
) {
  return {
    method: way === 'DEV' ? 'FILE_UPLOAD' : way,
    sameBytes: bytes !== 'OTHER',
    valid: cms ? validOf(cms) : null,
    certificateIin: cms ? (person === 'OTHER' ? 'DIFFERENT' : person === 'SAME' ? 'SAME' : 'UNKNOWN') : null,
  } as const;
}

function validOf({ key, service }: NonNullable<SignatureEvidence['cms']>): boolean | null {
  if (key === 'BROKEN' || service === 'INVALID') return false;
  return service === 'VALID' ? true : null;
}

/** What the product itself asks about: a digest that it cannot count, a certificate out of its time, or in another name where no number could be compared. */
export function remarks(
  { cms }: SignatureEvidence,
  signedOn: string,
  signer: { readonly name: string; readonly check: PersonCheckWord },
): Point[] {
  const warn = (code: string, facts: Point['facts'] = {}): Point => ({
    ruleId: 'KENES',
    code,
    level: 'WARN',
    confidence: 'PRODUCT',
    basis: [],
    facts,
  });
  if (!cms) return [];
  const { certificate } = cms;
  const inForce =
    !certificate ||
    (dayIn(certificate.from.toISOString()) <= signedOn && signedOn <= dayIn(certificate.until.toISOString()));
  return [
    ...(cms.content === 'NOT_COMPARED' ? [warn('SIGNATURE_CONTENT_NOT_COMPARED')] : []),
    ...(inForce ? [] : [warn('SIGNATURE_CERTIFICATE_EXPIRED')]),
    ...(certificate?.name && signer.check === 'UNKNOWN' && !sameName(certificate.name, signer.name)
      ? [warn('SIGNATURE_OF_ANOTHER_NAME', { certificate: certificate.name, signer: signer.name })]
      : []),
  ];
}

/**
 * Whether the certificate's number is the signer's, by the keyed digest: neither number is read whole (GEN-SIG-02). Whoever
 * signs by a link reads no person of the council: the database compares for them, and answers of the own number alone.
 */
export async function personCheck(
  act: Act,
  personId: string | null,
  { cms }: SignatureEvidence,
): Promise<PersonCheckWord> {
  if (!cms) return 'ON_PAPER';
  const iin = cms.certificate?.iin;
  if (!iin || !personId) return 'UNKNOWN';
  const digest = digestOfIin(act.operation.services, act.tenantId, iin);
  const row = await act.transaction.one<{ same: boolean | null }>(
    act.capacity.kind === 'EXPERT'
      ? sql`select linked_expert_has(${digest}) as same`
      : sql`select p.iin_digest = ${digest} as same from council_person p where p.tenant_id = ${act.tenantId}::uuid and p.id = ${personId}::uuid`,
  );
  if (!row || row.same === null) return 'UNKNOWN';
  return row.same ? 'SAME' : 'OTHER';
}

/** The columns that keep what was compared and what was not, whatever was signed. */
export function signatureRow(
  act: Act,
  evidence: SignatureEvidence,
  found: {
    readonly bytes: ReturnType<typeof checkedBytes>;
    readonly person: PersonCheckWord;
    readonly standing: SignatureStanding;
  },
) {
  const { cms } = evidence;
  const { certificate = null } = cms ?? {};
  const state: SignatureStateWord = found.standing === 'PAPER' ? 'ON_PAPER' : found.standing;
  return {
    fileSha256: Buffer.from(evidence.fileSha256, 'hex'),
    recordedAt: act.operation.clock.now(),
    recordedBy: act.accountId,
    contentCheck: found.bytes === 'OTHER' ? 'NOT_COMPARED' : found.bytes,
    keyCheck: !cms ? 'ON_PAPER' : cms.key === 'SIGNED_BY_KEY' ? 'SIGNED_BY_KEY' : 'NOT_COMPARED',
    personCheck: found.person,
    serviceCheck: !cms ? 'ON_PAPER' : cms.service === 'VALID' ? 'VALID' : 'NOT_ASKED',
    state,
    ...(certificate && {
      certificateName: certificate.name,
      certificateOrganisation: certificate.organisation,
      certificateBin: certificate.bin,
      certificateIinLast: certificate.iin?.slice(-4) ?? null,
      certificateSerial: certificate.serial,
      certificateIssuer: certificate.issuer,
      certificateFrom: certificate.from,
      certificateUntil: certificate.until,
    }),
    digestAlgorithm: cms?.digestAlgorithm ?? null,
  } as const;
}
