import { compilePdf, type PdfStandard } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printTable } from './print.ts';
import type { MonitoringTable } from './view-model.ts';

// The month is a header of the second level: it comes again on each page, and never stands alone at a page's end.
// A row of ordinary height does not break over pages; a very long one must, or it would run off the paper.
const template = `
#set page(paper: "a4", flipped: true, margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set text(size: 8.5pt, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)
#show heading: set text(size: 13pt)
#show heading: set block(below: 5mm)

#align(center, heading(level: 1, data.title))

#let heading-cell(t) = table.cell(align: center + horizon, fill: luma(238), strong(t))
#let channel(c) = if c.url == none { [#c.text] } else if c.text == c.url { link(c.url) } else { web(c.url, c.text) }
#let is-long(row) = (
  calc.max(..("topic", "participants", "recommendations", "results").map(k => row.at(k).clusters().len())) > 700
)

#let cells(row) = {
  let cell = table.cell.with(breakable: is-long(row))
  (
    cell(align: center, row.number),
    cell(row.council),
    cell(align: center, row.quantity),
    cell(lines(row.topic)),
    cell(lines(row.participants)),
    cell(lines(row.recommendations)),
    cell(for c in row.channels { par(channel(c)) }),
    cell(lines(row.results)),
  )
}

#if data.months.len() == 0 [
  #align(center, data.empty)
] else {
  show link: underline.with(offset: 1.5pt, stroke: 0.4pt)
  table(
    columns: (9.5mm, 28.5mm, 14.5mm, 39mm, 42mm, 48mm, 36mm, 39.5mm),
    inset: (x: 1.5mm, y: 1.6mm),
    align: left + top,
    table.header(level: 1, ..data.headings.map(heading-cell)),
    ..for month in data.months {
      (
        table.header(
          level: 2,
          table.cell(colspan: 8, align: center, inset: (y: 1.3mm), strong(month.heading)),
        ),
        ..month.rows.map(cells).flatten(),
      )
    },
  )
}
`;

/** The table as a PDF, landscape A4. */
export function tablePdf(table: MonitoringTable, locale: DocumentLocale, standard?: PdfStandard): Promise<Uint8Array> {
  const printed = printTable(table, locale);
  return compilePdf({
    about: { title: printed.title, author: table.council, locale, preparedOn: table.preparedOn },
    template,
    longestRun: 16,
    data: { ...printed, words: { pageOf: pageWords(locale) } },
    ...(standard && { standard }),
  });
}
