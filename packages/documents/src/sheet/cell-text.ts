import { printable } from '../shared/printable.ts';

/** Signs that make a spreadsheet read a text as a formula, also full-width and after spaces. */
const formula = /^[\s\u200b]*[=+\-@＝＋－＠]/u;

/**
 * A text as it may stand in a spreadsheet's cell. A spreadsheet that saves the table as CSV and opens it again runs a
 * text beginning with = + - or @ as a formula; such a text gets an apostrophe before it. A dash that is a dash («-»
 * for nothing, «- item») becomes «–», which reads the same and calculates nothing. Spaces and line ends at both
 * sides, tabs and control characters do not remain.
 */
export function cellText(text: string): string {
  const clean = printable(text)
    .replace(/^[\s\u200b]+|[\s\u200b]+$/gu, '')
    .replace(/^-(?=\s|$)/u, '–');
  const safe = formula.test(clean) ? `'${clean}` : clean;
  // Excel's own limit; a longer text makes it repair the file and lose the cell.
  return safe.length <= 32_767
    ? safe
    : `${safe
        .slice(0, 32_766)
        .toWellFormed()
        .replace(/\uFFFD$/u, '')}…`;
}
