import type { DissentingOpinion, MeetingDecision, MeetingHead, MeetingItem } from '../meeting-protocol/view-model.ts';
import type { IsoDate } from '../shared/dates.ts';

/** Whoever signs a paper. */
export interface PaperSigner {
  readonly name: string;
  readonly acting: boolean;
}

/** The sheet on which those who come are registered: filled from the record, or empty to be signed by hand. */
export interface AttendanceSheet extends MeetingHead {
  readonly preparedOn: IsoDate;
  readonly members: readonly SheetRow[];
  readonly guests: readonly SheetRow[];
  readonly secretary: PaperSigner | null;
}

/** One line of the sheet; times are `HH:MM` in Almaty, null prints an empty cell. */
export interface SheetRow {
  readonly name: string;
  /** Position and organisation of a guest. */
  readonly position: string | null;
  /** Null while nothing is known. */
  readonly part: 'IN_PERSON' | 'REMOTE' | 'ABSENT' | null;
  readonly cameAt: string | null;
  readonly leftAt: string | null;
}

/** The notice of a sitting with its agenda (PC-SES-05). */
export interface MeetingNotice extends MeetingHead {
  readonly preparedOn: IsoDate;
  /** `HH:MM` in Almaty. */
  readonly at: string;
  readonly remoteUrl: string | null;
  readonly streamUrl: string | null;
  readonly items: readonly (Pick<MeetingItem, 'title' | 'rapporteurs' | 'closed'> & {
    /** Names of the papers that come with it. */
    readonly materials: readonly string[];
  })[];
  readonly secretary: PaperSigner | null;
}

/** One decision taken out of its protocol. */
export interface DecisionExtract extends MeetingHead {
  readonly preparedOn: IsoDate;
  readonly protocolNumber: string | null;
  /** SHA-256 of the signed protocol, hexadecimal; null says that it is not signed. */
  readonly protocolSha256: string | null;
  /** The question and its place on the agenda. */
  readonly question: string;
  readonly ordinal: number;
  readonly votes: MeetingItem['votes'];
  readonly decision: MeetingDecision;
  readonly opinions: readonly DissentingOpinion[];
  readonly verification: { readonly url: string; readonly code: string } | null;
  readonly secretary: PaperSigner | null;
}
