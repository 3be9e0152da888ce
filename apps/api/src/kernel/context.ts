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
  /** Called when something looks at who in particular asks, beyond the capacity and its roles: such an answer is theirs alone. */
  readonly onPersonal?: (() => void) | undefined;
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
  readonly locale: Locale;
  readonly onStatement: StatementListener | undefined;
  readonly onAct: (() => void) | undefined;
  readonly onPersonal: (() => void) | undefined;
  readonly level: LevelLoader;
  private readonly asker: { readonly sessionId: string | null; readonly client: Client };
  // An object, because Apollo copies its context: the copies must end the same transaction.
  private readonly reads: { open: Promise<Transaction> | null; readonly capacity: Capacity };

  constructor(options: OperationOptions) {
    this.database = options.database;
    this.clock = options.clock;
    this.services = options.services;
    this.onPersonal = options.onPersonal;
    this.capacity = this.onPersonal ? watchedCapacity(options.capacity, this.onPersonal) : options.capacity;
    this.reads = { open: null, capacity: options.capacity };
    this.asker = { sessionId: options.sessionId, client: options.client };
    this.locale = options.locale;
    this.onStatement = options.onStatement;
    this.onAct = options.onAct;
    this.level = new LevelLoader((piece) => this.readLevel(piece));
  }

  get sessionId(): string | null {
    this.onPersonal?.();
    return this.asker.sessionId;
  }

  get client(): Client {
    this.onPersonal?.();
    return this.asker.client;
  }

  /** The same request in another capacity (a signed-in person reading their own sessions through the door). */
  as(capacity: Capacity): Operation {
    return new Operation({
      ...this,
      ...this.asker,
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
    this.reads.open ??= this.database.open(this.reads.capacity, {
      readOnly: true,
      ...(this.onStatement ? { onStatement: this.onStatement } : {}),
    });
    const transaction = await this.reads.open;
    const row = await transaction.one<Record<string, Record<string, unknown>[]>>(piece);
    return row ?? {};
  }
}

const personal: ReadonlySet<string | symbol> = new Set(['account', 'linkId', 'tokenId', 'mandateId', 'applicationId']);

/** The same capacity, telling when it is asked whose it is. */
function watchedCapacity(capacity: Capacity, onPersonal: () => void): Capacity {
  return new Proxy(capacity, {
    get(target, name) {
      if (personal.has(name)) onPersonal();
      return Reflect.get(target, name);
    },
  });
}
