import type { CapacityKind } from './capacity.ts';
import type { Operation } from './context.ts';
import { code, type Sql, sql } from './sql.ts';

/** Whether the operation acts in one of these capacities: to the others the thing is not there, and no statement is sent. */
export function actsAs({ capacity }: Operation, ...kinds: readonly CapacityKind[]): boolean {
  return kinds.includes(capacity.kind);
}

/**
 * The condition under which a capacity lists rows of a tenant's table: the policies decide what may be seen, this names
 * the tenant (so that one shard is asked) and picks the index. `alias` is the table's alias in the statement.
 */
export function scopeOf(operation: Operation, alias: string): Sql {
  const { capacity } = operation;
  const column = (name: string) => code(`${alias}.${name}`);
  switch (capacity.kind) {
    case 'TENANT':
    case 'SYSTEM':
    case 'LINK':
    case 'APPLICANT':
    case 'EXPERT':
    case 'SCREEN':
      return sql`${column('tenant_id')} = ${capacity.tenantId}::uuid`;
    case 'MANDATE':
      return sql`${column('tenant_id')} = ${capacity.tenantId}::uuid`;
    case 'BODY':
      return sql`${column('body_id')} = ${capacity.bodyId}::uuid`;
    default:
      return sql`${column('published')}`;
  }
}

/**
 * A column list by capacity: `open` may be read by everyone who sees the row, `closed` not by the public (the database
 * refuses it by column grants, so the public's statement says null in its place). Both map a GraphQL field to SQL.
 */
export function columnsFor(
  operation: Operation,
  open: Readonly<Record<string, string>>,
  closed: Readonly<Record<string, string>> = {},
): Sql {
  const publicOnly = operation.capacity.kind === 'PUBLIC';
  const parts = Object.entries(open).map(([field, text]) => `${text} as "${field}"`);
  for (const [field, text] of Object.entries(closed)) parts.push(`${publicOnly ? 'null' : text} as "${field}"`);
  return code(parts.join(', '));
}
