import { code, type Sql, sql } from '../../../kernel/sql.ts';

/** At most 100 children per parent (`key`), in the given order of the children's own columns. */
export function bounded(children: Sql, order: string): Sql {
  return sql`select * from (select c.*, row_number() over (partition by c.key order by ${code(order)}) as nth from (${children}) c) b
    where b.nth <= 100 order by b.key, b.nth`;
}
