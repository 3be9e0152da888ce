import type { DataValidation, Worksheet } from 'exceljs';
import { cellText } from '../sheet/cell-text.ts';
import { face } from '../sheet/workbook-face.ts';
import type { ImportTemplate } from './view-model.ts';

/** So many rows can be chosen in from lists; a longer file is typed or pasted. */
const rowsWithLists = 2_000;

/** Takes ranges too, which its types do not tell. */
type Validated = Worksheet & { readonly dataValidations: { add(range: string, validation: DataValidation): void } };

/**
 * The template as a workbook: one row of heads, one example row, lists to choose from. All cells are texts, so that no nought
 * in front of a number is lost. The lists stand on a hidden sheet.
 */
export async function renderImportTemplate(template: ImportTemplate): Promise<Uint8Array> {
  const { workbookBytes } = await import('../sheet/workbook.ts');
  const { title, columns, preparedOn } = template;
  return workbookBytes({ title, author: 'Kenes', preparedOn }, (workbook) => {
    const sheet = workbook.addWorksheet(cellText(template.sheet).slice(0, 31), {
      views: [{ state: 'frozen', ySplit: 1 }],
    }) as Validated;
    const lists = workbook.addWorksheet('lists', { state: 'hidden' });
    sheet.columns = columns.map(({ width }) => ({ width, style: { font: face, numFmt: '@' } }));
    const heads = sheet.addRow(
      columns.map(({ heads: names, needed }) => names.map(cellText).join('\n') + (needed ? ' *' : '')),
    );
    heads.height = 48;
    heads.eachCell((cell) => {
      cell.style = {
        font: { ...face, bold: true },
        alignment: { vertical: 'middle', wrapText: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } },
      };
    });
    const example = sheet.addRow(columns.map((column) => cellText(column.example)));
    example.eachCell((cell) => {
      cell.style = { font: { ...face, italic: true }, alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
    });
    for (const [place, { choices }] of columns.entries()) {
      if (choices.length === 0) continue;
      const letter = lists.getColumn(place + 1).letter;
      for (const [at, choice] of choices.entries()) lists.getCell(`${letter}${at + 1}`).value = cellText(choice);
      sheet.dataValidations.add(
        `${sheet.getColumn(place + 1).letter}2:${sheet.getColumn(place + 1).letter}${rowsWithLists}`,
        {
          type: 'list',
          allowBlank: true,
          showErrorMessage: true,
          formulae: [`lists!$${letter}$1:$${letter}$${choices.length}`],
        },
      );
    }
  });
}
