import type { LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { type Parameter, parameter } from '../parameters/parameter.ts';
import { assemblyPolicy, gatheringPolicy } from './community-policies.ts';
import type { GatheringMode, MeetingKind, ProtocolSection, SessionForm } from './kinds.ts';

/**
 * Of whom the quorum is counted: seats that are filled, all seats with the vacant ones, elected representatives, or
 * everybody of the local community entitled to take part.
 */
export type QuorumBase = 'FILLED' | 'ALL_SEATS' | 'REPRESENTATIVES' | 'RESIDENTS';

/** A share, counted exactly: `parts` of `of`, rounded up. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

/** How one kind of meeting is held on a day. Every number keeps where it stands: edition, confidence, basis. */
export interface MeetingPolicy {
  readonly kind: MeetingKind;
  readonly form: SessionForm;
  /** False for the meetings of local communities, which the product does not hold yet. */
  readonly used: boolean;
  /** Null where no quorum is asked (a public hearing). */
  readonly quorum: {
    readonly base: QuorumBase;
    /** The other reading of the law, where it is silent (PC-SES-01): between the two a quorum is unsure. */
    readonly otherBase: QuorumBase | null;
    readonly share: Share;
    readonly number: Parameter;
  } | null;
  readonly majority: { readonly base: 'PRESENT' | 'TOTAL'; readonly number: Parameter };
  readonly tie: { readonly decides: 'CHAIR' | 'NONE'; readonly number: Parameter };
  /** How long before the meeting its members are told, have the materials, and the public is told: wd or cd, or nothing set. */
  readonly notice: Parameter | null;
  readonly materials: Parameter | null;
  readonly announcement: Parameter | null;
  /** The floor: how often one speaks on a question, and for how many minutes; null inside where nothing is set. */
  readonly speech: {
    readonly perQuestion: Parameter | null;
    readonly minutes: Parameter | null;
    readonly reportMinutes: Parameter | null;
  };
  readonly remote: { readonly counts: boolean; readonly number: Parameter | null };
  readonly protocol: {
    readonly sections: readonly ProtocolSection[];
    /** From the day of the meeting. */
    readonly due: Parameter | null;
    /** From the day of the meeting to the akim; only in local communities. */
    readonly handOver: Parameter | null;
    /** From the day of signing. */
    readonly publication: Parameter | null;
  };
  readonly absenteePoll: { readonly allowed: boolean; readonly number: Parameter | null };
}

/** Which policy is asked for. */
export interface PolicyRequest {
  readonly kind: MeetingKind;
  /** ORDINARY unless said. */
  readonly form?: SessionForm;
  /** Of a gathering: ALL_MEMBERS unless said. */
  readonly gathering?: GatheringMode;
  /** The day of the meeting: its edition of the numbers applies. */
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}

const OF_COUNCIL: readonly ProtocolSection[] = [
  'DATE_PLACE',
  'MEMBERS',
  'OTHERS',
  'OFFICERS',
  'AGENDA',
  'SPEECHES',
  'VOTES',
  'DECISIONS',
];
const OF_HEARING: readonly ProtocolSection[] = [
  'DATE_PLACE',
  'OTHERS',
  'OFFICERS',
  'AGENDA',
  'SPEECHES',
  'PROPOSALS',
  'RESOLUTION',
];

/** The policy of a meeting by the numbers in force on its day and the council's own settings. */
export function policyOf(request: PolicyRequest): MeetingPolicy {
  switch (request.kind) {
    case 'COUNCIL_SESSION':
    case 'REPORT_HEARING':
    case 'EXPERTISE':
      return councilPolicy(request);
    case 'COMMISSION_SESSION':
      return commissionPolicy(request);
    case 'PUBLIC_HEARING':
      return hearingPolicy(request);
    case 'ASSEMBLY':
      return assemblyPolicy(request.on);
    case 'GATHERING':
      return gatheringPolicy(request.gathering ?? 'ALL_MEMBERS', request.on);
  }
}

type Read = (ruleId: string, key: string) => Parameter;

function reader({ on, overrides }: PolicyRequest): Read {
  return (ruleId, key) => parameter(ruleId, key, on, undefined, overrides);
}

/**
 * A report is heard, and the conclusion of an expertise is discussed, at a session of the council and by its policy; at a
 * commission's, by the commission's. Experts are heard there and vote on nothing (PC-EXP-01, PC-COM-02).
 */
function councilPolicy(request: PolicyRequest): MeetingPolicy {
  const read = reader(request);
  const form = request.form ?? 'ORDINARY';
  const ofAllSeats = read('PC-SES-01', 'quorumOfAllSeats').value === 1;
  const number = read('PC-SES-01', 'quorumParts');
  // Nothing is known of how soon members are told of an extraordinary session: one term, the council's own, for all three.
  const extraordinary = form === 'EXTRAORDINARY' ? read('PC-SES-06', 'extraordinaryNotice') : null;
  return {
    kind: request.kind,
    form,
    used: true,
    quorum: {
      base: ofAllSeats ? 'ALL_SEATS' : 'FILLED',
      otherBase: ofAllSeats ? 'FILLED' : 'ALL_SEATS',
      share: { parts: number.value ?? 0, of: 3 },
      number,
    },
    notice: extraordinary ?? read('PC-SES-05', 'sessionNotice'),
    materials: extraordinary ?? read('PC-SES-05', 'sessionMaterials'),
    announcement: extraordinary ?? read('PC-SES-05', 'sessionAnnouncement'),
    ...ofCouncil(read),
  };
}

function commissionPolicy(request: PolicyRequest): MeetingPolicy {
  const read = reader(request);
  const number = read('PC-COM-01', 'commissionQuorum');
  const notice = read('PC-COM-01', 'commissionNotice');
  return {
    kind: request.kind,
    form: request.form ?? 'ORDINARY',
    used: true,
    quorum: { base: 'FILLED', otherBase: null, share: { parts: number.value ?? 0, of: 100 }, number },
    notice,
    materials: notice,
    announcement: notice,
    ...ofCouncil(read),
  };
}

/** What a commission's session shares with the council's own. */
function ofCouncil(
  read: Read,
): Omit<MeetingPolicy, 'kind' | 'form' | 'used' | 'quorum' | 'notice' | 'materials' | 'announcement'> {
  const majority = read('PC-VOTE-01', 'majorityOfTotal');
  const tie = read('PC-VOTE-02', 'chairBreaksTie');
  const remote = read('PC-SES-07', 'remoteCounts');
  const poll = read('PC-SES-03', 'absenteePoll');
  return {
    majority: { base: majority.value === 1 ? 'TOTAL' : 'PRESENT', number: majority },
    tie: { decides: tie.value === 1 ? 'CHAIR' : 'NONE', number: tie },
    speech: {
      perQuestion: read('PC-SES-03', 'speechesPerQuestion'),
      minutes: read('PC-SES-03', 'speechMinutes'),
      reportMinutes: read('PC-SES-03', 'reportMinutes'),
    },
    remote: { counts: remote.value === 1, number: remote },
    protocol: {
      sections: OF_COUNCIL,
      due: read('PC-PROT-01', 'protocol'),
      handOver: null,
      publication: read('PC-PROT-01', 'protocolPublication'),
    },
    absenteePoll: { allowed: poll.value === 1, number: poll },
  };
}

/** A hearing gathers the public: no quorum is asked, and whatever it votes on has no casting vote. */
function hearingPolicy(request: PolicyRequest): MeetingPolicy {
  const read = reader(request);
  const announcement = read('PC-HEAR-02', 'hearingAnnouncement');
  const own = ofCouncil(read);
  return {
    ...own,
    kind: 'PUBLIC_HEARING',
    form: request.form ?? 'ORDINARY',
    used: true,
    quorum: null,
    majority: { ...own.majority, base: 'PRESENT' },
    tie: { ...own.tie, decides: 'NONE' },
    notice: announcement,
    materials: announcement,
    announcement,
    remote: { counts: true, number: null },
    protocol: {
      sections: OF_HEARING,
      due: read('PC-HEAR-03', 'hearingProtocol'),
      handOver: null,
      publication: read('PC-HEAR-03', 'hearingProtocol'),
    },
    absenteePoll: { allowed: false, number: null },
  };
}
