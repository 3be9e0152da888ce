/** Whose a stream is: who is counted, and by which words about their access it is looked at again. */
export interface StreamOwner {
  /** The person, or the screen. */
  readonly actor: string;
  readonly address: string;
  /** `session:<id>`, `account:<id>`, `tenant:<id>`, `screen:<id>`, as the database says them (migration 0047). */
  readonly marks: ReadonlySet<string>;
}

export interface StreamLimits {
  readonly perActor: number;
  /** A room's devices share one address: this must be more than sit in it. */
  readonly perAddress: number;
  readonly inAll: number;
}

export const streamLimits: StreamLimits = { perActor: 12, perAddress: 200, inAll: 2_000 };

/** Rights that end by time alone (idle, expiry, the last day of a role) are looked at this often, in ms. */
const round = 15_000;
const atOnce = 4;

/** In place of a code: the stream is ended without a word, and its client comes again. */
export const cut = 'CUT';

/** One open stream. */
export class LiveStream {
  private readonly controller = new AbortController();
  /** Why it is ended, in a code for the client; null where it was only cut and the client should come again. */
  endedBecause: string | null = null;
  /** Whether its owner may still have it: null, or the code to end it with. Set once it is known what it shows. */
  check: () => Promise<string | null> = async () => null;
  /** Resolves when the client has taken what was written so far. */
  drained: () => Promise<void> = async () => undefined;

  constructor(readonly owner: StreamOwner) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  end(code: string | null = null): void {
    if (this.signal.aborted) return;
    this.endedBecause = code === cut ? null : code;
    this.controller.abort();
  }
}

/** Every stream of this process, its limits and its ends. */
export class LiveStreams {
  private readonly open = new Set<LiveStream>();
  private readonly suspects = new Set<LiveStream>();
  private looking = false;
  private closed = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly limits: StreamLimits = streamLimits) {}

  get size(): number {
    return this.open.size;
  }

  /** A place for one stream more; null where there is none, or the process is about to stop. */
  begin(owner: StreamOwner): LiveStream | null {
    const count = (same: (other: StreamOwner) => boolean) => [...this.open].filter(({ owner }) => same(owner)).length;
    if (
      this.closed ||
      this.open.size >= this.limits.inAll ||
      count(({ actor }) => actor === owner.actor) >= this.limits.perActor ||
      count(({ address }) => address === owner.address) >= this.limits.perAddress
    )
      return null;
    const stream = new LiveStream(owner);
    this.open.add(stream);
    this.timer ??= setInterval(() => this.lookAt(() => true), round).unref();
    return stream;
  }

  /** The stream's connection is gone. */
  over(stream: LiveStream): void {
    stream.end();
    this.open.delete(stream);
    this.suspects.delete(stream);
    if (this.open.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  /** Something was said about an access: the streams that hang on it are looked at now. */
  accessChanged(mark: string): void {
    this.lookAt(({ owner }) => owner.marks.has(mark));
  }

  /** Words may have been missed: every stream is looked at. */
  missed(): void {
    this.lookAt(() => true);
  }

  /** The process stops: every stream is cut, and its client comes again elsewhere. */
  close(): void {
    this.closed = true;
    for (const stream of this.open) stream.end();
  }

  private lookAt(which: (stream: LiveStream) => boolean): void {
    for (const stream of this.open) if (which(stream)) this.suspects.add(stream);
    if (!this.looking) void this.look();
  }

  private async look(): Promise<void> {
    this.looking = true;
    while (this.suspects.size > 0) {
      const some = [...this.suspects].slice(0, atOnce);
      await Promise.all(
        some.map(async (stream) => {
          this.suspects.delete(stream);
          // Who cannot be looked up (the database is away) is cut, and comes again: shown nothing rather than too much.
          const code = await stream.check().catch(() => cut);
          if (code !== null) stream.end(code);
        }),
      );
    }
    this.looking = false;
  }
}
