import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { type SignatureMethod, signatureRule } from '../gen-sig/gen-sig-01-convention.ts';
import { certificateOwner } from '../gen-sig/gen-sig-02-certificate.ts';
import { notInFuture } from '../kenes/kenes-fact.ts';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import { protocolRecordRule } from '../kenes/kenes-protocol.ts';
import type { ProtocolSection } from '../meeting/kinds.ts';
import { capacityOn, type OfficeHolder } from '../meeting/officers.ts';
import type { MeetingPolicy } from '../meeting/policy.ts';
import type { Override } from '../parameters/override.ts';
import { protocolInTime, protocolRule } from '../pc-prot/pc-prot-01-protocol.ts';
import { immutableProtocolRule } from '../pc-prot/pc-prot-02-immutable.ts';
import { dissentsAttached } from '../pc-vote/pc-vote-03-dissent.ts';
import { isSigned, type ProtocolState } from '../states/protocol.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

const product = { confidence: 'PRODUCT', basis: [] } as const;

/** A protocol about to be frozen for signing. */
export interface ProtocolFacts {
  readonly policy: MeetingPolicy;
  /** Sections that stand complete, or are said to have nothing in them. */
  readonly complete: readonly ProtocolSection[];
  readonly openVotes: number;
  /** The meeting is over. */
  readonly ended: boolean;
  readonly dissents: { readonly declared: number; readonly attached: number };
}

/** Whether a protocol may go to signing: one point for each missing section; nothing is still being voted on. */
export function mayCompleteProtocol(facts: ProtocolFacts): Verdict {
  const missing = facts.policy.protocol.sections.filter((section) => !facts.complete.includes(section));
  return combine(
    facts.ended ? [] : [protocolRecordRule.block('PROTOCOL_BEFORE_END', {})],
    facts.openVotes > 0 ? [meetingRule.block('VOTE_STILL_OPEN', { count: facts.openVotes })] : [],
    missing.map((section) => protocolRecordRule.block('PROTOCOL_SECTION_MISSING', { section })),
    dissentsAttached(facts.dissents),
  );
}

/** Who signs a protocol. */
export type SignerRole = 'CHAIR' | 'SECRETARY';

