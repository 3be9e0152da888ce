import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../testing/workbook.ts';
import { limits, readBytes, UnreadableTable } from './read-table.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = 'text/csv';
const cells = async (bytes: Uint8Array, type = xlsx) => (await readBytes(bytes, type)).rows.map((row) => row.cells);
const codeOf = (bytes: Uint8Array, type = xlsx) =>
  readBytes(bytes, type).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableTable ? error.problem.code : String(error)),
  );

describe('a workbook', () => {
  it('gives its cells as texts: Kazakh letters, days as days, long numbers whole', async () => {
    const bytes = aWorkbook([
      ['Тегі', 'ЖСН', 'Күні'],
      ['Құдайбергенова', 850304350126, { date: 46022 }],
    ]);
    expect(await cells(bytes)).toEqual([
      ['Тегі', 'ЖСН', 'Күні'],
      ['Құдайбергенова', '850304350126', '2025-12-31'],
    ]);
  });

  it('computes no formula: the last value is taken with a warning, one without a value is a fault of its cell', async () => {
    const { rows } = await readBytes(
      aWorkbook([
        ['Номер', 'Тема'],
        [{ xml: '<c r="REF"><f>1+1</f><v>2</v></c>' }, { xml: '<c r="REF" t="str"><f>A1&amp;"x"</f></c>' }],
        [1, { xml: '<c r="REF" t="e"><v>#N/A</v></c>' }],
      ]),
      xlsx,
    );
    expect(rows[1]).toMatchObject({
      cells: ['2', ''],
      notes: [
        { column: 0, code: 'IMPORT_FORMULA', level: 'WARN' },
        { column: 1, code: 'IMPORT_FORMULA_EMPTY', level: 'BLOCK' },
      ],
    });
    expect(rows[2]?.notes).toEqual([{ column: 1, code: 'IMPORT_CELL_ERROR', level: 'BLOCK' }]);
  });

  it('with cells merged among the rows is refused, and says which; a merged title over the table is none', async () => {
    const rows = [['Реестр писем за 2025 год'], ['Номер', 'Тема'], ['1', 'О парке'], ['2', 'О школе']];
    expect(await codeOf(aWorkbook(rows, { merged: ['B3:B4'] }))).toBe('IMPORT_MERGED');
    expect(await cells(aWorkbook(rows, { merged: ['A1:B1'] }))).toHaveLength(4);
  });

  it('with a day after the year 9999 has a fault of that cell; a row whose number is none is counted', async () => {
    const bytes = aWorkbook(
      [
        ['Номер', 'Дата'],
        ['1', { date: 9e15 }],
        ['2', { date: 2_958_466 }],
        ['3', { date: 2_958_465 }],
      ],
      {},
    );
    const { rows } = await readBytes(bytes, xlsx);
    const fault = [{ column: 1, code: 'IMPORT_CELL_ERROR', level: 'BLOCK' }];
    expect(rows.map(({ notes }) => notes)).toEqual([[], fault, fault, []]);
    expect(rows[3]?.cells).toEqual(['3', '9999-12-31']);
    const sheet = (numbers: readonly string[]) =>
      strToU8(
        `<worksheet><sheetData>${numbers.map((r) => `<row r="${r}"><c t="inlineStr"><is><t>x</t></is></c></row>`).join('')}</sheetData></worksheet>`,
      );
    const odd = aWorkbook([], { more: { 'xl/worksheets/sheet1.xml': sheet(['1', '1e300', 'abc', '-7', '9']) } });
    expect((await readBytes(odd, xlsx)).rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 9]);
  });

  it('with a macro is refused', async () => {
    const bytes = aWorkbook([['Номер', 'Тема']], { more: { 'xl/vbaProject.bin': strToU8('x') } });
    expect(await codeOf(bytes)).toBe('IMPORT_MACRO');
  });

  it('of more than 20,000 rows is refused; of exactly so many it is read, in seconds', async () => {
    const rows = (count: number) => [
      ['Номер', 'Тема письма', 'Дата'],
      ...Array.from({ length: count }, (_, n) => [
        String(n + 1),
        `О благоустройстве двора ${n}`,
        { date: 45_000 + (n % 700) },
      ]),
    ];
    expect((await cells(aWorkbook(rows(limits.rows)))).length).toBe(limits.rows + 1);
    expect(await codeOf(aWorkbook(rows(limits.rows + 20)))).toBe('IMPORT_TOO_MANY_ROWS');
  });

  it('that grows beyond measure when unpacked is refused before it has grown', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': new Uint8Array(200 * 2 ** 20),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(bomb)).toBe('IMPORT_BOMB');
  });

  it.each([
    ['an archive that is no workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['text that calls itself a workbook', Buffer.from('Номер;Тема')],
    [
      'a workbook cut off',
      aWorkbook([
        ['Номер', 'Тема'],
        ['1', 'О парке'],
      ]).subarray(0, 300),
    ],
    ['broken XML', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>'), 'xl/styles.xml': strToU8('<a></b>') })],
  ])('%s is refused in words', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('IMPORT_NOT_A_TABLE');
  });

  it('an entity that multiplies itself is not expanded', async () => {
    const lol = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = aWorkbook([['Номер', 'Тема']], {
      more: { 'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?>${lol}<sst><si><t>&b;</t></si></sst>`) },
    });
    expect(await codeOf(bytes)).toBe('IMPORT_NOT_A_TABLE');
  });
});

describe('text between separators', () => {
  it.each([
    ['semicolons', 'Номер;Тема\r\n1;"О ""парке""; срочно"\r\n'],
    ['commas', 'Номер,Тема\n1,"О ""парке""; срочно"\n'],
    ['tabs', 'Номер\tТема\n1\tО "парке"; срочно'],
  ])('%s part cells, and quoted cells hold them', async (_, text) => {
    expect(await cells(Buffer.from(`\ufeff${text}`), csv)).toEqual([
      ['Номер', 'Тема'],
      ['1', 'О "парке"; срочно'],
    ]);
  });

  it('in Windows-1251 is read, and that is said', async () => {
    const bytes = Buffer.from([
      0xcd, 0xee, 0xec, 0xe5, 0xf0, 0x3b, 0xd2, 0xe5, 0xec, 0xe0, 0x0a, 0x31, 0x3b, 0xcf, 0xe0, 0xf0, 0xea,
    ]);
    const table = await readBytes(bytes, csv);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Номер', 'Тема'],
      ['1', 'Парк'],
    ]);
    expect(table.notes).toEqual([{ code: 'IMPORT_WINDOWS_1251', facts: {} }]);
  });

  it('numbers its rows as the file does, over empty lines and lines within a cell', async () => {
    const { rows } = await readBytes(Buffer.from('Номер;Тема\n\n1;"две\nстроки"\n2;одна\n'), csv);
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it('a quote that never ends is told with its row', async () => {
    expect(await codeOf(Buffer.from('Номер;Тема\n1;"О парке\n2;О школе\n'), csv)).toBe('IMPORT_QUOTE_OPEN');
  });

  it('a paper or a picture is no table, whatever could be read of its bytes', async () => {
    expect(await codeOf(Buffer.from('%PDF-1.4\n1;2\n3;4\n'), 'application/pdf')).toBe('IMPORT_NOT_A_TABLE');
  });

  it('a file without rows is refused', async () => {
    expect(await codeOf(Buffer.from(' \n;;\n'), csv)).toBe('IMPORT_EMPTY');
  });
});
