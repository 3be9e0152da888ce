import { type Sql, sql } from '../kernel/sql.ts';

/** What is wrong with the first line of a chain that is wrong. */
export type JournalFault =
  /** The line that should stand there is gone, or another stands in its place. */
  | 'MISSING'
  /** It does not hang on the line before it. */
  | 'UNCHAINED'
  /** Its content is not what was hashed. */
  | 'CHANGED'
  /** The chain's end is not where its head says. */
  | 'TAIL'
  /** The chain is whole, but it is not the one that was anchored: it was written anew, up to this line or before it. */
  | 'REWRITTEN';

export interface BrokenLine {
  readonly seq: number;
  readonly fault: JournalFault;
}

/**
 * Recomputes a whole chain in the database and gives the first line that is wrong: numbers without gaps from 1, each
 * hash over the line's content and the hash before it, the last line the one that the head names. No row means whole.
 * Reads as the chain's own capacity, or as anyone who may read everything.
 */
export function brokenLine(chain: string): Sql {
  return sql`with line as (
      select l.seq, row_number() over (order by l.seq) as place, l.hash, l.previous_hash,
        coalesce(lag(l.hash) over (order by l.seq), '\\x00'::bytea) as hash_before,
        journal_hash(l.previous_hash, l.tenant_id, l.seq, l.act, l.subject_type, l.subject_id, l.actor, l.actor_name, l.on_behalf_of,
          l.occurred_on, l.recorded_at, l.facts, l.acknowledged) as hash_now
      from journal_line l where l.tenant_id = ${chain}::uuid
    ), broken as (
      select place as seq, case when seq <> place then 'MISSING' when previous_hash <> hash_before then 'UNCHAINED' else 'CHANGED' end as fault
      from line where seq <> place or previous_hash <> hash_before or hash is distinct from hash_now
      union all
      select coalesce(t.seq, 0) + 1, 'TAIL' from journal_head h
        left join (select seq, hash from line order by seq desc limit 1) t on true
        where h.tenant_id = ${chain}::uuid and h.seq > coalesce(t.seq, 0)
      union all
      select t.seq, 'TAIL' from (select seq, hash from line order by seq desc limit 1) t
        left join journal_head h on h.tenant_id = ${chain}::uuid
        where h.seq is null or h.seq < t.seq or (h.seq = t.seq and h.hash <> t.hash)
    )
    select seq::int as seq, fault from broken order by seq limit 1`;
}

/** A line that an anchor names must still stand with its hash; gives the first that does not. No row means that all agree. */
export function lineAgainstAnchors(chain: string, anchored: readonly { seq: number; hash: string }[]): Sql {
  return sql`select a.seq::int as seq, 'REWRITTEN' as fault
    from jsonb_to_recordset(${JSON.stringify(anchored)}::jsonb) as a (seq bigint, hash text)
    left join journal_line l on l.tenant_id = ${chain}::uuid and l.seq = a.seq
    where l.hash is distinct from decode(a.hash, 'hex') order by a.seq limit 1`;
}
