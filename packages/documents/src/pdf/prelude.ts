/**
 * What every template begins with: the data, metadata, language, the type and the helpers. `lines` keeps the line ends
 * of a text, `prose` its paragraphs; both receive strings and give content, never markup.
 */
export const prelude = String.raw`
#let data = json(bytes(sys.inputs.data))
#let about = data.about
#let words = data.words
#let day = about.preparedOn.split("-").map(int)
#set document(
  title: about.title,
  author: about.author,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set text(font: "Noto Serif", size: 11pt, lang: about.locale, fallback: false, overhang: false, number-type: "lining")
#set text(costs: (hyphenation: 250%, runt: 400%))
// Kazakh has no hyphenation patterns: a little room between letters keeps justified lines even.
#set par(
  leading: 0.62em,
  spacing: 0.75em,
  justification-limits: (spacing: (min: 80%, max: 150%), tracking: (min: -0.005em, max: 0.02em)),
)
#set table(stroke: 0.5pt + luma(60))

#let lines(t) = t.split("\n").map(line => [#line]).join(linebreak())
#let paragraphs(t) = t.split(regex("\n[ ]*\n")).map(p => p.trim()).filter(p => p != "")
#let prose(t) = for p in paragraphs(t) { par(lines(p)) }
// An item of a list over the whole width, so that its lines end where those of the text do.
#let item(body) = block(width: 100%, body)
// A heading without words would be an error to those who listen to the page.
#let title-of(level, t, ..look) = if t.trim() != "" { heading(level: level, ..look, lines(t)) }
#let faint(body) = text(size: 0.86em, fill: luma(70), body)
#let web(url, body) = link(url, underline(offset: 1.5pt, stroke: 0.4pt, body))

#let page-number = context {
  set text(size: 8.5pt, fill: luma(70))
  let here = str(counter(page).get().first())
  let all = str(counter(page).final().first())
  align(center, words.pageOf.replace("{page}", here).replace("{pages}", all))
}
`;
