import { compilePdf, type PdfStandard } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printRegister } from './print.ts';
import type { LetterRegister } from './view-model.ts';

const template = `
#set page(paper: "a4", flipped: true, margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set text(size: 8.5pt)
#set par(leading: 0.5em, spacing: 0.6em)
#show heading: set text(size: 12.5pt)
#show heading: set block(above: 3mm, below: 4.5mm)

#let heading-cell(t) = table.cell(align: center + horizon, fill: luma(238), strong(t))
#let centered = (0, 1, 2, 5)
#let cells(row) = row.enumerate().map(((index, t)) => table.cell(
  breakable: t.clusters().len() > 700,
  align: if index in centered { center } else { left },
  lines(t),
))

#for (index, part) in data.parts.enumerate() {
  if index > 0 { pagebreak() }
  align(center, text(size: 10pt, data.council))
  align(center, heading(level: 1, part.title))
  if part.rows.len() > 0 {
    table(
      columns: (11.5mm, 22mm, 20.5mm, 45mm, 44mm, 17mm, 20mm, 26mm, 26mm, 25mm),
      inset: (x: 1.4mm, y: 1.5mm),
      table.header(..part.headings.map(heading-cell)),
      ..part.rows.map(cells).flatten(),
    )
  }
  block(above: 4mm, text(size: 10pt, part.total))
}
#if data.keeper.name != "" {
  block(breakable: false, above: 9mm, text(size: 10pt, grid(
    columns: (auto, 45mm, auto), column-gutter: 5mm, align: bottom,
    lines(data.keeper.position), line(length: 100%, stroke: 0.5pt), data.keeper.name,
  )))
}
`;

/** The register as a PDF, landscape A4. */
export function registerPdf(
  register: LetterRegister,
  locale: DocumentLocale,
  standard?: PdfStandard,
): Promise<Uint8Array> {
  const printed = printRegister(register, locale);
  return compilePdf({
    about: { title: printed.title, author: register.council, locale, preparedOn: register.preparedOn },
    template,
    longestRun: 15,
    data: { ...printed, words: { pageOf: pageWords(locale) } },
    ...(standard && { standard }),
  });
}
