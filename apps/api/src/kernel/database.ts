import type { Writable } from 'node:stream';
import pg from 'pg';
import { type Capacity, openingOf } from './capacity.ts';
import type { Clock } from './clock.ts';
import { OpenEnds } from './open-ends.ts';
import { type CompiledSql, compile, type Sql } from './sql.ts';

/** Dates and times arrive as the text PostgreSQL writes: a `date` is no instant, and a JS Date would move it by a day. */
const asText = new Set([1082, 1083, 1114, 1184, 1266]);
const parsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    asText.has(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
};

const openEnds = new OpenEnds();

/** Called with the text of each statement an operation sends (begin, set and commit are not counted). */
export type StatementListener = (text: string) => void;

/** The application's pool: the login role, which by itself may read nothing. */
export class Database {
  // Nobody takes a connection past this class: a read may have been left open on it for a moment (open-ends.ts).
  private readonly pool: pg.Pool;

  /** The clock is the one by which the acts judge: each transaction that writes is told its day. */
  constructor(
    url: string,
    private readonly time: Pick<Clock, 'today'>,
    options: { readonly max?: number } = {},
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: options.max ?? 16,
      pipeline: true,
      types: parsers,
      application_name: 'kenes',
      // Each list has a text of its own for the filters it was given, so one plan per text serves all its values; to plan
      // anew at each execution took as long as to run the statement.
      options: '-c plan_cache_mode=force_generic_plan',
    } as pg.PoolConfig);
    // A dropped connection fails the query in flight; unheard, its event would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Opens one transaction in one capacity. The opening is sent without waiting: what follows fails closed if it fails. */
  async open(
    capacity: Capacity,
    options: { readonly readOnly: boolean; readonly onStatement?: StatementListener },
  ): Promise<Transaction> {
    const opening = openingOf(capacity, options.readOnly, this.time.today());
    const client = await this.pool.connect();
    writeTogether(client);
    return new Transaction(client, client.query(openEnds.take(client) + opening), options);
  }

  /** Runs work in a transaction of its own; commits, or rolls back when the work throws. */
  async inTransaction<T>(
    capacity: Capacity,
    readOnly: boolean,
    work: (transaction: Transaction) => Promise<T>,
    onStatement?: StatementListener,
  ): Promise<T> {
    const transaction = await this.open(capacity, { readOnly, ...(onStatement ? { onStatement } : {}) });
    let result: T;
    try {
      result = await work(transaction);
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    await transaction.commit();
    return result;
  }

  /** One statement in a transaction of its own, all three parts sent at once: one round trip. */
  async single<T>(capacity: Capacity, readOnly: boolean, piece: Sql, onStatement?: StatementListener): Promise<T[]> {
    const opening = openingOf(capacity, readOnly, this.time.today());
    const statement = compile(piece);
    const client = await this.pool.connect();
    writeTogether(client);
    onStatement?.(statement.text);
    const [opened, result, committed] = await Promise.allSettled([
      client.query(openEnds.take(client) + opening),
      client.query(statement),
      client.query('commit'),
    ]);
    const failed = [opened, result, committed].find((part) => part.status === 'rejected');
    client.release(committed.status === 'rejected');
    if (failed || result.status === 'rejected') throw failed?.reason;
    return result.value.rows as T[];
  }

  /** One statement of the login itself, outside any capacity: what a function lets it know of the database's own state. */
  async asLogin<T>(text: string): Promise<T[]> {
    const client = await this.pool.connect();
    try {
      const end = openEnds.take(client);
      if (end) await client.query(end);
      return (await client.query(text)).rows as T[];
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/**
 * What is sent within this turn leaves in one write: the opening and the first statement are two messages, and a system
 * call for each was a sixth of the time of a read.
 */
function writeTogether(client: pg.PoolClient): void {
  const stream = (client as { readonly connection?: { readonly stream?: Writable } }).connection?.stream;
  if (!stream) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** One open transaction: one role, one context, one connection. */
export class Transaction {
  private ended = false;
  private readonly onStatement: StatementListener;
  private readonly readOnly: boolean;

  constructor(
    readonly client: pg.PoolClient,
    private readonly opened: Promise<unknown>,
    options: { readonly readOnly: boolean; readonly onStatement?: StatementListener },
  ) {
    opened.catch(() => undefined);
    this.readOnly = options.readOnly;
    this.onStatement = options.onStatement ?? (() => undefined);
  }

  /** Rows of a statement that PostgreSQL prepares once per connection. */
  async rows<T>(piece: Sql): Promise<T[]> {
    const result = await this.run(compile(piece));
    return result.rows as T[];
  }

  /** The first row, or null. */
  async one<T>(piece: Sql): Promise<T | null> {
    return (await this.rows<T>(piece))[0] ?? null;
  }

  /** Number of rows a statement changed. */
  async execute(piece: Sql): Promise<number> {
    return (await this.run(compile(piece))).rowCount ?? 0;
  }

  /** For MikroORM: the same connection, statements as it writes them. */
  async raw(text: string, values: unknown[]): Promise<pg.QueryResult> {
    await this.opened;
    this.onStatement(text);
    return this.client.query(text, values);
  }

  async commit(): Promise<void> {
    await this.end('commit');
  }

  async rollback(): Promise<void> {
    await this.end('rollback');
  }

  private async run(statement: CompiledSql): Promise<pg.QueryResult> {
    this.onStatement(statement.text);
    const [result] = await Promise.all([this.client.query(statement), this.opened]);
    return result;
  }

  private async end(word: 'commit' | 'rollback'): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    try {
      await this.opened;
      if (this.readOnly) openEnds.leave(this.client);
      else await this.client.query(word);
      this.client.release();
    } catch (error) {
      this.client.release(true);
      if (word === 'commit') throw error;
    }
  }
}
