import { type Client, createClient, type ExecutionResult } from 'graphql-sse';

export interface Event {
  readonly meetingId: string;
  readonly version: number;
  readonly parts: readonly string[];
}

const subscription = 'subscription MeetingChanged($id: ID!) { meetingChanged(id: $id) { meetingId version parts } }';

/** A device that follows a sitting as a browser does: by the library's client, coming again when it is cut off. */
export class TestFollower {
  readonly events: Event[] = [];
  /** Code of the refusal or the end that it was told. */
  code: string | null = null;
  over = false;
  /** How often it came again. */
  returns = 0;
  private readonly client: Client;
  private waiting: (() => void)[] = [];

  constructor(
    url: string | (() => string),
    headers: Record<string, string>,
    id: string,
    query = subscription,
    private readonly onEvent: () => void = () => undefined,
  ) {
    this.client = createClient({
      url: () => `${typeof url === 'string' ? url : url()}/graphql/stream`,
      headers,
      retryAttempts: 200,
      retry: async () => {
        this.returns += 1;
        this.wake();
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    this.client.subscribe<{ meetingChanged: Event }>(
      { query, variables: { id } },
      {
        next: (result) => this.take(result),
        error: (error) => this.finish(error instanceof Error ? error.message : String(error)),
        complete: () => this.finish(null),
      },
    );
  }

  /** Resolves once what has come so far satisfies a condition; fails after ten seconds. */
  async until(condition: (follower: this) => boolean, what = 'what was expected'): Promise<void> {
    const end = performance.now() + 10_000;
    while (!condition(this)) {
      const left = end - performance.now();
      if (left <= 0)
        throw new Error(`waited in vain for ${what}: ${JSON.stringify({ events: this.events, code: this.code })}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** The latest version it was told of. */
  get version(): number {
    return this.events.at(-1)?.version ?? -1;
  }

  close(): void {
    this.client.dispose();
  }

  private take(result: ExecutionResult<{ meetingChanged: Event }, unknown>): void {
    const code = result.errors?.[0]?.extensions?.code;
    if (code !== undefined) this.code = String(code);
    if (result.data?.meetingChanged) {
      this.events.push(result.data.meetingChanged);
      this.onEvent();
    }
    this.wake();
  }

  private finish(error: string | null): void {
    this.over = true;
    this.code ??= error;
    this.wake();
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
}
