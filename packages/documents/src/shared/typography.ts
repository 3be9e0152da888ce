const NBSP = '\u00a0';
const JOINER = '\u2060';

/** A space that stays together with its neighbours as long as the run is not too long for its place. */
const WEAK = '\u0001';

const rules: readonly (readonly [RegExp, string])[] = [
  // A number with its hyphens and strokes: № 383-V, № 01-14/127, 30-VIII.
  [/(?<=№\s?[\p{L}\d/-]*[-/])(?=[\p{L}\d])/gu, JOINER],
  [/(?<=\d-)(?=[IVX]+(?![\p{L}]))/gu, JOINER],
  // № 12, ст. 13, п. 4, г. Алматы, ул. Абая, им. …
  [/(№|(?<![\p{L}\d])(?:ст|п|пп|гл|г|пр|ул|д|кв|каб|им|тел|вх|исх|стр|т)\.) (?=[\p{L}\d«])/giu, `$1${NBSP}`],
  // Initials among themselves; a surname and its initials.
  [/((?<![\p{L}])\p{Lu}\.) (?=\p{Lu}\.)/gu, `$1${NBSP}`],
  [/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.)/gu, `$1${WEAK}`],
  [/((?<![\p{L}])\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${WEAK}`],
  // A number and its unit or noun: 10 рабочих дней, 120 м, 2 қарашадағы, 68 %, 500 ₸.
  [/(\d) (?=(?!(?:от|до|по|на|из|за|при|для|или|мен|және)(?!\p{L}))\p{Ll}{2}|[мгтлчж](?!\p{L})|[%‰₸°])/gu, `$1${WEAK}`],
  // «до 25.07.2019», «от 3 мая»: a date stays with its preposition.
  [/((?<![\p{L}])(?:до|от|со?|на|по|к)) (?=\d)/gu, `$1${WEAK}`],
  // A one-letter word or «не» does not end a line; a dash does not begin one.
  [/((?<![\p{L}\d])(?:[вкосуияаВКОСУИЯА]|не|ни|Не|Ни)) (?=[\p{L}«\d])/gu, `$1${WEAK}`],
  [/ (?=[—–] )/gu, NBSP],
];

/** The longest run of signs that may be kept on one line, in running text. */
const longestInText = 30;

/**
 * Spaces at which a line must not break (numbers and their units, № and its number, surname and initials, one-letter
 * words, dashes) made non-breaking, and numbers of acts and letters kept whole. Words and visible signs stay as they are.
 * What would make a run longer than `longest` signs (a narrow cell needs a smaller number) stays breakable at its less
 * important spaces. Expects `printable` text.
 */
export function typeset(text: string, longest = longestInText): string {
  return rules
    .reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text)
    .split(/([ \n])/)
    .map((run) => run.replaceAll(WEAK, run.length > longest ? ' ' : NBSP))
    .join('');
}
