import type { Transaction } from '../../kernel/database.ts';
import type { Services } from '../../kernel/services.ts';
import { sql } from '../../kernel/sql.ts';
import { type RegisteredSeat, registerKeys } from './register-keys.ts';

/** The period that a candidate stands for; its last day is null while it is not computed. */
export interface StandsFor {
  readonly iin: string;
  readonly from: string;
  readonly to: string | null;
}

/** All that leaves the register of a seat elsewhere: never whose council it is. */
export type SeatElsewhere = Pick<RegisteredSeat, 'level' | 'from' | 'until'>;

/**
 * For each candidate the seat in another republican council that lies in the days asked about, or null: the one that ends
 * last where there are several. Seats in the asking council and in local ones are no conflict (PC-MEM-05) and are not told.
 * One statement for all candidates, under every key in use.
 */
export async function seatsElsewhere(
  transaction: Transaction,
  services: Pick<Services, 'registerKeys'>,
  tenantId: string,
  candidates: readonly StandsFor[],
): Promise<readonly (SeatElsewhere | null)[]> {
  const keys = registerKeys(services);
  const digests = candidates.map(({ iin }) => keys.map((key) => key.digest(iin)));
  const rows = await transaction.rows<{ ref: Buffer; digest: Buffer; sealed: Buffer; key_id: string }>(
    sql`select ref, digest, sealed, key_id from seat_register_found(${digests.flat()}::bytea[])`,
  );
  const found = new Map<string, RegisteredSeat[]>();
  for (const row of rows) {
    const key = keys.find(({ id }) => id === row.key_id);
    if (!key) throw new Error(`a seat is registered under the key ${row.key_id}, which is not here`);
    const of = row.digest.toString('hex');
    found.set(of, [...(found.get(of) ?? []), key.open(row)]);
  }
  return candidates.map(({ from, to }, index) => {
    const seats = (digests[index] ?? [])
      .flatMap((digest) => found.get(digest.toString('hex')) ?? [])
      .filter(
        (seat) =>
          seat.tenantId !== tenantId &&
          seat.level === 'REPUBLICAN' &&
          (seat.until === null || seat.until >= from) &&
          (to === null || seat.from <= to),
      )
      .toSorted((a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999'));
    const [last] = seats;
    return last ? { level: last.level, from: last.from, until: last.until } : null;
  });
}
