import type { IsoDate } from '../shared/dates.ts';
import type { AnswerTerm, LegalBasis, Signatory } from '../shared/parts.ts';

/**
 * The letter with which a council sends recommendations to a body (domain §8.3), on the council's bilingual
 * letterhead. Texts are printed as given, in the letter's language; an empty line in them begins a new paragraph.
 */
export interface CoveringLetter {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  /** Prints «ПРОЕКТ» at the top: not signed yet. */
  readonly draft: boolean;
  /** Kazakh stands at the left, Russian at the right, whatever the letter's language. */
  readonly letterhead: { readonly kk: LetterheadSide; readonly ru: LetterheadSide };
  /** Outgoing number with its series, null until registered: a blank is printed to be filled by hand. */
  readonly number: string | null;
  /** The day of registration, null until registered. */
  readonly datedOn: IsoDate | null;
  /** Index by the file nomenclature: «02-14». */
  readonly fileIndex: string | null;
  /** The letter to which this one answers. */
  readonly inReplyTo: { readonly number: string; readonly datedOn: IsoDate } | null;
  readonly addressee: Addressee;
  /** Who gets a copy. */
  readonly copiesTo: readonly string[];
  /** «О результатах общественного мониторинга парка «Южный»». */
  readonly subject: string;
  /** «Уважаемый Асхат Кайратович!», null for none. */
  readonly salutation: string | null;
  /** What the letter says before the recommendations. */
  readonly text: string;
  readonly recommendations: readonly LetterRecommendation[];
  /** The provisions under which the recommendations are sent. */
  readonly legalBasis: readonly LegalBasis[];
  /** Null leaves the sentence on the answer out (a letter that asks for none). */
  readonly answerTerm: AnswerTerm | null;
  readonly attachments: readonly Attachment[];
  readonly signatory: Signatory;
  /** Who prepared the letter and can be called; null prints nothing. */
  readonly executor: { readonly name: string; readonly telephone: string | null } | null;
  /** The answer link of this letter (absolute https, or http in development); printed as a QR code. Null for none. */
  readonly answerUrl: string | null;
}

/** One language of the letterhead. */
export interface LetterheadSide {
  /** The council's full name in that language. */
  readonly council: string;
  /** Address, telephone, e-mail, site: one line each. */
  readonly contacts: readonly string[];
}

/** To whom the letter goes. */
export interface Addressee {
  /** «Руководителю», in the dative as letters are addressed; null if unknown. */
  readonly position: string | null;
  /** The body. */
  readonly organisation: string;
  /** The official's name, as in an address: «Нургалиевой Г. М.». */
  readonly name: string | null;
  /** Postal address, if the letter goes by post. */
  readonly address: string | null;
}

/** A recommendation as adopted. */
export interface LetterRecommendation {
  /** The council's number of the recommendation, «Р-12/2026»; printed after its place in the letter. */
  readonly number: string | null;
  /** The exact wording; printed without any change. */
  readonly wording: string;
  /** The day by which the council recommends to execute it: the council's own date, not a legal period. */
  readonly executeBy: IsoDate | null;
}

/** A paper that goes with the letter. */
export interface Attachment {
  readonly title: string;
  /** Sheets and copies, null if they are not stated. */
  readonly sheets: number | null;
  readonly copies: number | null;
}
