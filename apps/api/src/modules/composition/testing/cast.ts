import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import { bin, iin } from '../../../demo/bin.ts';
import type { TestApi } from '../../../testing/api.ts';

/** An IIN of an invented person that passes both check sums. */
export function anIin(born: string, serial: number, sex: 'FEMALE' | 'MALE' = 'MALE'): string {
  return iin(born, serial, sex);
}

/** A BIN of an invented organisation; unit 0 is the head, 1 a branch. */
export function aBin(serial: number, unit: 0 | 1 = 0): string {
  return bin(serial, `19014${unit}`);
}

/** Rows of a table that a council has, as its owner would count them. */
export async function counted(api: TestApi, table: string, tenantId: string): Promise<number> {
  return withClient(api.test.superuser, async (client) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [
      tenantId,
    ]);
    return rows[0]?.n ?? 0;
  });
}
