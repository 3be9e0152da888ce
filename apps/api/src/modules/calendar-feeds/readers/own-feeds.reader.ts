import { code, type Sql, sql } from '../../../kernel/sql.ts';

const columns = code(`f.id, f.version, f.council_id as "councilId", f.body_id as "bodyId", f.issued_at as "issuedAt"`);

/** Working calendars of one account, by its id. Read through the door. */
export function feedsOfAccount(accountId: string): Sql {
  return sql`select ${columns} from calendar_feed f where f.account_id = ${accountId}::uuid and f.revoked_at is null order by f.id limit 100`;
}

/** One calendar of an account. Read through the door. */
export function feedOfAccount(accountId: string, id: string): Sql {
  return sql`select ${columns} from calendar_feed f where f.account_id = ${accountId}::uuid and f.id = ${id}::uuid`;
}
