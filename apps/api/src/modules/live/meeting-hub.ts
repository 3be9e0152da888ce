import { allParts, type MeetingPart } from './meeting-part.enum.ts';

/** What a follower is told: parts that changed, up to a version; null where words may have been missed: look yourself. */
export interface Change {
  readonly version: number | null;
  readonly parts: ReadonlySet<MeetingPart>;
}

/** Between two events of one sitting: five a second are as fast as anyone can look. */
export const pauseBetweenEvents = 200;

/** One follower of one sitting. What it has not taken yet is kept as one change, however much happened. */
export class Follower {
  private waiting: Change | null = null;
  private wake: () => void = () => undefined;

  constructor(
    private readonly signal: AbortSignal,
    leave: (follower: Follower) => void,
  ) {
    signal.addEventListener(
      'abort',
      () => {
        leave(this);
        this.wake();
      },
      { once: true },
    );
  }

  /** The next change; null when the stream has ended. */
  async next(): Promise<Change | null> {
    while (!this.waiting && !this.signal.aborted) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const change = this.waiting;
    this.waiting = null;
    return this.signal.aborted ? null : change;
  }

  tell(change: Change): void {
    this.waiting = merged(this.waiting, change);
    this.wake();
  }
}

interface Sitting {
  readonly followers: Set<Follower>;
  pending: Change | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Who follows which sitting in this process. The first change is passed on at once, what comes within the next fifth of
 * a second together after it.
 */
export class MeetingHub {
  private readonly sittings = new Map<string, Sitting>();

  constructor(private readonly pause = pauseBetweenEvents) {}

  follow(meetingId: string, signal: AbortSignal): Follower {
    const sitting = this.sittings.get(meetingId) ?? { followers: new Set(), pending: null, timer: null };
    this.sittings.set(meetingId, sitting);
    const follower = new Follower(signal, (gone) => {
      sitting.followers.delete(gone);
      this.forgetIfAlone(meetingId, sitting);
    });
    sitting.followers.add(follower);
    return follower;
  }

  /** Something changed in a sitting. */
  changed(meetingId: string, change: Change): void {
    const sitting = this.sittings.get(meetingId);
    if (!sitting) return;
    sitting.pending = merged(sitting.pending, change);
    if (!sitting.timer) this.pass(meetingId, sitting);
  }

  /** Words may have been missed: every follower looks again. */
  missed(): void {
    for (const id of this.sittings.keys()) this.changed(id, { version: null, parts: new Set(allParts) });
  }

  private pass(meetingId: string, sitting: Sitting): void {
    const change = sitting.pending;
    sitting.pending = null;
    sitting.timer = null;
    if (!change) {
      this.forgetIfAlone(meetingId, sitting);
      return;
    }
    for (const follower of sitting.followers) follower.tell(change);
    sitting.timer = setTimeout(() => this.pass(meetingId, sitting), this.pause);
    sitting.timer.unref();
  }

  private forgetIfAlone(meetingId: string, sitting: Sitting): void {
    if (sitting.followers.size === 0 && !sitting.timer && this.sittings.get(meetingId) === sitting)
      this.sittings.delete(meetingId);
  }
}

function merged(earlier: Change | null, later: Change): Change {
  if (!earlier) return later;
  return {
    version: earlier.version === null || later.version === null ? null : Math.max(earlier.version, later.version),
    parts: earlier.parts.union(later.parts),
  };
}
