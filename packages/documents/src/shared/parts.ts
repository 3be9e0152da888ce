/** A person who signs: the name is printed to the right of the position. */
export interface Signatory {
  /** «Председатель Общественного совета города Алматы». */
  readonly position: string;
  /** «Сарсекеев М. Т.» or «М. Сарсекеев», as it is to be printed. */
  readonly name: string;
  /** Signs in place of an absent chair or secretary (и.о. / м.а.). */
  readonly acting?: boolean;
}

/** A provision relied on, as it is to be printed: act, number, date, article. */
export interface LegalBasis {
  readonly text: string;
  /** Known from memory only: printed with the mark «не проверено» (domain §0). */
  readonly unverified: boolean;
}

/** The term in which the body answers (PC-REC-02, PC-CTRL-12). */
export interface AnswerTerm {
  /** Working days from receipt; null prints that no term is set (domain §8.1, `notRegulated`). */
  readonly workingDays: number | null;
  /** Where the term comes from. */
  readonly basis: LegalBasis;
}

/** A photo of the record: a JPEG or PNG, upright, already the public derivative. */
export interface Photo {
  readonly bytes: Uint8Array;
  /** What is seen, where and when; printed under the photo and read aloud to those who do not see it. */
  readonly caption: string;
}
