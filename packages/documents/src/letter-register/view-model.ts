import type { IsoDate } from '../shared/dates.ts';

/** Which way a letter goes: from the council or to it. */
export type LetterDirection = 'OUT' | 'IN';

/** How a letter travels: e-document system (СЭД), e-mail, post, by hand, the body's desk here, the answer link. */
export type LetterChannel = 'EDMS' | 'EMAIL' | 'PAPER' | 'BY_HAND' | 'DESK' | 'LINK';

/** The yearly register of a council's letters for print (domain §3.22, §8.3). */
export interface LetterRegister {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  readonly council: string;
  readonly year: number;
  /** One part, or outgoing and incoming one after the other, each beginning on a page (a sheet) of its own. */
  readonly parts: readonly RegisterPart[];
  /** Who keeps the register; printed with a line to sign on. Null prints nothing. */
  readonly keeper: { readonly position: string; readonly name: string } | null;
}

/** The letters of one direction, in order of registration. */
export interface RegisterPart {
  readonly direction: LetterDirection;
  readonly letters: readonly RegisteredLetter[];
}

/** One line of the register. */
export interface RegisteredLetter {
  /** The council's own number, outgoing or incoming: «01-14/127». */
  readonly number: string;
  readonly registeredOn: IsoDate;
  /** Addressee of an outgoing letter, sender of an incoming one. */
  readonly correspondent: string;
  /** The sender's own number and date, of an incoming letter. */
  readonly counterNumber: string | null;
  readonly counterDate: IsoDate | null;
  readonly subject: string;
  /** Index by the file nomenclature. */
  readonly fileIndex: string | null;
  readonly channel: LetterChannel;
  readonly executor: string | null;
  /** The chair's instruction put on control; null if the letter is not on control. */
  readonly control: LetterControl | null;
  /** Answers to an outgoing letter, or the letters which an incoming one answers. */
  readonly linked: readonly LinkedLetter[];
}

/** Control over an instruction on a letter. */
export interface LetterControl {
  /** By when; null if no day was set. */
  readonly dueOn: IsoDate | null;
  /** The day on which it was taken off control; null while it is on. */
  readonly takenOffOn: IsoDate | null;
}

/** Another letter by its number and day. */
export interface LinkedLetter {
  readonly number: string;
  readonly on: IsoDate;
}
