import type { IsoDate } from '../shared/dates.ts';

/** What a member did in an open vote. */
export type MeetingChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'RECUSED';

/** The five numbers of a vote. */
export type MeetingCounts = Readonly<Record<MeetingChoice, number>>;

export type MeetingKind = 'COUNCIL_SESSION' | 'COMMISSION_SESSION' | 'PUBLIC_HEARING';
export type MeetingForm = 'ORDINARY' | 'EXTRAORDINARY' | 'FIRST' | 'JOINT' | 'FIELD' | 'ABSENTEE';

/** What a paper of a sitting says above all else. */
export interface MeetingHead {
  /** «Общественный совет города Алматы». */
  readonly council: string;
  /** The commission that sits, where it is one. */
  readonly commission: string | null;
  /** The councils and bodies that sit together with it. */
  readonly jointWith?: readonly string[];
  readonly convocation: number;
  readonly kind: MeetingKind;
  readonly form: MeetingForm;
  /** The number of the sitting itself. */
  readonly meetingNumber: string | null;
  /** What it is called beside its kind: the topic of a hearing. */
  readonly title: string | null;
  readonly on: IsoDate;
  /** Where; null prints a place to fill in. */
  readonly place: string | null;
}

/**
 * The protocol of a sitting (PC-PROT-01): a projection of what was recorded. Numbers come from votes and attendance;
 * only `heard` and `discussed` are prose. Times are `HH:MM` in Almaty.
 */
export interface MeetingProtocol extends MeetingHead {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  /** Prints «ПРОЕКТ» at the top: not frozen for signing yet. */
  readonly draft: boolean;
  /** Registration number of the protocol, null until there is one. */
  readonly number: string | null;
  /** A corrected edition: which it is, and what it replaces. */
  readonly correction: {
    readonly edition: number;
    readonly replaces: string;
    readonly because: string;
  } | null;
  /** Marks a translation: the language whose bytes were signed, and who translated. */
  readonly translation: { readonly authentic: 'kk' | 'ru'; readonly translator: string | null } | null;
  /** Marks a copy for the public, from which something was left out: the hash of the signed file. */
  readonly publicCopyOf: string | null;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  readonly chair: MeetingOfficer | null;
  readonly secretary: MeetingOfficer | null;
  /** Who opened it where that was not the chair: the head of the working group at the first session (PC-ORG-01). */
  readonly openedBy: { readonly name: string; readonly groupHead: boolean } | null;
  readonly quorum: MeetingQuorum | null;
  /** When it was lost after the opening, in the order of time; left out where it never was. */
  readonly withoutQuorum?: readonly TimeWithoutQuorum[];
  readonly present: readonly MeetingPresent[];
  readonly absent: readonly MeetingAbsent[];
  readonly guests: readonly MeetingGuest[];
  /** Questions in their order; also those put off or taken off. */
  readonly items: readonly MeetingItem[];
  readonly opinions: readonly DissentingOpinion[];
  /** The page where the protocol is verified; null prints no code. */
  readonly verification: { readonly url: string; readonly code: string } | null;
  /** Entered afterwards from paper. */
  readonly recorded: boolean;
}

/** Who leads the sitting or keeps its protocol. */
export interface MeetingOfficer {
  readonly name: string;
  /** In place of another (и.о. / м.а.). */
  readonly acting: boolean;
}

/** The quorum at the opening, with the base it was counted of (PC-SES-01, §8.6). */
export interface MeetingQuorum {
  readonly base: 'FILLED' | 'ALL_SEATS';
  /** How many the base has. */
  readonly members: number;
  /** All seats of the council, filled or not. */
  readonly seats: number | null;
  readonly present: number;
  readonly needed: number;
}

/** A stretch of the sitting without a quorum: the fewest who were there, and how many it took. */
export interface TimeWithoutQuorum {
  readonly from: string;
  readonly until: string;
  readonly present: number;
  readonly needed: number;
}

