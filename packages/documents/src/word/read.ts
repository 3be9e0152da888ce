import { partsOfArchive } from '../shared/archive.ts';

/** What a Word document says, read from its XML: for tests. */
export interface ReadWord {
  /** `word/document.xml`. */
  readonly xml: string;
  /** Texts of all paragraphs in order, tables included; a line break is `\n`. */
  readonly paragraphs: readonly string[];
  /** Texts of the paragraphs with a heading style, by level. */
  headings(level: number): string[];
  /** Targets of hyperlinks in order of appearance. */
  readonly links: readonly string[];
  /** `docProps/core.xml`. */
  readonly properties: string;
}

/** Reads a document made by `wordDocument`. */
export function readWord(archive: Uint8Array): ReadWord {
  const parts = partsOfArchive(archive);
  const xml = parts['word/document.xml'] ?? '';
  const blocks = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([block]) => block);
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  return {
    xml,
    paragraphs: blocks.map(textOf),
    headings: (level) => blocks.filter((block) => block.includes(`<w:pStyle w:val="Heading${level}"/>`)).map(textOf),
    links: [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => unescaped(target)),
    properties: parts['docProps/core.xml'] ?? '',
  };
}

function textOf(block: string): string {
  const pieces = block.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g);
  return unescaped([...pieces].map(([, text, lineBreak]) => (lineBreak ? '\n' : (text ?? ''))).join(''));
}

function unescaped(text: string | undefined): string {
  return (text ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
