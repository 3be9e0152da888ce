import type { Act } from './command.ts';
import type { Operation } from './context.ts';
import { type Sql, sql } from './sql.ts';

/** Runs a piece of SQL and gives its rows, shaped as JSON: dates are text. */
export type ReadRows = <Row>(piece: Sql) => Promise<Row[]>;

/** What one tenant has of something, small enough to be read whole: for readers, and for an act behind its locks. */
export interface TenantRows<Whole> {
  /** As the operation's capacity sees it, read once per operation. */
  readonly of: (operation: Operation, tenantId: string) => Promise<Whole>;
  /** As it stands in the act's transaction. */
  readonly in: (act: Act) => Promise<Whole>;
}

/** Reads by `load`, which asks for all its pieces at once: a reader then sends one statement for them all. */
export function tenantRows<Whole>(
  load: (rows: ReadRows, operation: Operation, tenantId: string) => Promise<Whole>,
): TenantRows<Whole> {
  const read = new WeakMap<Operation, Map<string, Promise<Whole>>>();
  return {
    of(operation, tenantId) {
      const known = read.get(operation) ?? new Map<string, Promise<Whole>>();
      read.set(operation, known);
      const found = known.get(tenantId) ?? load((piece) => operation.level.rows(piece), operation, tenantId);
      known.set(tenantId, found);
      return found;
    },
    in: (act) => load(rowsIn(act), act.operation, act.tenantId),
  };
}

/** Rows of the act's transaction in the shape that readers get: as JSON. */
export function rowsIn(act: Act): ReadRows {
  return async <Row>(piece: Sql) => {
    const row = await act.transaction.one<{ rows: Row[] }>(
      sql`select coalesce(json_agg(q), '[]'::json) as rows from (${piece}) q`,
    );
    return row?.rows ?? [];
  };
}
