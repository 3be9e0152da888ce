import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { judgedSignature, type SignatureFacts, type SignatureStanding } from '../gen-sig/judged-signature.ts';
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
export interface SigningFacts extends SignatureFacts {
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
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

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
  const { calendar, heldOn, signedOn, overrides } = facts;
  const { points, standing } = judgedSignature(facts);
  const verdict = combine(
    facts.state === 'FOR_SIGNATURE' ? [] : [protocolRecordRule.block('PROTOCOL_NOT_FOR_SIGNATURE', {})],
    facts.signed.includes(facts.role) ? [protocolRecordRule.block('PROTOCOL_SIGNED_TWICE', { role: facts.role })] : [],
    points,
    notInFuture(signedOn, facts.today),
    officer(facts),
    protocolInTime({ heldOn, signedOn, calendar, ...(overrides && { overrides }) }),
  );
  return { verdict, standing };
}

function officer({ personId, role: post, officers, heldOn, signedOn }: SigningFacts): readonly Point[] {
  const held = [heldOn, signedOn].some((on) => capacityOn(officers, { personId, post, on }) !== null);
  return held ? [] : [protocolRule.warn('PROTOCOL_SIGNER_NOT_OFFICER', {})];
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
