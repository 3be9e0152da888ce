import type { Capacity } from '../kernel/capacity.ts';
import type { Database } from '../kernel/database.ts';
import { sql } from '../kernel/sql.ts';
import type { Anchor, AnchoredHead } from '../modules/journal/anchor.ts';
import { type BrokenLine, brokenLine, lineAgainstAnchors } from './journal-chain.ts';

/** The chain of acts that belong to no tenant. */
const platformChain = '00000000-0000-0000-0000-000000000000';
const inspector = { id: platformChain, name: 'Kenes' };

/** One chain of the journal after its inspection. */
export interface InspectedChain {
  /** The tenant's uuid; the nil uuid for the platform's own chain. */
  readonly id: string;
  /** The tenant's short name; `platform` for the platform's own chain. */
  readonly chain: string;
  readonly lines: number;
  /** The number and hash of the last line: what is anchored outside. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** How many anchored lines it was compared with. */
  readonly anchored: number;
  readonly broken: BrokenLine | null;
}

/**
 * Verifies every chain of the journal, each in its own tenant's capacity: no login needs to read across tenants.
 * Never changes anything; a chain that is broken is reported with the first line that is wrong (trust 8). With anchors it is
 * also found out whether a chain, whole in itself, was written anew since, or is gone altogether.
 */
export async function verifyJournal(database: Database, anchors: readonly Anchor[] = []): Promise<InspectedChain[]> {
  const platform: Capacity = { kind: 'PLATFORM', account: inspector };
  const tenants = await database.inTransaction(platform, true, (transaction) =>
    transaction.rows<{ id: string; slug: string }>(sql`select id, slug from tenant order by slug`),
  );
  const anchored = headsByChain(anchors);
  const chains = [await inspect(database, platform, platformChain, 'platform', anchored.get(platformChain))];
  for (const { id, slug } of tenants) {
    const capacity: Capacity = { kind: 'SYSTEM', tenantId: id, job: 'verify-journal' };
    chains.push(await inspect(database, capacity, id, slug, anchored.get(id)));
  }
  return [...chains, ...gone(anchored, chains)];
}

function headsByChain(anchors: readonly Anchor[]): Map<string, AnchoredHead[]> {
  const chains = new Map<string, AnchoredHead[]>();
  for (const head of anchors.flatMap(({ heads }) => heads))
    chains.set(head.chain, [...(chains.get(head.chain) ?? []), head]);
  return chains;
}

/** Chains that an anchor names and the database no longer knows. */
function gone(anchored: Map<string, AnchoredHead[]>, chains: readonly InspectedChain[]): InspectedChain[] {
  return [...anchored]
    .filter(([id]) => !chains.some((chain) => chain.id === id))
    .map(([id, heads]) => ({
      id,
      chain: heads[0]?.name ?? id,
      lines: 0,
      head: null,
      anchored: heads.length,
      broken: { seq: 1, fault: 'MISSING' },
    }));
}

async function inspect(
  database: Database,
  capacity: Capacity,
  chain: string,
  name: string,
  anchored: readonly AnchoredHead[] = [],
): Promise<InspectedChain> {
  return database.inTransaction(capacity, true, async (transaction) => {
    const [head, counted, inItself, rewritten] = await Promise.all([
      transaction.one<{ seq: number; hash: string }>(
        sql`select seq::int as seq, encode(hash, 'hex') as hash from journal_head where tenant_id = ${chain}::uuid`,
      ),
      transaction.one<{ lines: number }>(
        sql`select count(*)::int as lines from journal_line where tenant_id = ${chain}::uuid`,
      ),
      transaction.one<BrokenLine>(brokenLine(chain)),
      anchored.length > 0 ? transaction.one<BrokenLine>(lineAgainstAnchors(chain, anchored)) : null,
    ]);
    const broken = inItself ?? rewritten;
    return { id: chain, chain: name, lines: counted?.lines ?? 0, head, anchored: anchored.length, broken };
  });
}
