const NBSP = '\u00a0';
const JOINER = '\u2060';

const units =
  '%|‰|₸|тенге|теңге|тг|тыс|мың|млн|млрд|км|см|мм|м|кв|куб|га|кг|т|л|ч|мин|экз|дана|парақ|бет|стр|шт|чел|адам|рабоч\\p{L}*|жұмыс|календарн\\p{L}*|күнтізбелік|дн\\p{L}*|день|күн|года?|году|лет|жыл\\p{L}*|ж|г|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const rules: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), `$1${NBSP}`],
  // № 12, ст. 13, п. 4, г. Алматы, ул. Абая, им. …
  [/(№|(?<![\p{L}])(?:ст|п|пп|гл|г|пр|ул|д|кв|каб|им|тел|вх|исх|стр|т)\.) (?=[\p{L}\d«])/giu, `$1${NBSP}`],
  // A number with its hyphens and strokes: № 383-V, № 01-14/127, 30-VIII.
  [/(?<=№\s?[\p{L}\d/-]*[-/])(?=[\p{L}\d])/gu, JOINER],
  [/(?<=\d-)(?=[IVX]+(?![\p{L}]))/gu, JOINER],
  // Surname and initials, in either order.
  [/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.)/gu, `$1${NBSP}`],
  [/((?<![\p{L}])\p{Lu}\.) (?=\p{Lu})/gu, `$1${NBSP}`],
  // «до 25.07.2019», «от 3 мая»: a date stays with its preposition.
  [/((?<![\p{L}])(?:до|от|со?|на|по|к)) (?=\d)/gu, `$1${NBSP}`],
  // A one-letter word does not end a line; a dash does not begin one.
  [/((?<![\p{L}\d])[вкосуияаВКОСУИЯА]) (?=[\p{L}«\d])/gu, `$1${NBSP}`],
  [/ (?=[—–] )/gu, NBSP],
];

/**
 * Spaces at which a line must not break (numbers and their units, № and its number, surname and initials, one-letter
 * words, dashes) made non-breaking, and numbers of acts and letters kept whole. Words and visible signs stay as they are.
 */
export function typeset(text: string): string {
  return rules.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
}
