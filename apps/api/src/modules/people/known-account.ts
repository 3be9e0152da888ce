import type { Operation } from '../../kernel/context.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

export interface KnownAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly state: 'ACTIVE' | 'DISABLED';
}

const found = (
  where: Sql,
): Sql => sql`select a.id, a.email, concat_ws(' ', a.surname, a.given_name, a.patronymic) as name,
  a.password_hash as "passwordHash", a.state from account a where ${where}`;

/** The account of an e-mail, as the doorkeeper sees it; null where there is none. */
export function knownAccount(operation: Operation, email: string): Promise<KnownAccount | null> {
  return throughDoor(operation, found(sql`a.email = ${email}::text`));
}

/** The account by its id. */
export function accountById(operation: Operation, id: string): Promise<KnownAccount | null> {
  return throughDoor(operation, found(sql`a.id = ${id}::uuid`));
}

/** The account whose session asks, in whatever capacity; null without a session. */
export function accountOfSession(operation: Operation): Promise<KnownAccount | null> {
  const { sessionId, capacity } = operation;
  if (capacity.kind === 'DOOR' && capacity.account) return accountById(operation, capacity.account.id);
  return sessionId
    ? throughDoor(operation, found(sql`a.id = (select s.account_id from session s where s.id = ${sessionId}::uuid)`))
    : Promise.resolve(null);
}

/** One row that only the doorkeeper may read, in a transaction of its own. */
export function throughDoor<Row>(operation: Operation, piece: Sql): Promise<Row | null> {
  return operation.database.inTransaction(
    { kind: 'DOOR', account: null },
    true,
    (transaction) => transaction.one<Row>(piece),
    operation.onStatement,
  );
}
