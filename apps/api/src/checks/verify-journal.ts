import type { Capacity } from '../kernel/capacity.ts';
import type { Database } from '../kernel/database.ts';
import { sql } from '../kernel/sql.ts';
import { type BrokenLine, brokenLine } from './journal-chain.ts';

/** The chain of acts that belong to no tenant. */
const platformChain = '00000000-0000-0000-0000-000000000000';
const inspector = { id: platformChain, name: 'Kenes' };

/** One chain of the journal after its inspection. */
export interface InspectedChain {
  /** The tenant's short name; `platform` for the platform's own chain. */
  readonly chain: string;
  readonly lines: number;
  /** The number and hash of the last line: what is anchored outside. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly broken: BrokenLine | null;
}

/**
 * Verifies every chain of the journal, each in its own tenant's capacity: no login needs to read across tenants.
 * Never changes anything; a chain that is broken is reported with the first line that is wrong (trust 8).
 */
export async function verifyJournal(database: Database): Promise<InspectedChain[]> {
  const platform: Capacity = { kind: 'PLATFORM', account: inspector };
  const tenants = await database.inTransaction(platform, true, (transaction) =>
    transaction.rows<{ id: string; slug: string }>(sql`select id, slug from tenant order by slug`),
  );
  const chains = [await inspect(database, platform, platformChain, 'platform')];
  for (const { id, slug } of tenants) {
    chains.push(await inspect(database, { kind: 'SYSTEM', tenantId: id, job: 'verify-journal' }, id, slug));
  }
  return chains;
}

async function inspect(database: Database, capacity: Capacity, chain: string, name: string): Promise<InspectedChain> {
  return database.inTransaction(capacity, true, async (transaction) => {
    const [head, counted, broken] = await Promise.all([
      transaction.one<{ seq: number; hash: string }>(
        sql`select seq::int as seq, encode(hash, 'hex') as hash from journal_head where tenant_id = ${chain}::uuid`,
      ),
      transaction.one<{ lines: number }>(
        sql`select count(*)::int as lines from journal_line where tenant_id = ${chain}::uuid`,
      ),
      transaction.one<BrokenLine>(brokenLine(chain)),
    ]);
    return { chain: name, lines: counted?.lines ?? 0, head, broken };
  });
}
