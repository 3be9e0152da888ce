import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { picturesOf } from './poppler.ts';

const references = join(import.meta.dirname, 'reference');
const output = join(import.meta.dirname, '..', 'output', 'documents');

/** Another build of poppler draws the edges of letters a little differently; a moved line is far more than this. */
const tolerated = 0.0015;

const refreshing = process.env.KENES_REFRESH_PAGES === '1';

/**
 * Compares the pages of a PDF with the committed pictures `reference/<name>-<page>.png` and returns a sentence for each
 * difference (none when all is as it was). With `KENES_REFRESH_PAGES=1` the pictures are written instead.
 */
export async function differences(name: string, pdf: Uint8Array): Promise<string[]> {
  const pages = await picturesOf(pdf);
  if (refreshing) return refresh(name, pages);
  const known = (await readdir(references)).filter((file) => isPageOf(file, name)).length;
  const count = pages.length === known ? [] : [`${name} has ${pages.length} pages, its reference ${known}.`];
  const found = await Promise.all(
    pages.slice(0, known).map((page, index) => compare(`${name}-${index + 1}.png`, page)),
  );
  return [...count, ...found.flat()];
}

const isPageOf = (file: string, name: string) =>
  file.startsWith(`${name}-`) && /-\d+\.png$/.test(file.slice(name.length));

async function refresh(name: string, pages: readonly Buffer[]): Promise<string[]> {
  await mkdir(references, { recursive: true });
  const old = (await readdir(references)).filter((file) => isPageOf(file, name));
  await Promise.all(old.map((file) => rm(join(references, file))));
  await Promise.all(pages.map((page, index) => writeFile(join(references, `${name}-${index + 1}.png`), page)));
  return [];
}

async function compare(file: string, page: Buffer): Promise<string[]> {
  const actual = PNG.sync.read(page);
  const expected = PNG.sync.read(await readFile(join(references, file)));
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    return [`${file} is ${actual.width}×${actual.height} pixels, its reference ${width}×${height}.`];
  }
  const marked = new PNG({ width, height });
  const share =
    pixelmatch(expected.data, actual.data, marked.data, width, height, { threshold: 0.2 }) / (width * height);
  if (share <= tolerated) return [];
  await mkdir(output, { recursive: true });
  await writeFile(join(output, file), page);
  await writeFile(join(output, file.replace('.png', '.difference.png')), PNG.sync.write(marked));
  return [`${file} differs in ${(share * 100).toFixed(2)} % of its pixels: look at test/output/documents/${file}.`];
}
