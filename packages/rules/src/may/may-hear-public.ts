import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { controlFormRule } from '../kenes/kenes-control-form.ts';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import type { Override } from '../parameters/override.ts';
import { heardByPublic } from '../pc-hear/pc-hear-01-public-hearing.ts';
import { type HearingAnnouncementPart, hearingAnnounced } from '../pc-hear/pc-hear-02-announcement.ts';
import { hearingProtocolRule } from '../pc-hear/pc-hear-03-protocol.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A public hearing about to be announced. */
export interface HearingFacts {
  readonly topic: string | null;
  readonly hasDecision: boolean;
  readonly open: boolean;
  readonly place: string | null;
  readonly on: LegalDate;
  readonly announcement: { readonly on: LegalDate; readonly parts: readonly HearingAnnouncementPart[] } | null;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** Whether a hearing may be announced or held (PC-HEAR-01, 02). */
export function mayHoldHearing(facts: HearingFacts): Verdict {
  return combine(
    (facts.place ?? '').trim() === '' ? [meetingRule.block('MEETING_WITHOUT_PLACE', {})] : [],
    heardByPublic(facts),
    hearingAnnounced(facts),
  );
}

/** What became of a proposal made at a hearing. */
export const proposalDispositions = ['INCLUDED', 'PARTLY_INCLUDED', 'NOT_INCLUDED'] as const;
export type ProposalDisposition = (typeof proposalDispositions)[number];

/** Whether a proposal may be disposed of: once, and with a reason unless it went into the resolution whole (§3.14b). */
export function mayDisposeProposal(facts: {
  readonly disposition: ProposalDisposition;
  readonly reason: string | null;
  readonly disposedBefore: boolean;
}): Verdict {
  const { disposition, reason } = facts;
  return combine(
    facts.disposedBefore ? [controlFormRule.block('PROPOSAL_DISPOSED_ALREADY', {})] : [],
    disposition !== 'INCLUDED' && (reason ?? '').trim() === ''
      ? [hearingProtocolRule.warn('PROPOSAL_WITHOUT_REASON', {}, { confidence: 'PRODUCT', basis: [] })]
      : [],
  );
}

/** Whether a hearing may be documented: it has a resolution, and each proposal has its disposition (PC-HEAR-03). */
export function mayDocumentHearing(facts: { readonly undisposed: number; readonly hasResolution: boolean }): Verdict {
  const { undisposed } = facts;
  return combine(
    facts.hasResolution ? [] : [hearingProtocolRule.warn('HEARING_WITHOUT_RESOLUTION', {})],
    undisposed > 0 ? [hearingProtocolRule.warn('PROPOSAL_WITHOUT_DISPOSITION', { count: undisposed })] : [],
  );
}
