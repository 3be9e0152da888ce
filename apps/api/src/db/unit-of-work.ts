import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import type { Transaction } from '../kernel/database.ts';

/** A unit of work on a transaction that is already open, in that transaction's role and context. */
export function unitOfWork(orm: MikroORM, transaction: Transaction): EntityManager {
  const em = orm.em.fork({ clear: true }) as EntityManager;
  const client: PostgresPoolClient = { query: queryOn(transaction), release: () => undefined };
  const pool: PostgresPool = { connect: async () => client, end: async () => undefined, options: {} };
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  em.setTransactionContext(kysely);
  return em;
}

function queryOn(transaction: Transaction): PostgresPoolClient['query'] {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('a unit of work reads no cursors');
    return transaction.raw(text, [...values]);
  }
  return query;
}
