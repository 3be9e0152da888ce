/**
 * How alike two names of a person are under the spellings of Kazakh and Russian papers: ә/а, қ/к/х/һ, ғ/г, ұ/ү/у, і/ы/и/й,
 * ң/н, ө/о, ё/э/е, ч/ш, soft and hard signs, doubled letters, «-ұлы/-қызы» and «-ович/-овна», the order of the names,
 * initials, a patronymic left out.
 */

/** Letters that stand for one sound in the two spellings, each by one letter of its own. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  қ: 'к',
  х: 'к',
  һ: 'к',
  ғ: 'г',
  ұ: 'у',
  ү: 'у',
  і: 'и',
  ы: 'и',
  й: 'и',
  ң: 'н',
  ө: 'о',
  ё: 'е',
  э: 'е',
  ч: 'ш',
  я: 'иа',
  ю: 'иу',
  ь: '',
  ъ: '',
};

/** Endings of a patronymic as they read once folded. */
const PATRONYMIC = /(?<=.{3})(?:ули|кизи|овиш|евиш|иевиш|овна|евна|иевна)$/u;
const SEPARATE_ENDING = new Set(['ули', 'кизи']);

/** A cell pasted by mistake may hold a page; no name has more parts, and matching them all would not end. */
const MOST_PARTS = 6;

/** A name as its first six parts, folded; an initial is a part of one letter. */
export function foldedName(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(fold)
    .filter((part) => part !== '' && !SEPARATE_ENDING.has(part))
    .slice(0, MOST_PARTS);
}

function fold(word: string): string {
  const letters = [...word.replaceAll('дж', 'ж')].map((letter) => FOLDED[letter] ?? letter).join('');
  return letters.replace(/(\p{L})\1+/gu, '$1').replace(PATRONYMIC, '');
}

/**
 * How alike two names are, 0 to 100. Parts are matched in any order; a part that one paper leaves out costs little, an
 * initial a little more, a slip of one letter in a long part more again. One part alone never makes a likely match.
 */
export function nameLikeness(a: string, b: string): number {
  return likeness(foldedName(a), foldedName(b));
}

/** As {@link nameLikeness}, of names already folded. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  const left = many.length - few.length;
  const alone = few.length === 1 && many.length > 1 ? 0.7 : 1;
  return Math.round((100 * bestMatch(few, many) * alone * (1 - 0.05 * Math.min(left, 4))) / few.length);
}

/** What two names could reach at best, by their first letters alone: most pairs of a list end here. */
export function likenessAtMost(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let sum = 0;
  for (const part of few) {
    let best = 0;
    for (const other of many) {
      if (part === other) best = 1;
      else if (best < 0.85 && part.charCodeAt(0) === other.charCodeAt(0)) best = 0.85;
    }
    sum += best;
  }
  return few.length === 0 ? 0 : Math.ceil((100 * sum) / few.length);
}

/** The best sum of part by part matches, each part of the longer name used once. */
function bestMatch(few: readonly string[], many: readonly string[]): number {
  const [part, ...rest] = few;
  if (part === undefined) return 0;
  let best = bestMatch(rest, many);
  many.forEach((other, index) => {
    const own = partLikeness(part, other);
    if (own > 0) best = Math.max(best, own + bestMatch(rest, many.toSpliced(index, 1)));
  });
  return best;
}

function partLikeness(a: string, b: string): number {
  if (a[0] !== b[0]) return 0;
  // Two equal initials are no more than an initial: many a name begins so.
  if (a.length === 1 || b.length === 1) return 0.8;
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (!withinOneSlip(a, b)) return 0;
  return shorter >= 6 ? 0.85 : 0.4;
}

/** One letter added, left out, changed, or two neighbours swapped. */
function withinOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
