import type { IsoDate } from '../shared/dates.ts';
import type { AnswerTerm, LegalBasis, Photo, Signatory } from '../shared/parts.ts';

/** The four forms of public control (PC-CTRL-01). */
export type ControlForm = 'MONITORING' | 'HEARING' | 'EXPERTISE' | 'REPORT_HEARING';

/**
 * The final document of public control with all parts of PC-CTRL-09 (Law 30-VIII, art. 13). Texts are printed as given,
 * in the document's language; an empty line in them begins a new paragraph. A part in which both text and list are
 * empty is printed as «Раздел не заполнен», so that a reader of a draft sees what is missing.
 */
export interface FinalDocument {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  /** Prints «ПРОЕКТ» at the top: not signed yet. */
  readonly draft: boolean;
  /** The council, NGO or community in whose name the control was held. */
  readonly council: string;
  /** Registration number, null until there is one. */
  readonly number: string | null;
  /** The day of the document, null until it is dated. */
  readonly datedOn: IsoDate | null;
  /** Where it was drawn up: «г. Алматы». */
  readonly place: string;
  readonly form: ControlForm;
  /** What was controlled: the mission's title. */
  readonly topic: string;
  /** Part 1: each visit or meeting, in order of time. */
  readonly occasions: readonly Occasion[];
  /** Part 2: the provisions relied on. */
  readonly legalBasis: readonly LegalBasis[];
  /** The council's decision to hold the control: «решение от 02.04.2019 № 5». Null if none is known. */
  readonly decision: string | null;
  /** Part 3. */
  readonly objects: readonly ControlObject[];
  /** Part 4: the aim in a sentence. */
  readonly aim: string | null;
  /** Part 4: the tasks or questions, one each. */
  readonly tasks: readonly string[];
  /** Part 4: the tasks as free text, printed after the list. */
  readonly tasksText: string | null;
  /** Part 5: who exercised the control. */
  readonly subjects: readonly ControlSubject[];
  /** Part 5: on their compliance with the law, as free text. */
  readonly subjectsText: string | null;
  /** Part 6: methods in words (PC-CTRL-06): «посещение объекта», «запрос информации». */
  readonly methods: readonly string[];
  /** Part 6, as free text. */
  readonly formsText: string | null;
  /** Part 7: circumstances in general, printed before the findings. */
  readonly factsText: string | null;
  /** Part 7: the findings in order; numbered from 1 as they stand. */
  readonly findings: readonly DocumentFinding[];
  /** Part 8: documents considered or attached, one each. */
  readonly otherDocuments: readonly string[];
  /** Part 8, as free text. */
  readonly otherDocumentsText: string | null;
  /** Part 9: proposals to remove causes and conditions of violations; recommendations in their exact wording. */
  readonly proposals: readonly Proposal[];
  /** Part 9, as free text, printed before the list. */
  readonly proposalsText: string | null;
  /** Part 10: how the object considers the document. Null where no provision is known: the part is left out. */
  readonly answerTerm: AnswerTerm | null;
  readonly signatories: readonly Signatory[];
}

/** One visit, hearing or meeting of the control. */
export interface Occasion {
  readonly on: IsoDate;
  /** `HH:MM`, local time in Almaty. */
  readonly from: string | null;
  /** `HH:MM`, local time in Almaty. */
  readonly to: string | null;
  readonly place: string;
  /** Who met the monitors, that access was refused and by whom, or another remark. */
  readonly remark: string | null;
}

/** An object of the control: a body or quasi-state entity. */
export interface ControlObject {
  readonly name: string;
  /** Twelve digits, or null if unknown. */
  readonly bin: string | null;
  /** The official whose activity is controlled, with position, if one is. */
  readonly official: string | null;
}

/** A subject of the control: the council, a member, an NGO by mandate, an activist. */
export interface ControlSubject {
  readonly name: string;
  /** «член совета, руководитель группы», «Защитники Парка». */
  readonly role: string;
  /** How the law's demands are met: mandate, membership, no conflict of interest. Null prints a dash. */
  readonly compliance: string | null;
}

/** A fact established. */
export interface DocumentFinding {
  readonly statement: string;
  readonly observedOn: IsoDate;
  /** Null until the lead has judged it. */
  readonly severity: 'MINOR' | 'SERIOUS' | 'CRITICAL' | null;
  /** The provision violated, in words; `url` leads to its text. */
  readonly norm: { readonly text: string; readonly url: string | null } | null;
  /** Causes and conditions of the violation. */
  readonly causes: string | null;
  /** The object's objection, in its own words, with its date if known. */
  readonly objection: string | null;
  /** That, when and how it was removed. */
  readonly remedy: { readonly on: IsoDate; readonly text: string | null } | null;
  /** Printed two in a row, numbered «Фото 2.1». */
  readonly photos: readonly Photo[];
}

/** A proposal or recommendation. */
export interface Proposal {
  /** The exact wording. */
  readonly wording: string;
  /** Bodies to which it is addressed; may be empty. */
  readonly addressees: readonly string[];
  /** The day set by the council; not a legal period. */
  readonly executeBy: IsoDate | null;
}
