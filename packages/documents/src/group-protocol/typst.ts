import { compilePdf, type PdfStandard } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printProtocol } from './print.ts';
import type { GroupProtocol } from './view-model.ts';

const template = `
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set text(size: 10.5pt)
#set par(leading: 0.55em, spacing: 0.65em)
#show heading: set text(size: 12.5pt)
#show heading: set block(above: 5mm, below: 3mm)

#let heading-cell(t) = table.cell(align: center + horizon, fill: luma(238), text(size: 8.5pt, strong(t)))
#let centered = (0, 2, 3, 4, 5, 6)
#let cells(row) = row.enumerate().map(((index, t)) => table.cell(
  breakable: t.clusters().len() > 700,
  align: if index in centered { center } else { left },
  text(size: 9.5pt, lines(t)),
))

#align(center, text(size: 10pt, lines(data.council)))
#align(center, heading(level: 1, data.title))
#align(center, text(size: 11.5pt, lines(data.subtitle)))
#align(right, data.date)
#for line in data.facts { par(lines(line)) }
#if data.presentTitle != "" {
  heading(level: 2, data.presentTitle)
  for line in data.present { par(lines(line)) }
}
#if data.absent != "" { par(lines(data.absent)) }
#for ballot in data.ballots {
  heading(level: 2, ballot.heading)
  for line in ballot.facts { par(lines(line)) }
  table(
    columns: (12mm, 1fr, 16mm, 15mm, 17mm, 17mm, 20mm, 30mm),
    inset: (x: 1.2mm, y: 1.5mm),
    table.header(..ballot.headings.map(heading-cell)),
    ..ballot.rows.map(cells).flatten(),
  )
  if ballot.votesTitle != "" {
    heading(level: 3, ballot.votesTitle)
    for vote in ballot.votes {
      block(breakable: vote.lines.len() > 12, { par(strong(vote.head)); for line in vote.lines { par(lines(line)) } })
    }
  }
  for line in ballot.results { block(above: 2mm, par(strong(lines(line)))) }
}
#for signature in data.signatures {
  block(breakable: false, above: 10mm, grid(
    columns: (auto, 45mm, auto), column-gutter: 5mm, align: bottom,
    lines(signature.position), line(length: 100%, stroke: 0.5pt), signature.name,
  ))
}
`;

/** The protocol as a PDF, A4. */
export function protocolPdf(
  protocol: GroupProtocol,
  locale: DocumentLocale,
  standard?: PdfStandard,
): Promise<Uint8Array> {
  const printed = printProtocol(protocol, locale);
  return compilePdf({
    about: { title: printed.title, author: protocol.council, locale, preparedOn: protocol.preparedOn },
    template,
    longestRun: 14,
    data: { ...printed, words: { pageOf: pageWords(locale) } },
    ...(standard && { standard }),
  });
}
