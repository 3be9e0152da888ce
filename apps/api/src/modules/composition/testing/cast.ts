import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import { type TestApi } from '../../../testing/api.ts';

/** An IIN of an invented person that passes both checksums: born on a day, the serial makes it another's. */
export function anIin(born: string, serial: number, sex: 'MALE' | 'FEMALE' = 'MALE'): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const century = (Number(year) < 2000 ? 3 : 5) + (sex === 'FEMALE' ? 1 : 0);
  for (let at = serial * 7; ; at += 1) {
    const first = `${year.slice(2)}${month}${day}${century}${String(at % 10_000).padStart(4, '0')}`;
    const check = digitOf(first);
    if (check < 10) return `${first}${check}`;
  }
}

/** A BIN of an invented organisation; unit 0 is the head, 1 a branch. */
export function aBin(serial: number, unit: 0 | 1 = 0): string {
  for (let at = serial * 7; ; at += 1) {
    const first = `19014${unit}${String(at % 100_000).padStart(5, '0')}`;
    const check = digitOf(first);
    if (check < 10) return `${first}${check}`;
  }
}

function digitOf(first: string): number {
  const digits = [...first].map(Number);
  const sum = (weights: number[]) => digits.reduce((total, digit, at) => total + digit * (weights[at] ?? 0), 0) % 11;
  const once = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return once < 10 ? once : sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
}

/** Rows of a table as its owner would count them. */
export async function counted(api: TestApi, table: string, tenantId: string): Promise<number> {
  return withClient(api.test.superuser, async (client) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [
      tenantId,
    ]);
    return rows[0]?.n ?? 0;
  });
}
