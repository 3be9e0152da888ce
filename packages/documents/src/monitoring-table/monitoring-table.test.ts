import { describe, expect, it } from 'vitest';
import { partsOfArchive } from '../shared/archive.ts';
import { readWorkbook } from '../sheet/read.ts';
import { renderMonitoringTable } from './render.ts';
import { sampleMonitoringTable } from './sample.ts';
import type { MonitoringRow, MonitoringTable } from './view-model.ts';

const headings = [
  '№',
  'Общественный совет',
  'Кол-во',
  'Тема',
  'Кто принял участие в общественном мониторинге',
  'Какие выработаны рекомендации по итогам проведения общественного мониторинга',
  'Каким образом озвучены итоги проведения общественного мониторинга',
  'Результаты проведения общественного мониторинга (какие решения приняли государственные органы)',
];
const table = sampleMonitoringTable.ru;

async function wordRows(model: MonitoringTable): Promise<string[][]> {
  const archive = await renderMonitoringTable(model, { format: 'docx', locale: 'ru' });
  const xml = partsOfArchive(archive)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)]
        .map(([paragraph]) =>
          [...paragraph.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join(''),
        )
        .join('\n')
        .replaceAll('&quot;', '"'),
    ),
  );
}

const sheets = async (model: MonitoringTable) =>
  readWorkbook(await renderMonitoringTable(model, { format: 'xlsx', locale: 'ru' }));

const plain = (row: MonitoringRow) => [row.topic, row.participants, row.recommendations, row.results];

describe('the monitoring table in Word', () => {
  it('has the eight headings of the official form, in order', async () => {
    const [head] = await wordRows(table);
    expect(head).toEqual(headings);
  });

  it('names the council and the month’s count in the first row of a month only, and numbers within the month', async () => {
    const rows = await wordRows(table);
    const counted = rows.filter((row) => row.length === 8).slice(1);
    expect(counted.map(([number, council, quantity]) => [number, council, quantity])).toEqual([
      ['1.', table.council, '4'],
      ['2.', '', ''],
      ['3.', '', ''],
      ['4.', '', ''],
      ['1.', table.council, '2'],
      ['2.', '', ''],
    ]);
    expect(rows.filter((row) => row.length === 1).map(([month]) => month?.replaceAll('\u00a0', ' '))).toEqual([
      'Апрель 2019 года',
      'Май 2019 года',
    ]);
  });

  it('prints topic, participants, recommendations, channels and results letter for letter', async () => {
    const rows = (await wordRows(table)).filter((row) => row.length === 8).slice(1);
    const expected = table.months.flatMap((month) => month.rows);
    expect(rows.map((row) => [row[3], row[4], row[5], row[7]])).toEqual(expected.map(plain));
    expect(rows.map((row) => row[6])).toEqual(
      expected.map(({ channels }) => channels.map(({ text }) => text).join('\n')),
    );
  });

  it('repeats its header row, breaks no row over pages, and links its channels', async () => {
    const parts = partsOfArchive(await renderMonitoringTable(table, { format: 'docx', locale: 'ru' }));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(9);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(11);
    const targets = parts['word/_rels/document.xml.rels'] ?? '';
    expect(targets).toContain('Target="https://24.kz/ru/news/social/item/315853-');
    expect(targets.match(/TargetMode="External"/g)).toHaveLength(11);
  });
});

describe('the monitoring table as a workbook', () => {
  it('has the eight headings, the months and the rows', async () => {
    const sheet = (await sheets(table)).worksheets[0];
    expect(sheet?.columnCount).toBe(8);
    expect(sheet?.getRow(2).values).toEqual([undefined, ...headings]);
    expect(sheet?.getCell('A3').value).toBe('Апрель\u00a02019\u00a0года');
    expect([sheet?.getCell('B4').value, sheet?.getCell('C4').value]).toEqual([table.council, 4]);
    expect([sheet?.getCell('B5').text, sheet?.getCell('C5').text]).toEqual(['', '']);
    expect(sheet?.getCell('D6').value).toBe(table.months[0]?.rows[2]?.topic);
    expect(sheet?.getCell('G10').text).toBe('–');
  });

  it('prints landscape, one page wide, with its header row on each page', async () => {
    const sheet = (await sheets(table)).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '2:2' });
  });

  it('lists every channel’s address as a link of its own', async () => {
    const links = (await sheets(table)).worksheets[1];
    expect(links?.rowCount).toBe(12);
    expect(links?.getCell('D2').hyperlink).toBe('http://almatykenes.kz/');
    expect(links?.getCell('D12').hyperlink).toMatch(/^https:\/\/24\.kz\//);
  });
});

describe('the monitoring table in any form', () => {
  it.each(['docx', 'pdf', 'xlsx'] as const)('gives equal bytes for equal input: %s', async (format) => {
    const [first, second] = [
      await renderMonitoringTable(table, { format, locale: 'kk' }),
      await renderMonitoringTable(table, { format, locale: 'kk' }),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.each(['docx', 'pdf', 'xlsx'] as const)('says so when there was no monitoring: %s', async (format) => {
    const empty: MonitoringTable = { ...table, months: [{ month: '2019-06', rows: [] }] };
    await expect(renderMonitoringTable(empty, { format, locale: 'ru' })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('makes no link of an address that is not on the web', async () => {
    const hostile: MonitoringTable = {
      ...table,
      months: [
        {
          month: '2019-06',
          rows: [
            {
              topic: 'x',
              participants: 'x',
              recommendations: 'x',
              results: 'x',
              channels: [{ text: 'сайт', url: 'javascript:alert(1)' }],
            },
          ],
        },
      ],
    };
    const parts = partsOfArchive(await renderMonitoringTable(hostile, { format: 'docx', locale: 'ru' }));
    expect(JSON.stringify(parts)).not.toContain('javascript:');
  });
});
