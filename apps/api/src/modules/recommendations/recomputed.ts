/** A clock that gave another day when it was computed anew. */
export interface MovedClock {
  readonly clock:
    | 'ANSWER'
    | 'FINAL_DOCUMENT'
    | 'PUBLICATION'
    | 'PROTOCOL'
    | 'PROTOCOL_PUBLICATION'
    | 'OPINION'
    | 'EXPERTISE'
    | 'CONCLUSION';
  readonly subjectId: string;
  /** The number of the recommendation, the mission or the document; null where it has none yet. */
  readonly number: string | null;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** What computing the running clocks of one kind anew has shown. */
export interface Recomputed {
  readonly looked: number;
  readonly moved: readonly MovedClock[];
}
