import pg from 'pg';
import type { Capacity } from '../kernel/capacity.ts';
import type { SettableClock } from '../kernel/clock.ts';
import { Database, type StatementListener, type Transaction } from '../kernel/database.ts';
import type { Sql } from '../kernel/sql.ts';

/**
 * The database while a performance is open in it: before each transaction the owner of the tables tells it the day that is
 * performed, and the journal's lines bear a minute of that day (migration 0026 says why nobody else can do this, and never
 * in a database in which anything has happened).
 */
export class Stage extends Database {
  private readonly owner: pg.Client;
  private told = '';

  constructor(
    url: string,
    ownerUrl: string,
    private readonly clock: SettableClock,
  ) {
    super(url, clock);
    this.owner = new pg.Client({ connectionString: ownerUrl });
  }

  /** Opens the performance; refused where the journal has a line. */
  async begin(): Promise<void> {
    await this.owner.connect();
    this.told = this.clock.today().toString();
    await this.owner.query('select performance_begin($1)', [this.told]);
  }

  /** Closes it for ever: from now on lines bear the time at which they are written. */
  async end(): Promise<void> {
    await this.owner.query('update performance set ended_at = clock_timestamp()');
  }

  override async open(
    capacity: Capacity,
    options: { readonly readOnly: boolean; readonly onStatement?: StatementListener },
  ): Promise<Transaction> {
    await this.tellDay();
    return super.open(capacity, options);
  }

  override async single<T>(
    capacity: Capacity,
    readOnly: boolean,
    piece: Sql,
    onStatement?: StatementListener,
  ): Promise<T[]> {
    await this.tellDay();
    return super.single(capacity, readOnly, piece, onStatement);
  }

  override async close(): Promise<void> {
    await this.owner.end();
    await super.close();
  }

  private async tellDay(): Promise<void> {
    const day = this.clock.today().toString();
    if (day === this.told) return;
    this.told = day;
    await this.owner.query('update performance set day = $1, lines = 0 where ended_at is null', [day]);
  }
}
