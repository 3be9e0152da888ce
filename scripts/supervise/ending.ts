/** The person at the terminal, or whoever started us, wants it over. */
export class Interrupted extends Error {}

/** Everything that must be stopped again, the last started first. */
export interface Ending {
  /** Registers what stops something that was started; returns a function that forgets it, once it has ended by itself. */
  add(stop: () => Promise<void>): () => void;
  /** True once stopping has begun: what ends from then on ends because we asked. */
  readonly begun: boolean;
  /** Rejects with Interrupted on Ctrl-C, SIGTERM, or when the process that started us is gone; with a reason on fail(). */
  readonly over: Promise<never>;
  fail(reason: Error): void;
  stopAll(): Promise<void>;
}

export function createEnding(): Ending {
  const stops: (() => Promise<void>)[] = [];
  let begun = false;
  let finished: Promise<void> | undefined;
  const { promise: over, reject } = Promise.withResolvers<never>();
  // Whoever races it sees the reason; nobody else needs to.
  over.catch(() => {});
  const interrupt = () => reject(new Interrupted());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  if (process.channel !== undefined) {
    process.once('disconnect', interrupt);
    process.channel?.unref();
  }
  return {
    add(stop) {
      stops.push(stop);
      return () => {
        const index = stops.indexOf(stop);
        if (index >= 0) stops.splice(index, 1);
      };
    },
    get begun() {
      return begun;
    },
    over,
    fail: reject,
    stopAll() {
      begun = true;
      finished ??= (async () => {
        for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
      })();
      return finished;
    },
  };
}
