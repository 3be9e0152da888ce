/** How long an answer may be given to others, in ms: a burst of devices that all heard the same word. */
const lifetime = 1_000;
/** How long the others wait for the first before they read themselves, in ms. */
const patience = 2_000;
const most = 2_000;

/** The answer to a query as it is sent: the same object for everyone it is given to, so nobody may change it. */
export type SharedAnswer = Readonly<Record<string, unknown>>;

/** One read that others may be waiting for. */
export class SharedRead {
  /** What was read; null where it is the first reader's alone, or failed. */
  readonly answer: Promise<SharedAnswer | null>;
  private readonly settle: (answer: SharedAnswer | null) => void;

  constructor(
    readonly meetingId: string,
    /** Changes up to this one were committed before the read began. */
    readonly version: number,
  ) {
    const { promise, resolve } = Promise.withResolvers<SharedAnswer | null>();
    this.answer = promise;
    const late = setTimeout(() => resolve(null), patience);
    late.unref();
    this.settle = (answer) => {
      clearTimeout(late);
      resolve(answer);
    };
  }

  give(answer: SharedAnswer | null): void {
    this.settle(answer);
  }
}

/**
 * One read for each audience: forty devices that are told of a change ask the same document at the same time, and the
 * first answer is given to all of them. An answer is given only to who asks in the same capacity with the same roles,
 * only if it does not hang on who in particular asks, and never over a change: it is dropped as soon as this process
 * hears of the next one, and who has already seen a later version than the process has heard of reads alone.
 */
export class SharedReads {
  private readonly heard = new Map<string, number>();
  private readonly reads = new Map<string, SharedRead>();
  private readonly personal = new Set<string>();
  /** How many answers were given without a read of their own; for the bench and the tests. */
  given = 0;

  /** An answer that may be given; 'ALONE' where one must read for oneself; else a read that is begun, for the others too. */
  join(key: string, meetingId: string, seen: number): SharedRead | 'ALONE' | { readonly first: SharedRead } {
    const heard = this.heard.get(meetingId) ?? 0;
    if (seen > heard || this.personal.has(key)) return 'ALONE';
    const going = this.reads.get(key);
    if (going) return going;
    if (this.reads.size >= most) return 'ALONE';
    const first = new SharedRead(meetingId, heard);
    this.reads.set(key, first);
    setTimeout(() => this.drop(key, first), lifetime).unref();
    return { first };
  }

  /** The first reader has its answer; with null it was not for others, and if it was personal nobody tries again. */
  done(key: string, read: SharedRead, answer: SharedAnswer | null, personal: boolean): void {
    if (answer === null) this.drop(key, read);
    if (personal) {
      if (this.personal.size >= most) this.personal.clear();
      this.personal.add(key);
    }
    read.give(answer);
  }

  /** A sitting stands at a version, as the database has said. */
  changed(meetingId: string, version: number): void {
    if (this.heard.size >= most) this.heard.clear();
    if (version <= (this.heard.get(meetingId) ?? -1)) return;
    this.heard.set(meetingId, version);
    for (const [key, read] of this.reads) if (read.meetingId === meetingId) this.reads.delete(key);
  }

  /** Words may have been missed: nothing is known of any version. */
  forgetAll(): void {
    this.heard.clear();
    this.reads.clear();
  }

  private drop(key: string, read: SharedRead): void {
    if (this.reads.get(key) === read) this.reads.delete(key);
  }
}
