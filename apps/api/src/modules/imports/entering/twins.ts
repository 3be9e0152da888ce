import { likelyPairs, parameter } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import type { Roster } from '../../composition/roster.ts';

/** Someone who is perhaps the person of a row under another spelling. */
export interface Twin {
  readonly row: number | null;
  readonly personId: string | null;
  readonly name: string;
  readonly score: number;
}

/** A name of the list: of a row, or of a record that the council has. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** The digest of the IIN, where there is one: two different ones are two people. */
  readonly digest: string | null;
}

/** How many others a person is asked to look at. */
const mostTwins = 5;

/**
 * For each row those of other rows and of the council's records whose names are likely the same (KENES-PERSON), the likeliest
 * first, at most five. Pairs whose IINs are both known need no guess.
 */
export function twinsOf(act: Act, rows: readonly NamedRow[], roster: Roster): ReadonlyMap<number, readonly Twin[]> {
  const atLeast = parameter('KENES-PERSON', 'nameLikeness', act.today, undefined, roster.overrides).value ?? 100;
  const people = new Map<
    string,
    { row: NamedRow | null; personId: string | null; name: string; digest: string | null }
  >();
  for (const row of rows) people.set(`row:${row.row}`, { row, personId: null, name: row.name, digest: row.digest });
  for (const { uuid, fullName, iinDigest } of roster.people.values())
    people.set(`person:${uuid}`, {
      row: null,
      personId: encodeId(act.tenantId, uuid),
      name: fullName,
      digest: iinDigest,
    });
  const found = new Map<number, Twin[]>();
  for (const { a, b, score } of likelyPairs(
    [...people].map(([key, { name }]) => ({ key, name })),
    atLeast,
    mostTwins,
  )) {
    const [one, other] = [people.get(a.key), people.get(b.key)];
    if (!one || !other || (one.digest !== null && other.digest !== null)) continue;
    for (const [own, twin] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!own.row) continue;
      const twins = found.get(own.row.row) ?? [];
      if (twins.length < mostTwins)
        twins.push({ row: twin.row?.row ?? null, personId: twin.personId, name: twin.name, score });
      found.set(own.row.row, twins);
    }
  }
  return found;
}
