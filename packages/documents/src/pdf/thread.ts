import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';
import type { PageRequest, PageResult } from './thread-messages.ts';

// The thread in which pages are made: the compiler is synchronous, and a register of a year takes it a second.

const root = import.meta.dirname;
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: readFonts() }] });

function make({ source, data, pictures, standard }: PageRequest): Uint8Array<ArrayBuffer> {
  const paths = pictures.map(({ path }) => join(root, path));
  try {
    for (const { path, bytes } of pictures) compiler.mapShadow(join(root, path), Buffer.from(bytes));
    // As a picture each page's own ground would lie over the first one.
    const shown = standard === 'svg' ? `#set page(fill: none)\n${source}` : source;
    const result = compiler.compile({ mainFileContent: shown, inputs: { data }, resetRead: true });
    if (!result.result) throw new Error(String(JSON.stringify(result.takeError()?.shortDiagnostics)));
    if (standard === 'svg')
      return new TextEncoder().encode(withEdges(compiler.plainSvg(result.result), result.result.numOfPages));
    return Uint8Array.from(compiler.pdf(result.result, { pdfStandard: standard }));
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    // Decoded photos would stay in memory through several documents.
    compiler.evictCache(0);
  }
}

/** Pages lie one under another without an edge between them: a line is drawn there. */
function withEdges(svg: string, pages: number): string {
  const [width, height] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
  if (!width || !height || pages < 2) return svg;
  const edges = Array.from({ length: pages - 1 }, (_, page) => `M0 ${(height / pages) * (page + 1)}h${width}`);
  return svg.replace(/<\/svg>\s*$/, `<path d="${edges.join('')}" stroke="#9aa3ad" stroke-width="1.5"/></svg>`);
}

function attempt(request: PageRequest): PageResult {
  try {
    return { id: request.id, pdf: make(request), problem: null };
  } catch (error) {
    return { id: request.id, pdf: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (request: PageRequest) => {
  const result = attempt(request);
  parentPort?.postMessage(result, result.pdf ? [result.pdf.buffer] : []);
});
