import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Low on purpose: layout is what is compared, and the pictures are committed. */
const dotsPerInch = 64;

async function poppler<T>(program: string, work: (run: (args: string[]) => Promise<string>) => Promise<T>): Promise<T> {
  try {
    return await work(async (args) => (await execute(program, args, { maxBuffer: 64 << 20 })).stdout);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `${program} is not installed. These tests look at rendered pages: install poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler).`,
      );
    }
    throw error;
  }
}

async function withFile<T>(pdf: Uint8Array, work: (path: string, directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'kenes-pages-'));
  try {
    const path = join(directory, 'document.pdf');
    await writeFile(path, pdf);
    return await work(path, directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The pages of a PDF as PNG files, in order. */
export function picturesOf(pdf: Uint8Array): Promise<Buffer[]> {
  return withFile(pdf, (path, directory) =>
    poppler('pdftoppm', async (run) => {
      await run(['-r', String(dotsPerInch), '-png', path, join(directory, 'page')]);
      const pages = (await readdir(directory)).filter((name) => name.endsWith('.png')).sort();
      return Promise.all(pages.map((name) => readFile(join(directory, name))));
    }),
  );
}

/** The text of a PDF as a reader would copy it, in the order of reading. */
export function textOf(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, (path) => poppler('pdftotext', (run) => run([path, '-'])));
}

/** What a PDF says about itself: `Title`, `Author`, `Tagged`, `Page size` … */
export function factsOf(pdf: Uint8Array): Promise<Map<string, string>> {
  return withFile(pdf, (path) =>
    poppler('pdfinfo', async (run) => {
      const lines = (await run([path])).split('\n').map((line) => /^([^:]+):\s*(.*)$/.exec(line));
      return new Map(lines.flatMap((parts) => (parts ? [[parts[1] ?? '', parts[2] ?? ''] as const] : [])));
    }),
  );
}
