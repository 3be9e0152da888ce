import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';

/** The first half of the advisory locks by which workers show that they live: "kenw". */
const space = 0x6b656e77;

interface Holder {
  readonly holder: string;
}

/**
 * A worker that was killed leaves its jobs locked, and the queue itself would give them to others only after four hours.
 * So each worker shows that it lives by a lock that PostgreSQL takes away with its connection, and frees the jobs of
 * those that it has seen dead twice in a row (once may be a worker that is just connecting again).
 */
export class WorkerPresence {
  /** Goes into the runner's options: it tells the name under which the runner takes its jobs. */
  readonly events: WorkerEvents = new EventEmitter() as WorkerEvents;
  private readonly own = new Set<string>();
  private suspected = new Set<string>();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  /** `everyMs`: how long between two looks; the jobs of the dead are free after at most three of them. */
  constructor(
    private readonly url: string,
    private readonly everyMs = 2_000,
  ) {
    this.events.on('pool:create', ({ workerPool }) => this.own.add(workerPool.id));
  }

  /** Begins to show presence and to look for the dead; an unreachable database is tried again. */
  start(): void {
    void this.turn();
  }

  /** Ends it: jobs that are still locked may then be freed by others. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async turn(): Promise<void> {
    try {
      const client = this.client ?? (await this.connect());
      await this.show(client);
      await this.freeJobsOfTheDead(client);
    } catch {
      // The database is away: the connection is made anew, and everybody gets the time to show themselves again.
      await this.client?.end().catch(() => undefined);
      this.client = null;
      this.suspected.clear();
    }
    if (!this.stopped) this.timer = setTimeout(() => void this.turn(), this.everyMs);
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kenes worker presence',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', () => undefined);
    this.client = client;
    await client.connect();
    return client;
  }

  private async show(client: pg.Client): Promise<void> {
    await client.query(
      `select pg_try_advisory_lock($1, hashtext(id)) from unnest($2::text[]) id
        where not exists (${holding('id', 'and pid = pg_backend_pid()')})`,
      [space, [...this.own]],
    );
  }

  private async freeJobsOfTheDead(client: pg.Client): Promise<void> {
    const { rows } = await client.query<Holder>(
      `select distinct holder from (
          select locked_by as holder from graphile_worker._private_jobs where locked_by is not null
          union select locked_by from graphile_worker._private_job_queues where locked_by is not null
        ) locked where not (holder = any($2::text[])) and not exists (${holding('holder')})`,
      [space, [...this.own]],
    );
    const dead = rows.map(({ holder }) => holder);
    const surely = dead.filter((holder) => this.suspected.has(holder));
    if (surely.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [surely]);
    this.suspected = new Set(dead);
  }
}

/** The lock of the worker whose id stands in a column, as pg_locks shows it. */
function holding(column: string, more = ''): string {
  return `select from pg_locks where locktype = 'advisory' and objsubid = 2 and granted ${more}
    and database = (select oid from pg_database where datname = current_database())
    and classid::bigint = $1::int::bigint and objid::bigint = (hashtext(${column})::bigint & 4294967295)`;
}
