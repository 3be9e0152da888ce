import pg from 'pg';

export interface ListenerOptions {
  readonly url: string;
  readonly channels: readonly string[];
  /** A word said on a channel: after the commit of the transaction that said it, in the order of commits. */
  readonly onWord: (channel: string, payload: string) => void;
  /** The connection was lost and is back: words said meanwhile were not heard. */
  readonly onGap: () => void;
}

const firstPause = 100;
const longestPause = 5_000;
const pulse = 10_000;

/**
 * One connection of its own that hears what transactions say (NOTIFY). It comes back by itself; a peer that died without
 * a word is found by a question every ten seconds. The login it uses enters no capacity and so reads no rows.
 */
export class Listener {
  private client: pg.Client | null = null;
  private heard: PromiseWithResolvers<void> = Promise.withResolvers();
  private begun = false;
  /** Whether it hears now. */
  hears = false;
  private gap = false;
  private closed = false;
  private pause = firstPause;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: ListenerOptions) {}

  /** Resolves while it hears: at once, or when the connection stands (again). The first call opens it. */
  listening(): Promise<void> {
    if (!this.begun) {
      this.begun = true;
      void this.connect();
    }
    return this.heard.promise;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: 'kenes-listener',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.options.onWord(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query(this.options.channels.map((channel) => `listen ${channel}`).join('; '));
    } catch {
      this.lost(client);
      return;
    }
    if (this.client !== client) return;
    this.pause = firstPause;
    this.hears = true;
    if (this.gap) this.options.onGap();
    this.gap = false;
    this.heard.resolve();
    this.ask(client);
  }

  private ask(client: pg.Client): void {
    this.timer = setTimeout(() => {
      client.query('select').then(
        () => {
          if (this.client === client) this.ask(client);
        },
        () => this.lost(client),
      );
    }, pulse);
    this.timer.unref();
  }

  /** Whatever the first sign of it was: the connection is given up, and another one is tried after a pause that grows. */
  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    clearTimeout(this.timer);
    client.end().catch(() => undefined);
    if (this.closed) return;
    if (this.hears) this.heard = Promise.withResolvers();
    this.gap ||= this.hears;
    this.hears = false;
    this.timer = setTimeout(() => void this.connect(), this.pause * (0.5 + Math.random()));
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}
