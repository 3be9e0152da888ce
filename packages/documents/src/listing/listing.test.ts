import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../shared/any-text.ts';
import { allTexts, readWorkbook } from '../sheet/read.ts';
import { renderListing } from './render.ts';
import type { Listing, ListingCell } from './view-model.ts';

const columns = [
  { heading: 'Номер', kind: 'text', width: 10 },
  { heading: 'Формулировка', kind: 'text', width: 60 },
  { heading: 'Срок', kind: 'date', width: 12 },
  { heading: 'Осталось', kind: 'count', width: 10 },
] as const;

const listing = (rows: Iterable<readonly ListingCell[]>): Listing => ({
  title: 'Рекомендации. Общественный совет города Алматы',
  sheet: 'Рекомендации',
  preparedOn: '2026-11-23',
  columns,
  rows,
});

function whole(pieces: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...pieces]);
}

const csv = (rows: Iterable<readonly ListingCell[]>) =>
  Buffer.from(whole(renderListing(listing(rows), 'csv'))).toString();

describe('a register as a file', () => {
  it('says each row as the page does, in Kazakh letters, with dates as printed here', () => {
    expect(
      csv([
        ['2026-7', 'Жөндеу «Оңтүстік»; "жол"', '2026-11-30', 5],
        ['2026-8', null, null, null],
      ]),
    ).toBe(
      '\ufeff"Номер";"Формулировка";"Срок";"Осталось"\r\n"2026-7";"Жөндеу «Оңтүстік»; ""жол""";30.11.2026;5\r\n"2026-8";;;\r\n',
    );
  });

  it('as a workbook keeps dates as dates and counts as numbers', async () => {
    const book = await readWorkbook(whole(renderListing(listing([['2026-7', 'Ә & <б>', '2026-11-30', 5]]), 'xlsx')));
    const sheet = book.getWorksheet('Рекомендации');
    expect(sheet?.getCell('B3').text).toBe('Ә & <б>');
    expect(sheet?.getCell('C3').value).toEqual(new Date(Date.UTC(2026, 10, 30)));
    expect(sheet?.getCell('D3').value).toBe(5);
    expect(sheet?.getCell('A1').text).toContain('города Алматы');
  });

  it('equal registers give equal bytes', () => {
    const make = () => whole(renderListing(listing([['1', 'а', null, 0]]), 'xlsx'));
    expect(make()).toEqual(make());
  });

  it('is written while its rows come, however long it is', () => {
    let taken = 0;
    function* many(): Generator<readonly ListingCell[]> {
      for (let place = 0; place < 20_000; place += 1) {
        taken += 1;
        yield [String(place), `Рекомендация ${place * 7_919}`, '2026-11-30', place];
      }
    }
    for (const format of ['csv', 'xlsx'] as const) {
      taken = 0;
      const pieces = renderListing(listing(many()), format);
      let before = 0;
      while (before < 100_000) before += pieces.next().value?.byteLength ?? 100_000;
      expect(taken).toBeLessThan(15_000);
      expect(whole(pieces).byteLength).toBeGreaterThan(1_000);
    }
  });

  it('no cell begins with a sign that a spreadsheet calculates', { timeout: 60_000 }, async () => {
    const calculates = /^\s*[=+\-@＝＋－＠\t\r\0]/u;
    const nasty = fc
      .tuple(
        fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\0', '\r', '\n', ';', '"', ' '), { maxLength: 4 }),
        anyText(),
      )
      .map(([head, tail]) => head.join('') + tail);
    fc.assert(
      fc.property(nasty, nasty, (first, second) => {
        for (const cell of cellsOfCsv(csv([[first, second, null, -3]]))) expect(cell).not.toMatch(calculates);
      }),
      { numRuns: 2_000 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(nasty, nasty), { maxLength: 20 }), async (rows) => {
        const bytes = whole(renderListing(listing(rows.map(([a, b]) => [a, b, null, null])), 'xlsx'));
        for (const text of allTexts(await readWorkbook(bytes))) expect(text).not.toMatch(calculates);
      }),
      { numRuns: 40 },
    );
  });
});

/** The cells as a spreadsheet reads them. */
function cellsOfCsv(text: string): string[] {
  return [...text.slice(1).matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g)].map(
    ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? '',
  );
}
