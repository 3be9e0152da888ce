import { compilePdf, type PageForm } from '../pdf/compile.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { shapeOf } from '../shared/picture.ts';
import { printFinalDocument } from './print.ts';
import type { FinalDocument } from './view-model.ts';

const template = `
#set page(paper: "a4", margin: (left: 30mm, right: 10mm, top: 20mm, bottom: 20mm), footer: page-number)
#set par(justify: true)
#set enum(numbering: "1)", indent: 6mm, spacing: 0.75em)
#show heading.where(level: 1): it => align(center, text(size: 15pt, tracking: 0.04em, upper(it.body)))
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 6.5mm, below: 3mm, sticky: true)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 5mm, below: 2.5mm, sticky: true)
#show heading: set par(justify: false)
#show figure: set block(breakable: false)

#let part(name, filled, body) = {
  heading(level: 2, data.titles.at(name))
  if filled { body } else { emph(words.empty) }
}
#let filled(..things) = things.pos().any(t => t.len() > 0)
#let head-cell(t) = table.cell(align: center + horizon, fill: luma(238), strong(t))
#let listed(items) = list(marker: [—], body-indent: 2mm, spacing: 0.75em, ..items.map(t => item(lines(t))))
#let office-table(columns, heads, rows) = {
  set text(size: 9.5pt)
  set par(justify: false)
  table(columns: columns, inset: (x: 2mm, y: 1.7mm), align: left, table.header(..heads.map(head-cell)), ..rows.flatten())
}

#if data.draft != "" { place(top + right, box(stroke: 0.6pt, inset: 1.6mm, text(9pt, tracking: 0.1em, data.draft))) }
#block(width: 100%, below: 9mm, align(center, text(size: 12pt, weight: "bold", data.council)))
#heading(level: 1, data.title)
#block(above: 3mm, width: 100%, align(center, data.subtitle))
#block(above: 4mm, width: 100%, inset: (x: 12mm), align(center, strong(lines(data.topic))))
#block(above: 8mm, below: 4mm, width: 100%, grid(
  columns: (1fr, 1fr, 1fr),
  data.dated, align(center, data.numbered), align(right, data.place),
))

#part("dateTimePlace", filled(data.occasions), office-table(
  (26mm, 28mm, 1fr),
  (words.date, words.time, words.place),
  data.occasions.map(o => (
    o.date, o.time, { lines(o.place); if o.remark != "" { linebreak(); lines(o.remark) } },
  )),
))

#part("legalBasis", filled(data.legalBasis), listed(data.legalBasis))
#part("objects", filled(data.objects), listed(data.objects))

#part("tasks", filled(data.aim, data.tasks, data.tasksText), {
  prose(data.aim)
  if data.tasks.len() > 0 { enum(..data.tasks.map(t => item(lines(t)))) }
  prose(data.tasksText)
})

#part("subjects", filled(data.subjects, data.subjectsText), {
  if data.subjects.len() > 0 {
    office-table(
      (1fr, 45mm, 50mm),
      (words.subject, words.role, words.compliance),
      data.subjects.map(s => (lines(s.name), lines(s.role), lines(s.compliance))),
    )
  }
  prose(data.subjectsText)
})

#part("forms", true, {
  par(data.form)
  prose(data.methods)
  prose(data.formsText)
})

#let photo(p) = figure(
  image(p.path, alt: p.caption, width: 100%, height: 58mm, fit: "contain"),
  caption: { set par(justify: false); text(size: 9pt, p.caption) },
  kind: image,
  numbering: none,
  supplement: none,
)
#let finding(f) = {
  heading(level: 3, f.heading)
  prose(f.statement)
  set text(size: 10pt)
  for fact in f.facts {
    let body = lines(fact.text)
    block(inset: (left: 6mm), spacing: 0.85em, par(hanging-indent: 4mm, justify: false, {
      strong(fact.label + ": ")
      if fact.url == none { body } else { web(fact.url, body) }
    }))
  }
  if f.photos.len() > 0 {
    block(above: 4mm, grid(columns: (1fr, 1fr), column-gutter: 5mm, row-gutter: 5mm, ..f.photos.map(photo)))
  }
}
#part("findings", filled(data.factsText, data.findings), {
  prose(data.factsText)
  for f in data.findings { finding(f) }
})

#part("otherDocuments", filled(data.otherDocuments, data.otherDocumentsText), {
  if data.otherDocuments.len() > 0 { enum(..data.otherDocuments.map(t => item(lines(t)))) }
  prose(data.otherDocumentsText)
})

#part("proposals", filled(data.proposals, data.proposalsText), {
  prose(data.proposalsText)
  if data.proposals.len() > 0 {
    enum(numbering: "1.", ..data.proposals.map(p => item({
      lines(p.wording)
      for note in p.notes { linebreak(); text(size: 10pt, emph(note)) }
    })))
  }
})

#if data.consideration.len() > 0 { part("consideration", true, for c in data.consideration { par(lines(c)) }) }

#if data.signatories.len() > 0 {
  v(8mm)
  for s in data.signatories {
    block(breakable: false, above: 7mm, grid(
      columns: (1fr, 42mm, 45mm), column-gutter: 4mm, align: bottom,
      { set par(justify: false); lines(s.position) },
      line(length: 100%, stroke: 0.5pt),
      s.name,
    ))
  }
}
`;

/** The final document as a PDF, A4. Refuses a photo that is neither JPEG nor PNG (`UnreadablePicture`). */
export function finalDocumentPdf(
  model: FinalDocument,
  locale: DocumentLocale,
  standard?: PageForm,
): Promise<Uint8Array> {
  const printed = printFinalDocument(model, locale);
  const pictures = model.findings.flatMap((finding, index) =>
    finding.photos.map(({ bytes }, photo) => ({ path: pathOf(index, photo, bytes), bytes })),
  );
  const findings = printed.findings.map((finding, index) => ({
    ...finding,
    photos: finding.photos.map(({ caption }, photo) => ({
      caption,
      path: pathOf(index, photo, model.findings[index]?.photos[photo]?.bytes ?? new Uint8Array()),
    })),
  }));
  return compilePdf({
    about: {
      title: `${printed.title}: ${model.topic}`,
      author: model.council,
      locale,
      preparedOn: model.preparedOn,
    },
    template,
    data: { ...printed, findings },
    pictures,
    ...(standard && { standard }),
  });
}

const pathOf = (finding: number, photo: number, bytes: Uint8Array) =>
  `/pictures/${finding + 1}-${photo + 1}.${shapeOf(bytes).kind}`;
