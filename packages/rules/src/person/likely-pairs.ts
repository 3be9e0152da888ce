import { foldedName, likeness, likenessAtMost } from './name-likeness.ts';

/** Someone named in a list; the key is the list's own. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Two entries of a list whose names are alike. */
export interface LikelyPair {
  readonly a: Named;
  readonly b: Named;
  /** 0 to 100. */
  readonly score: number;
}

/**
 * Every pair of a list at least as alike as `atLeast`, the likeliest first. Only names that share one whole part and the
 * first letter of another are compared, so a list of thousands (an import) is not compared each with each; a slip in
 * every part goes unseen. `most` is how many are wanted of each entry: two that have so many full likenesses already are
 * not put together again, so a list of one name over and over does not fill the memory.
 */
export function likelyPairs(
  people: readonly Named[],
  atLeast: number,
  most = Number.POSITIVE_INFINITY,
): readonly LikelyPair[] {
  const folded = people.map(({ name }) => foldedName(name));
  const sharing = new Map<string, number[]>();
  const pairs: LikelyPair[] = [];
  const full = new Array<number>(people.length).fill(0);
  const enough = (one: number) => (full[one] ?? 0) >= most;
  folded.forEach((parts, index) => {
    const met = new Set<number>();
    for (const key of new Set(keysOf(parts))) {
      const earlier = sharing.get(key);
      if (earlier === undefined) sharing.set(key, [index]);
      else {
        for (const one of earlier) met.add(one);
        earlier.push(index);
      }
    }
    for (const earlier of met) {
      if (enough(earlier) && enough(index)) continue;
      const [a, b] = [people[earlier], people[index]];
      const others = folded[earlier] ?? [];
      if (likenessAtMost(others, parts) < atLeast) continue;
      const score = likeness(others, parts);
      if (score < atLeast || a === undefined || b === undefined) continue;
      pairs.push({ a, b, score });
      if (score === 100) for (const one of [earlier, index]) full[one] = (full[one] ?? 0) + 1;
    }
  });
  return pairs.toSorted((x, y) => y.score - x.score);
}

/** Each whole part with the first letter of each other part; a name of one part stands by itself. */
function keysOf(parts: readonly string[]): readonly string[] {
  if (parts.length === 1) return parts.map((part) => `${part} `);
  return parts.flatMap((part, index) =>
    part.length === 1 ? [] : parts.flatMap((other, at) => (at === index ? [] : [`${part} ${other.charAt(0)}`])),
  );
}
