/** One chain as an anchor holds it: a line that must stand in the journal for ever, with this hash. */
export interface AnchoredHead {
  /** The tenant's uuid; the nil uuid is the platform's chain. */
  readonly chain: string;
  /** The tenant's short name on that day. */
  readonly name: string;
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** The heads of all chains on one day, as they are kept outside the database. */
export interface Anchor {
  /** The legal date in Asia/Almaty. */
  readonly date: string;
  readonly takenAt: string;
  readonly heads: readonly AnchoredHead[];
  /** Chains that were broken when the anchor was taken, each with the first wrong line. */
  readonly broken: readonly { readonly name: string; readonly seq: number; readonly fault: string }[];
}

/** The text that is kept and sent: it can be read by a person, and by the verification. */
export function textOfAnchor(anchor: Anchor): string {
  return `${JSON.stringify(anchor, null, 2)}\n`;
}

/** Reads an anchor's text; throws where it is none: an anchor that was damaged must not pass for one that agrees. */
export function anchorOf(text: string, from: string): Anchor {
  const anchor: Partial<Anchor> = JSON.parse(text);
  if (typeof anchor.date !== 'string' || !Array.isArray(anchor.heads)) throw new Error(`${from} is no anchor.`);
  return { takenAt: '', broken: [], ...anchor, date: anchor.date, heads: anchor.heads };
}
