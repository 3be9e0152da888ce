import type { Worksheet } from 'exceljs';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { cellText } from '../sheet/cell-text.ts';
import { addSheet, border, fitHeight, workbookBytes } from '../sheet/workbook.ts';
import { face } from '../sheet/workbook-face.ts';
import { type PrintedPart, printRegister } from './print.ts';
import type { LetterRegister } from './view-model.ts';

const widths = [6, 16, 12, 34, 40, 11, 14, 20, 18, 20];
const headerRow = 2;

/** The register as a workbook: a sheet for each direction, with filters on its columns. */
export function registerXlsx(register: LetterRegister, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printRegister(register, locale);
  const about = { title: printed.title, author: register.council, preparedOn: register.preparedOn };
  return workbookBytes(about, (workbook) => {
    for (const part of printed.parts) {
      addPart(addSheet(workbook, cellText(part.sheet), headerRow, pageWords(locale)), part, printed.council);
    }
  });
}

function addPart(sheet: Worksheet, part: PrintedPart, council: string): void {
  sheet.columns = widths.map((width) => ({ width, style: { font: face } }));
  sheet.addRow([cellText(`${council}. ${part.title}`)]);
  sheet.mergeCells(1, 1, 1, widths.length);
  sheet.getCell('A1').style = { font: { ...face, size: 13, bold: true }, alignment: { horizontal: 'center' } };
  const heads = sheet.addRow(part.headings.map(cellText));
  heads.height = 42;
  heads.eachCell((cell) => {
    cell.style = {
      font: { ...face, bold: true },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } },
      border,
    };
  });
  for (const [order, ...texts] of part.rows) {
    const row = sheet.addRow([Number(order), ...texts.map(cellText)]);
    row.eachCell((cell) => {
      cell.style = { font: face, border, alignment: { vertical: 'top', horizontal: 'left', wrapText: true } };
    });
    fitHeight(row, widths);
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: headerRow, column: widths.length } };
  sheet.addRow([]);
  sheet.addRow([cellText(part.total)]);
}
