import { compilePdf, type PdfStandard } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printRoster } from './print.ts';
import type { CouncilRoster } from './view-model.ts';

const template = `
#set page(paper: "a4", flipped: true, margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set text(size: 9pt)
#set par(leading: 0.5em, spacing: 0.6em)
#show heading: set text(size: 12.5pt)
#show heading: set block(above: 3mm, below: 4mm)

#let heading-cell(t) = table.cell(align: center + horizon, fill: luma(238), strong(t))
#let centered = (0, 5, 6)
#let cells(row) = row.enumerate().map(((index, t)) => table.cell(
  breakable: t.clusters().len() > 700,
  align: if index in centered { center } else { left },
  lines(t),
))

#align(center, text(size: 10pt, data.council))
#align(center, heading(level: 1, data.title))
#for line in data.facts { par(line) }
#table(
  columns: (10mm, 53mm, 46mm, 42mm, 47mm, 40mm, 19mm),
  inset: (x: 1.4mm, y: 1.5mm),
  table.header(..data.headings.map(heading-cell)),
  ..data.rows.map(cells).flatten(),
)
#block(above: 4mm, for line in data.totals { par(line) })
#if data.checks.len() > 0 {
  heading(level: 2, data.checksTitle)
  for check in data.checks {
    block(breakable: false, { par(strong(check.head)); if check.words != "" { par(check.words) } })
  }
}
#if data.keeper.name != "" {
  block(breakable: false, above: 9mm, text(size: 10pt, grid(
    columns: (auto, 45mm, auto), column-gutter: 5mm, align: bottom,
    lines(data.keeper.position), line(length: 100%, stroke: 0.5pt), data.keeper.name,
  )))
}
`;

/** The roster as a PDF, landscape A4. */
export function rosterPdf(roster: CouncilRoster, locale: DocumentLocale, standard?: PdfStandard): Promise<Uint8Array> {
  const printed = printRoster(roster, locale);
  return compilePdf({
    about: { title: printed.title, author: roster.council, locale, preparedOn: roster.preparedOn },
    template,
    longestRun: 18,
    data: { ...printed, words: { pageOf: pageWords(locale) } },
    ...(standard && { standard }),
  });
}
