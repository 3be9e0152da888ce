import type { Kind } from './kinds.ts';

/** A line of a roster as it was typed or pasted; an empty text is not known. */
export type RosterLine = {
  surname: string;
  givenName: string;
  patronymic: string;
  kind: Kind | '';
  /** The NPO, for a seat of an NPO; else the post and place of work. */
  organisation: string;
  proposedByName: string;
  /** `YYYY-MM-DD`; the term’s first day where empty. */
  from: string;
};

/** What is amiss in a line before it is sent; `kind` and `from` say that a cell was not understood. */
export type LineFault = 'surname' | 'givenName' | 'kind' | 'from' | 'twice';

/** A line with what is amiss in it. */
export type ReadLine = { line: RosterLine; faults: readonly LineFault[] };

const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/квази|quasi/iu, 'QUASI_STATE'],
  [/нпо|неком|коммерциялық емес|үеұ|кеұ|ngo|npo|non-profit|обществ.*объед|фонд|қор\b/iu, 'NPO'],
  [/гражд|азамат|citizen/iu, 'CITIZEN'],
  [/гос|мемлекет|state|орган/iu, 'STATE'],
];

/** The cells of a workbook as the clipboard gives them: tabs between cells, a line for each row; quoted cells may hold both. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    row.push(cell.trim());
    if (row.some(Boolean)) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') {
      row.push(cell.trim());
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows.map((cells) => cells.map((one) => one.replaceAll(/\s+/gu, ' ')));
}

const heading = /^(фамилия|тегі|surname|№|фио|ф\.и\.о\.?)$/iu;

/**
 * Reads pasted cells: surname, given name, patronymic, kind, organisation, proposed by, from. A whole name in the first cell
 * is taken apart; a line of headings is left out.
 */
export function readPasted(text: string): ReadLine[] {
  const rows = cellsOf(text).filter(([first]) => !heading.test(first ?? ''));
  return withFaults(rows.map(lineOf));
}

function lineOf(given: string[]): { line: RosterLine; unread: LineFault[] } {
  const cells = [...given];
  // «1», «Иванов Иван Иванович»: a number before the name is the paper’s own.
  if (/^\d+\.?$/.test(cells[0] ?? '')) cells.shift();
  const whole = (cells[0] ?? '').split(' ');
  if (whole.length > 1 && whole.length < 5)
    cells.splice(0, 1, whole[0] ?? '', whole[1] ?? '', whole.slice(2).join(' '));
  const [
    surname = '',
    givenName = '',
    patronymic = '',
    kindText = '',
    organisation = '',
    proposedByName = '',
    day = '',
  ] = cells;
  const kind = kindWords.find(([pattern]) => pattern.test(kindText))?.[1] ?? '';
  const from = dayOf(day);
  return {
    line: { surname, givenName, patronymic, kind, organisation, proposedByName, from: from ?? '' },
    unread: [...(kindText && !kind ? (['kind'] as const) : []), ...(day && from === null ? (['from'] as const) : [])],
  };
}

/** What is amiss in each line; two lines of one name are the same person twice until somebody says otherwise. */
export function withFaults(lines: readonly { line: RosterLine; unread?: readonly LineFault[] }[]): ReadLine[] {
  const names = lines.map(({ line }) => nameOf(line));
  return lines.map(({ line, unread = [] }, place) => ({
    line,
    faults: [
      ...(line.surname ? [] : (['surname'] as const)),
      ...(line.givenName ? [] : (['givenName'] as const)),
      ...unread,
      ...(names.indexOf(names[place] ?? '') < place && line.surname ? (['twice'] as const) : []),
    ],
  }));
}

const nameOf = ({ surname, givenName, patronymic }: RosterLine) =>
  [surname, givenName, patronymic].join(' ').toLocaleLowerCase('kk').trim();

/** `22.11.2026` or `2026-11-22` as a legal date; null when it is neither, or there is no such day. */
function dayOf(text: string): string | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = parts ? [parts[3], parts[2]?.padStart(2, '0'), parts[1]?.padStart(2, '0')].join('-') : text;
  const read = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return read && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}
