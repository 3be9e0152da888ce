import type { ActId } from './acts.ts';

/** What may happen: it goes on, it goes on with a recorded reason, or it does not go on. */
export type Outcome = 'ALLOWED' | 'NEEDS_REASON' | 'REFUSED';

/**
 * How well a rule is known (domain §0): SEED stands in the handbook, FOUND was read on a published page, MEMORY was
 * not verified and shows so wherever its number appears, PRODUCT is the product's own rule of integrity, not law.
 */
export type Confidence = 'SEED' | 'FOUND' | 'MEMORY' | 'PRODUCT';

/** The confidences that may refuse. A rule known only from memory warns, schedules and computes; it never blocks. */
export type Binding = Exclude<Confidence, 'MEMORY'>;

/** BLOCK refuses, WARN asks for a reason, INFO only tells. */
export type Level = 'BLOCK' | 'WARN' | 'INFO';

/** A fact as its words need it. Dates are ISO text, `2026-11-23`; never a national identifier. */
export type FactValue = string | number | boolean | null;

/** The facts of a point, by the names that its message uses. */
export type Facts = Readonly<Record<string, FactValue>>;

/** A few words of a source, in the language they were read in. */
export interface Quote {
  readonly lang: 'kk' | 'ru' | 'en';
  readonly text: string;
}

/** Where a rule stands. */
export interface Citation {
  /** Key in the library of acts. */
  readonly act: ActId;
  /** Article, item, or part of it, as one would cite it after «ст.» or «п.». */
  readonly article?: string;
  readonly quote?: Quote;
  /** A page where it was read. */
  readonly url?: string;
  /** The entry in the register of sources (`S03`), or the part of the handbook (`seed §5`), or `memory`. */
  readonly source: string;
}

interface Said {
  readonly ruleId: string;
  /** UPPER_SNAKE; the key of its words in the catalogue `rules`. */
  readonly code: string;
  readonly basis: readonly Citation[];
  readonly facts: Facts;
}

/** One thing a rule says of the facts. The type has no MEMORY point that blocks. */
export type Point = Said &
  (
    | { readonly level: 'BLOCK'; readonly confidence: Binding; readonly unknown?: never }
    | {
        readonly level: 'WARN' | 'INFO';
        readonly confidence: Confidence;
        /** The rule could not be applied for want of a fact: it neither allows nor refuses (§8.5). */
        readonly unknown?: true;
      }
  );

/** What all the rules asked say together; a command obeys it and a screen shows it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The heaviest first; within a level in the order the rules were asked. */
  readonly points: readonly Point[];
}

/** Anything a verdict can be made of. */
export type Part = Verdict | Point | readonly Point[];

const WEIGHT: Readonly<Record<Level, number>> = { BLOCK: 0, WARN: 1, INFO: 2 };

/** One verdict of many points and verdicts: the strictest wins, and the same point said twice is said once. */
export function combine(...parts: readonly Part[]): Verdict {
  const said = new Map<string, Point>();
  for (const point of parts.flatMap(pointsOf)) {
    const identity = JSON.stringify([point.ruleId, point.code, point.level, point.facts]);
    if (!said.has(identity)) said.set(identity, point);
  }
  const points = [...said.values()].toSorted((a, b) => WEIGHT[a.level] - WEIGHT[b.level]);
  const heaviest = points[0]?.level ?? 'INFO';
  return { outcome: heaviest === 'BLOCK' ? 'REFUSED' : heaviest === 'WARN' ? 'NEEDS_REASON' : 'ALLOWED', points };
}

/** The verdict of rules that found nothing to say. */
export function allowed(): Verdict {
  return { outcome: 'ALLOWED', points: [] };
}

function pointsOf(part: Part): readonly Point[] {
  if (isList(part)) return part;
  return 'points' in part ? part.points : [part];
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(part: Part): part is readonly Point[] {
  return Array.isArray(part);
}
