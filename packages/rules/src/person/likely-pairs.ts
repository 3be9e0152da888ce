import { foldedName, likeness } from './name-likeness.ts';

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
 * Every pair of a list at least as alike as `atLeast`, the likeliest first. Only names that share a whole part are
 * compared, so a list of thousands (an import) is not compared each with each; a slip in every part goes unseen.
 */
export function likelyPairs(people: readonly Named[], atLeast: number): readonly LikelyPair[] {
  const folded = people.map(({ name }) => foldedName(name));
  const byPart = new Map<string, number[]>();
  const pairs: LikelyPair[] = [];
  folded.forEach((parts, index) => {
    const met = new Set<number>();
    for (const part of new Set(parts.filter(({ length }) => length > 1))) {
      for (const earlier of byPart.get(part) ?? []) met.add(earlier);
      const sharing = byPart.get(part);
      if (sharing === undefined) byPart.set(part, [index]);
      else sharing.push(index);
    }
    for (const earlier of met) {
      const [a, b] = [people[earlier], people[index]];
      const score = likeness(folded[earlier] ?? [], parts);
      if (score >= atLeast && a !== undefined && b !== undefined) pairs.push({ a, b, score });
    }
  });
  return pairs.toSorted((x, y) => y.score - x.score);
}
