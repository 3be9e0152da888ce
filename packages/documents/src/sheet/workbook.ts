import ExcelJS from 'exceljs';
import { settle } from '../shared/archive.ts';
import { type IsoDate, partsOf } from '../shared/dates.ts';
import { printable } from '../shared/printable.ts';

export interface WorkbookAbout {
  readonly title: string;
  readonly author: string;
  readonly preparedOn: IsoDate;
}

/** A thin line on all sides. */
export const border: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

/** A sheet that prints landscape on A4, one page wide, its header row on each page. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  headerRow: number,
  pageOf: string,
): ExcelJS.Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
      // 30, 10, 20 and 20 mm, in inches.
      margins: { left: 1.18, right: 0.39, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C&9${pageOf.replace('{page}', '&P').replace('{pages}', '&N')}` },
    views: [{ state: 'frozen', ySplit: headerRow }],
  });
}

/** A workbook filled by `fill`, as bytes that depend on its content alone. */
export async function workbookBytes(
  about: WorkbookAbout,
  fill: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { year, month, day } = partsOf(about.preparedOn);
  const date = new Date(Date.UTC(year, month - 1, day));
  Object.assign(workbook, { created: date, modified: date });
  workbook.title = printable(about.title);
  workbook.creator = printable(about.author);
  workbook.lastModifiedBy = printable(about.author);
  fill(workbook);
  return settle(new Uint8Array(await workbook.xlsx.writeBuffer()), {});
}

/**
 * Gives a row the height that its wrapped texts need (an estimate from the columns' widths in characters): spreadsheets
 * do not grow a row of a file that they did not make themselves.
 */
export function fitHeight(row: ExcelJS.Row, widths: readonly number[]): void {
  const lines = widths.map((width, column) =>
    row
      .getCell(column + 1)
      .text.split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0),
  );
  // Points; 409 is the most that Excel takes.
  row.height = Math.min(409, 4 + 13 * Math.max(...lines));
}
