import type { Capacity } from '../../kernel/capacity.ts';
import type { Database, Transaction } from '../../kernel/database.ts';
import { appendToJournal } from '../../kernel/journal.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { type KnownSeat, knownSeats, writeSeats } from './keep-in-register.ts';
import { registerKeys } from './register-keys.ts';

const platform: Capacity = {
  kind: 'PLATFORM',
  account: { id: '00000000-0000-0000-0000-000000000000', name: 'Kenes' },
};

/** What a pass over all councils did. */
export interface RegisterPass {
  readonly councils: number;
  /** Memberships written under the key in use; those that stood there already are not counted. */
  readonly written: number;
  /** Rows under keys of before, taken away. */
  readonly forgotten: number;
}

/** How many memberships one transaction takes. */
const batch = 500;

/**
 * Writes every membership whose person's IIN is known into the register, council by council, each in its own tenant's
 * capacity; what stands under the key in use is passed over unless `anew`. Safe to run again, and while Kenes works.
 */
export async function recomputeRegister(
  kenes: Kenes,
  { anew }: { readonly anew: boolean },
): Promise<Omit<RegisterPass, 'forgotten'>> {
  const councils = await kenes.database.inTransaction(platform, true, (transaction) =>
    transaction.rows<{ id: string }>(sql`select id from tenant where kind = 'PUBLIC_COUNCIL' order by id`),
  );
  let written = 0;
  for (const { id } of councils) written += await ofCouncil(kenes, id, anew);
  return { councils: councils.length, written };
}

/**
 * Passes the register from an older key to the one in use: begins with a line in the platform's journal, writes what is not
 * under the new key yet, takes away what stood under others, and ends with a line. Stopped anywhere it is run again and goes
 * on; meanwhile both keys answer.
 */
export async function rotateRegisterKey(kenes: Kenes): Promise<RegisterPass> {
  const [key, ...older] = registerKeys(kenes.services);
  if (older.length === 0) throw new Error('there is no older key to rotate from');
  const from = older.map(({ id }) => id);
  await journalled(kenes, 'RegisterKeyRotationBegun', { from, to: key.id });
  const pass = await recomputeRegister(kenes, { anew: false });
  let forgotten = 0;
  await kenes.database.inTransaction(platform, false, async (transaction) => {
    for (const id of from)
      forgotten += Number((await transaction.one<{ n: string }>(sql`select seat_register_forget(${id}) as n`))?.n ?? 0);
    await line(kenes, transaction, 'RegisterKeyRotated', { from, to: key.id, written: pass.written, forgotten });
  });
  return { ...pass, forgotten };
}

/** How many rows stand under which key. */
export async function registerKeysInUse(
  database: Database,
): Promise<readonly { readonly keyId: string; readonly entries: number }[]> {
  return database.inTransaction(platform, true, (transaction) =>
    transaction.rows(sql`select key_id as "keyId", entries::int as entries from seat_register_keys() order by key_id`),
  );
}

async function ofCouncil(kenes: Kenes, tenantId: string, anew: boolean): Promise<number> {
  const capacity: Capacity = { kind: 'SYSTEM', tenantId, job: 'recompute-register' };
  const [key] = registerKeys(kenes.services);
  let after = '00000000-0000-0000-0000-000000000000';
  let written = 0;
  for (;;) {
    const last = await kenes.database.inTransaction(capacity, false, async (transaction) => {
      const next = await transaction.rows<KnownSeat>(
        // Locked, so that an act on the same person comes before or after, not between reading and writing.
        sql`${knownSeats(tenantId, sql`m.id > ${after}::uuid`)} limit ${batch} for update of m, p`,
      );
      const kept = anew ? new Set<string>() : await keptOf(transaction, next, (id) => key.ref(tenantId, id));
      const missing = next.filter(({ id }) => !kept.has(id));
      await writeSeats(transaction, kenes.services, tenantId, missing, kenes.clock.today().toString());
      written += missing.length;
      return next.length < batch ? null : (next.at(-1)?.id ?? null);
    });
    if (last === null) return written;
    after = last;
  }
}

async function keptOf(transaction: Transaction, seats: readonly KnownSeat[], ref: (id: string) => Buffer) {
  const refs = new Map(seats.map(({ id }) => [ref(id).toString('hex'), id]));
  const rows = await transaction.rows<{ ref: string }>(
    sql`select encode(k, 'hex') as ref from seat_register_kept(${[...refs.keys()].map((hex) => Buffer.from(hex, 'hex'))}::bytea[]) k`,
  );
  return new Set(rows.map(({ ref: kept }) => refs.get(kept) ?? ''));
}

function journalled(kenes: Kenes, act: string, facts: Record<string, unknown>): Promise<void> {
  return kenes.database.inTransaction(platform, false, (transaction) => line(kenes, transaction, act, facts));
}

async function line(
  kenes: Kenes,
  transaction: Transaction,
  act: string,
  facts: Record<string, unknown>,
): Promise<void> {
  await appendToJournal(
    transaction,
    platform,
    { act, subjectType: 'SeatRegister', subjectId: null, occurredOn: kenes.clock.today(), facts },
    [],
  );
}
