import DataLoader from 'dataloader';
import { ownId } from './id.ts';
import { code, join, type Sql, sql } from './sql.ts';
import { watched } from './watched-rows.ts';

/** The parents whose children are asked for: their tenants (each statement names its tenant) and their uuids. */
export interface Keys {
  readonly tenants: readonly string[];
  readonly ids: readonly string[];
}

/**
 * Children of parents, as SQL. Each row must carry `key`, the uuid of the parent it belongs to; dates come back as text
 * because rows travel as JSON. The same relation object must be used for the same SQL: rows are shared by it.
 */
export interface Relation<Args> {
  readonly name: string;
  readonly sql: (keys: Keys, args: Args) => Sql;
}

/** Declares a relation. */
export function relation<Args = undefined>(name: string, build: (keys: Keys, args: Args) => Sql): Relation<Args> {
  return { name, sql: build };
}

interface Pending {
  readonly piece: Sql;
  readonly columns: readonly string[] | null;
  readonly resolve: (rows: Keyed[]) => void;
  readonly reject: (error: unknown) => void;
}

type Keyed = Record<string, unknown> & { key?: string };

/** Runs one statement and returns its single row, whose columns q0, q1 … are JSON arrays of objects, or of arrays. */
export type RunLevel = (piece: Sql) => Promise<Record<string, (Keyed | readonly unknown[])[]>>;

/**
 * One statement per level of a query, whatever the number of rows: all that is asked for in one turn of the event loop,
 * of all relations together, goes to PostgreSQL as JSON columns of a single select.
 */
export class LevelLoader {
  private readonly loaders = new Map<string, Map<readonly string[] | null, DataLoader<string, Keyed[]>>>();
  private pending: Pending[] = [];

  constructor(private readonly run: RunLevel) {}

  /** The rows of a piece of SQL, asked together with its siblings; with `columns`, the only ones it has, in any order. */
  rows<Row>(piece: Sql, columns: readonly string[] | null = null): Promise<Row[]> {
    return this.ask(piece, columns) as Promise<Row[]>;
  }

  /** The first row of a piece of SQL, or null. */
  async one<Row>(piece: Sql): Promise<Row | null> {
    return (await this.rows<Row>(piece))[0] ?? null;
  }

  /**
   * Children of one parent (an opaque ID or a register's uuid), in the order the relation's SQL gives. With `columns`
   * (see graphql/projection.ts) only these are made; PostgreSQL drops the others from the relation's own select.
   */
  many<Row, Args = undefined>(
    of: Relation<Args>,
    parentId: string,
    args?: Args,
    columns: readonly string[] | null = null,
  ): Promise<Row[]> {
    // Asked for each row: a function that is not async makes one promise less.
    return this.loader(of, args as Args, columns).load(parentId) as Promise<Row[]>;
  }

  /** The one child of a parent, or null. */
  first<Row, Args = undefined>(
    of: Relation<Args>,
    parentId: string,
    args?: Args,
    columns: readonly string[] | null = null,
  ): Promise<Row | null> {
    return this.many<Row, Args>(of, parentId, args, columns).then(([row]) => row ?? null);
  }

  private loader<Args>(of: Relation<Args>, args: Args, columns: readonly string[] | null): DataLoader<string, Keyed[]> {
    const name = args === undefined ? of.name : `${of.name}|${JSON.stringify(args)}`;
    const byColumns = this.loaders.get(name) ?? new Map<readonly string[] | null, DataLoader<string, Keyed[]>>();
    this.loaders.set(name, byColumns);
    // The columns of one field of a document are one array (projection.ts): to compare what is in it for each row was slow.
    const known = byColumns.get(columns);
    if (known) return known;
    const loader = new DataLoader<string, Keyed[]>(async (parents) => this.children(of, args, columns, parents), {
      maxBatchSize: 5_000,
    });
    byColumns.set(columns, loader);
    return loader;
  }

  private async children<Args>(
    of: Relation<Args>,
    args: Args,
    columns: readonly string[] | null,
    parents: readonly string[],
  ): Promise<Keyed[][]> {
    const refs = parents.map((parent) => (parent.length === 36 ? { tenantId: null, id: parent } : ownId(parent)));
    const tenants = [...new Set(refs.flatMap((ref) => (ref.tenantId ? [ref.tenantId] : [])))];
    const all = of.sql({ tenants, ids: refs.map((ref) => ref.id) }, args);
    const wanted = columns && [...columns, 'key'];
    const rows = watched(await this.ask(wanted ? narrowed(all, wanted) : all, wanted), wanted);
    const byKey = new Map<string, Keyed[]>();
    for (const row of rows) {
      const key = row.key;
      if (key === undefined) throw new Error(`the relation "${of.name}" gives rows without a key`);
      const siblings = byKey.get(key);
      if (siblings) siblings.push(row);
      else byKey.set(key, [row]);
    }
    return refs.map((ref) => byKey.get(ref.id) ?? []);
  }

  private ask(piece: Sql, columns: readonly string[] | null): Promise<Keyed[]> {
    return new Promise((resolve, reject) => {
      // Loaders of one level flush in the same tick; a further tick gathers their statements into one.
      if (this.pending.length === 0) process.nextTick(() => setImmediate(() => void this.flush()));
      this.pending.push({ piece, columns, resolve, reject });
    });
  }

  private async flush(): Promise<void> {
    const level = this.pending;
    this.pending = [];
    try {
      const parts = level.map(
        ({ piece, columns }, index) =>
          sql`(select coalesce(json_agg(${cellsOf(columns)}), '[]'::json) from (${piece}) q) as ${code(`q${index}`)}`,
      );
      const answer = await this.run(sql`select ${join(parts)}`);
      for (const [index, { columns, resolve }] of level.entries())
        resolve((answer[`q${index}`] ?? []).map((row) => (isCells(row) ? named(row, columns ?? []) : row)));
    } catch (error) {
      for (const { reject } of level) reject(error);
    }
  }
}

// Where the columns are known, rows travel without their names: less text for PostgreSQL to write and for us to read.
function cellsOf(columns: readonly string[] | null): Sql {
  return code(columns ? `json_build_array(${columns.map((column) => `q."${column}"`).join(', ')})` : 'q');
}

function isCells(row: Keyed | readonly unknown[]): row is readonly unknown[] {
  return Array.isArray(row);
}

function named(cells: readonly unknown[], columns: readonly string[]): Keyed {
  const row: Keyed = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = cells[index];
  return row;
}

/**
 * Children of each parent by themselves, at most 100: `children` compares its foreign key with `k.id` and ends with its
 * order. A parent's rows come straight from the index of that key; nothing is sorted over all parents.
 */
export function ofEach(keys: Keys, children: Sql): Sql {
  return sql`select b.* from unnest(${keys.ids}::uuid[]) k(id) cross join lateral (${children} limit 100) b`;
}

/** The same rows with only some of their columns. */
export function narrowed(rows: Sql, columns: readonly string[]): Sql {
  return sql`select ${code(columns.map((column) => `n."${column}"`).join(', '))} from (${rows}) n`;
}