/** A member who was there, at least for a while. */
export interface MeetingPresent {
  /** Surname first. */
  readonly name: string;
  readonly advisory: boolean;
  readonly remote: boolean;
  /** When they came, where that was after the opening. */
  readonly cameAt: string | null;
  /** When they left, where that was before the end. */
  readonly leftAt: string | null;
  /** When they were out in between. */
  readonly away: readonly { readonly from: string; readonly until: string }[];
}

/** A member who was not there. */
export interface MeetingAbsent {
  readonly name: string;
  /** Null where nothing is known. */
  readonly valid: boolean | null;
  /** The reason in words; withheld from the public. */
  readonly because: string | null;
}

/** Somebody invited or come by themselves. */
export interface MeetingGuest {
  readonly name: string;
  /** Position and organisation in words. */
  readonly position: string | null;
  readonly remote: boolean;
}

/** A question of the agenda with all that became of it. */
export interface MeetingItem {
  readonly title: string;
  /** Who reports, with position. */
  readonly rapporteurs: readonly string[];
  readonly state: 'PROPOSED' | 'INCLUDED' | 'DISCUSSED' | 'DECIDED' | 'POSTPONED' | 'REMOVED';
  /** Heard in closed session: on what ground (PC-SES-02). Null where it was open. */
  readonly closed: 'STATE_SECRETS' | 'PERSONAL_DATA' | 'OTHER' | null;
  /** What was said of it is left out of this copy. */
  readonly withheld: boolean;
  /** Why it was put off or taken off. */
  readonly because: string | null;
  /** Prose: an empty line begins a new paragraph. */
  readonly heard: string;
  /** Prose: each line one speaker. */
  readonly discussed: string;
  readonly votes: readonly MeetingVote[];
  readonly decisions: readonly MeetingDecision[];
}

/** A vote as it was stamped and counted. */
export interface MeetingVote {
  readonly question: string;
  readonly kind: 'DECISION' | 'PROCEDURAL' | 'ELECTION' | 'ASSESSMENT';
  readonly rollCall: boolean;
  /** Cancelled: why. */
  readonly cancelledBecause: string | null;
  readonly cancelled: boolean;
  /** Counted once more: it replaces an earlier vote. */
  readonly recount: boolean;
  readonly present: number | null;
  readonly quorum: number | null;
  /** Null for a cancelled vote and for an election of several. */
  readonly counts: MeetingCounts | null;
  readonly base: number | null;
  readonly needed: number | null;
  readonly outcome: 'ADOPTED' | 'NOT_ADOPTED' | null;
  readonly tie: boolean;
  /** The chair's vote where it decided a tie. */
  readonly casting: { readonly outcome: 'ADOPTED' | 'NOT_ADOPTED'; readonly name: string | null } | null;
  /** The candidates of an election. */
  readonly options: readonly {
    readonly name: string;
    /** Null until it is counted. */
    readonly votesFor: number | null;
    /** Place among the candidates. */
    readonly place: number | null;
    readonly outcome: 'ELECTED' | 'TIED' | 'NOT_ELECTED' | null;
    readonly ballots: readonly MeetingBallot[];
  }[];
  /** By name; empty where only totals were recorded. */
  readonly ballots: readonly MeetingBallot[];
  /** Votes that are told and never counted (PC-VOTE-04). */
  readonly advisory: readonly MeetingBallot[];
}

/** One member's vote. */
export interface MeetingBallot {
  readonly name: string;
  readonly choice: MeetingChoice;
  /** Of a recusal. */
  readonly ground: string | null;
}

/** A decision. */
export interface MeetingDecision {
  readonly number: string | null;
  readonly text: string;
  readonly responsible: string | null;
  readonly dueOn: IsoDate | null;
}

/** A dissenting opinion (PC-VOTE-03). */
export interface DissentingOpinion {
  readonly name: string;
  /** The number of the question, where it is on one. */
  readonly item: number | null;
  readonly text: string;
  readonly on: IsoDate;
}
