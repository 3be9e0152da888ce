/** What a file may hold, as the API names it. */
export const importKinds = ['MEMBERS', 'LETTERS', 'RECOMMENDATIONS'] as const;

/** One of them. */
export type ImportKind = (typeof importKinds)[number];

/** Where the records of each kind stand in the cabinet. */
export const registerOf = {
  MEMBERS: 'composition',
  LETTERS: 'letters',
  RECOMMENDATIONS: 'recommendations',
} as const satisfies Record<ImportKind, string>;

/** The letter of a column, as spreadsheets name it: 0 is A. */
export const columnLetter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnLetter(Math.floor(at / 26) - 1) + columnLetter(at % 26);