/** A signature about to be put. */
export interface SigningFacts {
  readonly state: ProtocolState;
  readonly role: SignerRole;
  readonly personId: string;
  readonly officers: readonly OfficeHolder[];
  /** The day of the meeting: who held the post then may sign, and who holds it on the day of signing. */
  readonly heldOn: LegalDate;
  readonly signedOn: LegalDate;
  readonly today: LegalDate;
  /** Roles that have signed these bytes already. */
  readonly signed: readonly SignerRole[];
  readonly method: SignatureMethod;
  /** Whether the signature is over the frozen bytes: their hash is the same. A scan is of a paper printed from them. */
  readonly sameBytes: boolean;
  /** What the verifier said; null without one, and for a scan. */
  readonly valid: boolean | null;
  /** How the certificate's IIN stands to the signer's; null for a scan. */
  readonly certificateIin: 'SAME' | 'DIFFERENT' | 'UNKNOWN' | null;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** How a signature is shown: VERIFIED only when a verifier found it good and the certificate is the signer's own. */
export type SignatureStanding = 'VERIFIED' | 'UNVERIFIED' | 'PAPER';

/** The verdict on a signature, and how it will be shown. */
export interface Signing {
  readonly verdict: Verdict;
  readonly standing: SignatureStanding;
}

/**
 * Whether a protocol may be signed (PC-PROT-01, GEN-SIG-01, 02): frozen, over its own bytes, once by each of the two
 * officers or who acts for them. A certificate of another leaves the signature unverified.
 */
export function maySignProtocol(facts: SigningFacts): Signing {
  const { method, valid, certificateIin, calendar, heldOn, signedOn, overrides } = facts;
  const paper = method === 'SCAN';
  const verified = !paper && valid === true && certificateIin === 'SAME';
  const verdict = combine(
    facts.state === 'FOR_SIGNATURE' ? [] : [protocolRecordRule.block('PROTOCOL_NOT_FOR_SIGNATURE', {})],
    facts.sameBytes ? [] : [signatureRule.block('SIGNATURE_OF_OTHER_BYTES', {})],
    facts.signed.includes(facts.role) ? [protocolRecordRule.block('PROTOCOL_SIGNED_TWICE', { role: facts.role })] : [],
    notInFuture(signedOn, facts.today),
    officer(facts),
    paper ? [signatureRule.info('SIGNATURE_ON_PAPER', {}, product)] : electronic(valid, certificateIin),
    protocolInTime({ heldOn, signedOn, calendar, ...(overrides && { overrides }) }),
  );
  return { verdict, standing: paper ? 'PAPER' : verified ? 'VERIFIED' : 'UNVERIFIED' };
}

function officer({ personId, role: post, officers, heldOn, signedOn }: SigningFacts): readonly Point[] {
  const held = [heldOn, signedOn].some((on) => capacityOn(officers, { personId, post, on }) !== null);
  return held ? [] : [protocolRule.warn('PROTOCOL_SIGNER_NOT_OFFICER', {})];
}

function electronic(valid: boolean | null, iin: SigningFacts['certificateIin']): readonly Point[] {
  return [
    ...(valid === false ? [signatureRule.block('SIGNATURE_INVALID', {})] : []),
    ...(valid === null ? [signatureRule.info('SIGNATURE_NOT_VERIFIED', {}, product)] : []),
    ...certificateOwner(iin ?? 'UNKNOWN'),
  ];
}

/** Whether the protocol has both signatures; one that lacks is asked about when it is registered as signed. */
export function signedByBoth(signed: readonly SignerRole[]): readonly Point[] {
  return (['CHAIR', 'SECRETARY'] as const)
    .filter((role) => !signed.includes(role))
    .map((role) => protocolRule.warn('PROTOCOL_SIGNATURE_MISSING', { role }));
}

/** A change of a protocol. */
export type ProtocolChange =
  /** Of its prose, or of what is composed from the record. */
  | { readonly kind: 'EDIT'; readonly part: 'PROSE' | 'RECORD' }
  | { readonly kind: 'NEW_VERSION'; readonly citesOld: boolean; readonly reason: string | null };

/** Whether a protocol may be changed (PC-PROT-02): before signing only its prose, after signing only by a new version. */
export function mayChangeProtocol(facts: { readonly state: ProtocolState; readonly change: ProtocolChange }): Verdict {
  const { state, change } = facts;
  if (change.kind === 'NEW_VERSION') {
    return combine(
      change.citesOld ? [] : [immutableProtocolRule.block('PROTOCOL_VERSION_WITHOUT_OLD', {})],
      (change.reason ?? '').trim() === '' ? [immutableProtocolRule.block('PROTOCOL_VERSION_WITHOUT_REASON', {})] : [],
    );
  }
  return combine(
    state === 'DRAFT'
      ? []
      : [immutableProtocolRule.block(isSigned(state) ? 'PROTOCOL_IS_SIGNED' : 'PROTOCOL_IS_FROZEN', {})],
    change.part === 'RECORD' ? [protocolRecordRule.block('PROTOCOL_NUMBERS_EDITED', {})] : [],
  );
}

/** Whether a number may be given (§8.6): a repeat in the series and year is refused, a gap asked about. */
export function mayNumberProtocol(facts: {
  readonly number: number;
  /** Numbers given in the same series and year. */
  readonly given: readonly number[];
}): Verdict {
  const { number, given } = facts;
  const expected = Math.max(0, ...given) + 1;
  return combine(
    given.includes(number) ? [protocolRecordRule.block('PROTOCOL_NUMBER_REPEATED', { number })] : [],
    number > expected ? [protocolRecordRule.warn('PROTOCOL_NUMBER_GAP', { number, expected })] : [],
  );
}
