import { qrSvg } from '../covering-letter/qr-code.ts';
import { compilePdf, type PageForm } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import type { Paper } from './blocks.ts';

const qrPath = '/pictures/verification.svg';

const template = `
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set text(size: 11pt)
#set par(justify: true)
#show heading.where(level: 1): it => align(center, text(size: 15pt, tracking: 0.04em, upper(it.body)))
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 6mm, below: 3mm, sticky: true)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 4.5mm, below: 2.5mm, sticky: true)
#show heading: set par(justify: false)

#let head-cell(t) = table.cell(align: center + horizon, fill: luma(238), text(size: 8.5pt, strong(lines(t))))
#let body-cell(t, centered) = table.cell(
  breakable: t.clusters().len() > 700,
  align: if centered { center } else { left },
  text(size: 9.5pt, lines(t)),
)

#let shown = (
  title: b => heading(level: 1, lines(b.text)),
  center: b => block(width: 100%, spacing: 0.9em, align(center, if b.bold { strong(lines(b.text)) } else { lines(b.text) })),
  across: b => block(above: 6mm, below: 4mm, width: 100%, {
    set par(justify: false)
    grid(columns: (1fr, auto, 1fr), column-gutter: 4mm, lines(b.left), align(center, lines(b.middle)), align(right, lines(b.right)))
  }),
  heading: b => title-of(b.level, b.text),
  labelled: b => {
    let parts = paragraphs(b.text)
    par({ strong(b.label); if parts.len() > 0 { [ ]; lines(parts.first()) } })
    for p in parts.slice(calc.min(1, parts.len())) { par(lines(p)) }
  },
  prose: b => prose(b.text),
  strong: b => block(above: 2mm, sticky: true, par(strong(lines(b.text)))),
  detail: b => block(inset: (left: 6mm), spacing: 0.7em, text(size: 10pt, par(justify: false, lines(b.text)))),
  list: b => enum(numbering: "1.", indent: 2mm, spacing: 0.6em, ..b.items.map(t => item({ set par(justify: false); lines(t) }))),
  table: b => {
    set par(justify: false)
    table(
      columns: b.widths.map(w => if w == 0 { 1fr } else { w * 1mm }),
      inset: (x: 1.4mm, y: 1.5mm),
      table.header(..b.heads.map(head-cell)),
      ..b.rows.map(row => row.enumerate().map(((i, t)) => body-cell(t, i in b.centered))).flatten(),
    )
  },
  note: b => block(width: 100%, stroke: 0.5pt + luma(90), inset: 2mm, { set par(justify: false); text(size: 9.5pt, lines(b.text)) }),
  signatures: b => {
    v(5mm)
    for s in b.people {
      block(breakable: false, above: 7mm, grid(
        columns: (1fr, 36mm, 68mm), column-gutter: 4mm, align: bottom,
        { set par(justify: false); lines(s.position) }, line(length: 100%, stroke: 0.5pt), { set par(justify: false); lines(s.name) },
      ))
    }
  },
  verification: b => block(breakable: false, above: 8mm, width: 100%, stroke: 0.5pt + luma(90), inset: 1.5mm, grid(
    columns: (23mm, 1fr), column-gutter: 4mm, align: horizon,
    image("${qrPath}", alt: b.alt, width: 23mm),
    {
      set text(size: 8.5pt)
      set par(justify: false, leading: 0.5em, spacing: 0.6em)
      par(strong(lines(b.text)))
      par(link(b.url, b.url))
      par(b.code)
    },
  )),
)

#if data.draft != "" { place(top + right, box(stroke: 0.6pt, inset: 1.6mm, text(9pt, tracking: 0.1em, data.draft))) }
#for b in data.blocks { (shown.at(b.kind))(b) }
`;

/** A paper as a PDF, A4. */
export async function paperPdf(paper: Paper, locale: DocumentLocale, standard?: PageForm): Promise<Uint8Array> {
  const { title, author, preparedOn, draft, blocks } = paper;
  const verification = blocks.find((block) => block.kind === 'verification');
  const svg = verification && (await qrSvg(verification.url));
  return compilePdf({
    about: { title, author, locale, preparedOn },
    template,
    longestRun: 24,
    data: { draft, blocks, words: { pageOf: pageWords(locale) } },
    pictures: svg ? [{ path: qrPath, bytes: new TextEncoder().encode(svg) }] : [],
    ...(standard && { standard }),
  });
}
