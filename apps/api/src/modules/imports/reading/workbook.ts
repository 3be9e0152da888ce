import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { limits, type ReadTable, UnreadableTable } from './read-table.ts';
import { readSheet } from './sheet.ts';

/** What may come out of an archive altogether, and how many times its size once that is more than a little. */
const unpacked = { bytes: 150 * 2 ** 20, ratio: 200, freely: 10 * 2 ** 20 } as const;

/** Parts of a workbook that a sheet is read with. */
export interface BookParts {
  readonly strings: readonly string[];
  /** Which styles of cells are dates, by their place. */
  readonly dates: readonly boolean[];
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
}

/**
 * Reads the first sheet of a workbook (XLSX) as a stream. Refused, each with its code: macros, what is no workbook, an archive
 * that grows beyond measure, merged cells among the rows, too many rows or columns. A formula is never computed: its last
 * value is taken with a warning, one without a value is a fault of its cell.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadTable> {
  const archive = new Archive(bytes);
  const texts = new Map<string, string>();
  const small = /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
  const strings = new SharedStrings();
  const names = await archive.read((name) => {
    if (small.test(name)) return (text) => texts.set(name, (texts.get(name) ?? '') + text);
    return name === 'xl/sharedStrings.xml' ? (text) => strings.write(text) : null;
  });
  if (names.some((name) => /vbaProject/i.test(name) || /^xl\/macrosheets\//i.test(name)))
    throw new UnreadableTable({ code: 'IMPORT_MACRO' });
  const book = texts.get('xl/workbook.xml');
  if (book === undefined) throw new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
  const { sheets, from1904 } = sheetsOf(book);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [first] = visible;
  const path = first && pathOf(texts.get('xl/_rels/workbook.xml.rels') ?? '', first.relation);
  if (!first || !path || !names.includes(path)) throw new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
  const parts = { strings: strings.end(), dates: datesOf(texts.get('xl/styles.xml') ?? ''), from1904 };
  const sheet = readSheet(parts);
  await archive.read((name) => (name === path ? (text) => sheet.write(text) : null));
  const notes =
    visible.length > 1 ? [{ code: 'IMPORT_FIRST_SHEET', facts: { sheet: first.name, count: visible.length } }] : [];
  return { sheet: first.name, rows: sheet.end(), notes };
}

/** An archive that is read part by part, and no further than it may grow. */
class Archive {
  private grown = 0;
  constructor(private readonly bytes: Uint8Array) {}

  /** Reads those parts for which `want` gives a receiver of their text; gives the names of all. */
  async read(want: (name: string) => ((text: string) => void) | null): Promise<string[]> {
    const names: string[] = [];
    let fault: unknown = null;
    const unzip = new Unzip((file) => {
      names.push(file.name);
      const receive = want(file.name);
      if (!receive) return;
      const decoder = new TextDecoder();
      file.ondata = (error, chunk, final) => {
        if (fault) return;
        try {
          if (error) throw new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
          this.grow(chunk.length);
          receive(decoder.decode(chunk, { stream: !final }));
        } catch (problem) {
          fault = problem;
          file.terminate();
        }
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    const step = 64 * 1024;
    for (let at = 0; at < this.bytes.length; at += step) {
      try {
        unzip.push(this.bytes.subarray(at, at + step), at + step >= this.bytes.length);
      } catch (problem) {
        fault ??= problem;
      }
      if (fault) throw fault instanceof UnreadableTable ? fault : new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
      // Others are served between the pieces.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return names;
  }

  private grow(size: number): void {
    this.grown += size;
    if (
      this.grown > unpacked.bytes ||
      (this.grown > unpacked.freely && this.grown > this.bytes.length * unpacked.ratio)
    )
      throw new UnreadableTable({ code: 'IMPORT_BOMB' });
  }
}

/** Parses XML of a part; whatever it cannot read is no workbook. */
export function parser(handlers: {
  readonly open?: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: SaxesTagPlain) => void;
}): SaxesParser {
  const xml = new SaxesParser();
  xml.on('error', () => {
    throw new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
  });
  if (handlers.open) xml.on('opentag', handlers.open as never);
  if (handlers.text) xml.on('text', handlers.text);
  if (handlers.close) xml.on('closetag', handlers.close as never);
  return xml;
}

/** A tag's name without its namespace's prefix. */
export function local(tag: SaxesTagPlain): string {
  return tag.name.slice(tag.name.indexOf(':') + 1);
}

class SharedStrings {
  private readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private phonetic = false;
  private readonly xml = parser({
    open: (tag) => {
      const name = local(tag);
      if (name === 'si') this.current = '';
      if (name === 'rPh') this.phonetic = true;
      this.inText = name === 't' && !this.phonetic;
    },
    text: (text) => {
      if (this.inText && this.current.length <= limits.cell) this.current += text;
    },
    close: (tag) => {
      const name = local(tag);
      this.inText = false;
      if (name === 'rPh') this.phonetic = false;
      if (name === 'si') this.strings.push(this.current);
    },
  });

  write(text: string): void {
    this.xml.write(text);
  }

  end(): readonly string[] {
    return this.strings;
  }
}

function sheetsOf(text: string): {
  sheets: { name: string; relation: string; hidden: boolean }[];
  from1904: boolean;
} {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  parser({
    open: (tag) => {
      const name = local(tag);
      const { attributes } = tag;
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation, hidden: /hidden/i.test(attributes.state ?? '') });
    },
  })
    .write(text)
    .close();
  return { sheets, from1904 };
}

function pathOf(text: string, relation: string): string | null {
  let target: string | null = null;
  if (text !== '')
    parser({
      open: (tag) => {
        if (local(tag) === 'Relationship' && tag.attributes.Id === relation) target = tag.attributes.Target ?? null;
      },
    })
      .write(text)
      .close();
  const found: string | null = target;
  return found === null ? null : String(found).startsWith('/') ? String(found).slice(1) : `xl/${found}`;
}

/** Built-in formats of dates and times. */
const builtIn = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

function datesOf(text: string): boolean[] {
  const custom = new Map<number, boolean>();
  const dates: boolean[] = [];
  let inCells = false;
  if (text !== '')
    parser({
      open: (tag) => {
        const name = local(tag);
        const { attributes } = tag;
        if (name === 'cellXfs') inCells = true;
        if (name === 'numFmt') {
          const bare = (attributes.formatCode ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
          custom.set(Number(attributes.numFmtId), /[dmy]/i.test(bare) && !/general/i.test(bare));
        }
        if (name === 'xf' && inCells) {
          const id = Number(attributes.numFmtId ?? 0);
          dates.push(custom.get(id) ?? builtIn.has(id));
        }
      },
      close: (tag) => {
        if (local(tag) === 'cellXfs') inCells = false;
      },
    })
      .write(text)
      .close();
  return dates;
}
