import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import { mm } from './document.ts';
import { paragraph } from './text.ts';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const padding = { top: 60, bottom: 60, left: 100, right: 100 };

/** Columns side by side without lines: a letterhead, a signature, photos. Widths in millimetres. */
export function columns(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  cell: Partial<ITableCellOptions> = {},
): Table {
  const bottom = VerticalAlignTable.TOP;
  return new Table({
    ...fixed(widths),
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: mm(widths[index] ?? 0), type: 'dxa' },
                borders: { top: none, bottom: none, left: none, right: none },
                verticalAlign: bottom,
                ...cell,
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** A table of the office: shaded header row that comes again on each page, rows that do not break. */
export function officeTable(
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  size = 19,
): Table {
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: mm(widths[index] ?? 0), type: 'dxa' },
            margins: padding,
            ...(header && { shading: { fill: 'EEEEEE' }, verticalAlign: VerticalAlignTable.CENTER }),
            children: [paragraph(text, header ? { alignment: 'center' } : {}, { size, bold: header })],
          }),
      ),
    });
  return new Table({ ...fixed(widths), rows: [row(heads, true), ...rows.map((texts) => row(texts, false))] });
}

/** A framed box over the whole width. */
export function box(widths: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    ...fixed(widths),
    borders: { insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              width: { size: mm(widths[index] ?? 0), type: 'dxa' },
              margins: padding,
              verticalAlign: VerticalAlignTable.CENTER,
              borders: { ...(index > 0 && { left: none }), ...(index < cells.length - 1 && { right: none }) },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function fixed(widths: readonly number[]) {
  return {
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' as const },
    columnWidths: widths.map(mm),
  };
}

/** Signatures: position, a line to sign on, name. */
export function signatures(people: readonly { readonly position: string; readonly name: string }[]): FileChild[] {
  return people.flatMap(({ position, name }) => [
    paragraph('', { keepNext: true, spacing: { before: 240 } }),
    columns(
      [85, 40, 45],
      [[[paragraph(position)], [paragraph('_________________', { alignment: 'center' })], [paragraph(name)]]],
      { verticalAlign: VerticalAlignTable.BOTTOM },
    ),
  ]);
}
