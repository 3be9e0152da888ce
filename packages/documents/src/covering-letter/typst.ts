import { compilePdf, type PageForm } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printLetter, titleOf } from './print.ts';
import { qrSvg } from './qr-code.ts';
import type { CoveringLetter } from './view-model.ts';

const qrPath = '/pictures/answer-link.svg';

// A one-page letter carries no page number, as offices do; the executor stands at the foot of the last page.
const template = `
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: context {
  if counter(page).final().first() > 1 { page-number }
})
#set text(size: 11pt)
#set par(justify: true, leading: 0.62em, spacing: 0.78em)
#show heading: set text(size: 11pt)
#let indented(body) = par(first-line-indent: (amount: 12.5mm, all: true), body)

#let side(s, language) = {
  set text(lang: language, hyphenate: false)
  set par(justify: false, leading: 0.5em)
  set align(center)
  strong(text(size: 11pt, lines(s.council)))
  set text(size: 8.5pt)
  for c in s.contacts { par(spacing: 0.5em, lines(c)) }
}
#if data.draft != "" {
  place(top + right, dy: -9mm, box(stroke: 0.6pt, inset: 1.6mm, text(9pt, tracking: 0.1em, data.draft)))
}
#grid(columns: (1fr, 1fr), column-gutter: 12mm, side(data.letterhead.kk, "kk"), side(data.letterhead.ru, "ru"))
#v(1mm)
#line(length: 100%, stroke: 1pt)
#v(3mm)
#grid(
  columns: (1fr, 78mm), column-gutter: 8mm,
  { set text(size: 10.5pt); set par(justify: false); for r in data.reference { par(r) } },
  { set par(justify: false, leading: 0.55em); for a in data.addressee { par(lines(a)) } },
)
#v(3mm)
#block(width: 85mm, { set par(justify: false); title-of(1, data.subject) })
#v(2mm)
#if data.salutation != "" { align(center, par(data.salutation)); v(1mm) }
#for p in paragraphs(data.text) { indented(lines(p)) }

#if data.recommendations.len() > 0 {
  enum(indent: 6mm, spacing: 0.95em, numbering: "1.", ..data.recommendations.map(r => item({
    lines(r.wording)
    if r.number != "" { [ ]; faint([(#r.number)]) }
    if r.executeBy != "" { linebreak(); emph(r.executeBy) }
  })))
}
// The signature does not stand on a page of its own: the last words before it go with it.
#for (index, p) in data.closing.enumerate() {
  block(width: 100%, sticky: index + 1 == data.closing.len(), indented(lines(p)))
}

#if data.attachments.len() > 0 {
  v(2mm)
  block(sticky: true, grid(
    columns: (auto, 1fr), column-gutter: 3mm,
    words.attachments,
    if data.attachments.len() == 1 { lines(data.attachments.first()) } else { enum(..data.attachments.map(lines)) },
  ))
}

#v(8mm)
#block(breakable: false, sticky: true, grid(
  columns: (1fr, 30mm, auto), column-gutter: 4mm, align: bottom,
  { set par(justify: false); strong(lines(data.signatory.position)) }, [], strong(data.signatory.name),
))

#v(1fr)
#block(breakable: false, above: 6mm, {
  if data.answer != none {
    block(width: 100%, stroke: 0.5pt + luma(90), inset: 1.5mm, grid(
      columns: (23mm, 1fr), column-gutter: 4mm, align: horizon,
      image(data.qr, alt: data.answer.alt, width: 23mm),
      {
        set text(size: 8.5pt)
        set par(justify: false, leading: 0.5em, spacing: 0.6em)
        par(strong(data.answer.title))
        par(data.answer.how)
        par(link(data.answer.url))
      },
    ))
  }
  if data.executor != "" { v(-1mm); text(size: 9pt, data.executor) }
})
`;

/** The letter as a PDF, A4. */
export async function letterPdf(
  letter: CoveringLetter,
  locale: DocumentLocale,
  standard?: PageForm,
): Promise<Uint8Array> {
  const printed = printLetter(letter, locale);
  const svg = printed.answer && (await qrSvg(printed.answer.url));
  return compilePdf({
    about: {
      title: titleOf(letter.subject, locale),
      author: letter.letterhead[locale].council,
      locale,
      preparedOn: letter.preparedOn,
    },
    template,
    data: { ...printed, qr: qrPath },
    pictures: svg === null ? [] : [{ path: qrPath, bytes: new TextEncoder().encode(svg) }],
    ...(standard && { standard }),
  });
}
