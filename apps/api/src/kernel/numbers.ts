import type { Transaction } from './database.ts';
import { sql } from './sql.ts';

/** The next number of a tenant's series in a year, taken under the series' lock: two secretaries never get the same one. */
export async function nextNumber(
  transaction: Transaction,
  tenantId: string,
  series: string,
  year: number,
): Promise<number> {
  const row = await transaction.one<{
    last: number;
  }>(sql`insert into number_series (tenant_id, series, year, last) values (${tenantId}::uuid, ${series}, ${year}::int, 1)
    on conflict (tenant_id, series, year) do update set last = number_series.last + 1 returning last`);
  if (!row) throw new Error('a number was not given');
  return row.last;
}

/** Remembers a number given by hand, so that the next automatic one follows it. */
export async function noteNumber(
  transaction: Transaction,
  tenantId: string,
  series: string,
  year: number,
  ordinal: number,
): Promise<void> {
  await transaction.execute(sql`insert into number_series (tenant_id, series, year, last) values (${tenantId}::uuid, ${series}, ${year}::int, ${ordinal}::int)
    on conflict (tenant_id, series, year) do update set last = greatest(number_series.last, excluded.last)`);
}
