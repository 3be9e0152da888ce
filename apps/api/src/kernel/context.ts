import type { Locale } from '@kenes/messages';
import type { Capacity } from './capacity.ts';
import type { Clock } from './clock.ts';
import type { Database, StatementListener, Transaction } from './database.ts';
import { LevelLoader } from './level-loader.ts';
import type { Services } from './services.ts';
import type { Sql } from './sql.ts';

/** Where a request came from, as far as it may be believed. */
export interface Client {
  readonly address: string;
  readonly agent: string | null;
  /** True where the web server vouches for the request by the shared secret. */
  readonly trusted: boolean;
}

export interface OperationOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly capacity: Capacity;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly client: Client;
  readonly onStatement?: StatementListener;
  /** Called when a command has been done in it. */
  readonly onAct?: (() => void) | undefined;
}

/**
 * One GraphQL operation: whose it is, in which language, and the one read-only transaction that all its reads share.
 * A mutation's command commits in a transaction of its own first; its selection is then read here.
 */
export class Operation {
  readonly database: Database;
  readonly clock: Clock;
  readonly services: Services;
  readonly capacity: Capacity;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly client: Client;
  readonly onStatement: StatementListener | undefined;
  readonly onAct: (() => void) | undefined;
  readonly level: LevelLoader;
  // An object, because Apollo copies its context: the copies must end the same transaction.
  private readonly reads: { open: Promise<Transaction> | null } = { open: null };

  constructor(options: OperationOptions) {
    this.database = options.database;
    this.clock = options.clock;
    this.services = options.services;
    this.capacity = options.capacity;
    this.sessionId = options.sessionId;
    this.locale = options.locale;
    this.client = options.client;
    this.onStatement = options.onStatement;
    this.onAct = options.onAct;
    this.level = new LevelLoader((piece) => this.readLevel(piece));
  }

  /** The same request in another capacity (a signed-in person reading their own sessions through the door). */
  as(capacity: Capacity): Operation {
    return new Operation({
      ...this,
      ...(this.onStatement ? { onStatement: this.onStatement } : { onStatement: undefined }),
      capacity,
    } as OperationOptions);
  }

  /** Ends the reads' transaction, if one was opened. Called once the response is made. */
  async end(): Promise<void> {
    const reading = this.reads.open;
    this.reads.open = null;
    // Nobody waits for the end of a read: the connection returns to the pool when PostgreSQL has answered.
    if (reading) void reading.then((transaction) => transaction.commit()).catch(() => undefined);
  }

  private async readLevel(piece: Sql): Promise<Record<string, Record<string, unknown>[]>> {
    this.reads.open ??= this.database.open(this.capacity, {
      readOnly: true,
      ...(this.onStatement ? { onStatement: this.onStatement } : {}),
    });
    const transaction = await this.reads.open;
    const row = await transaction.one<Record<string, Record<string, unknown>[]>>(piece);
    return row ?? {};
  }
}
