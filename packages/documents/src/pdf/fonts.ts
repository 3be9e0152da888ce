import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverageOf } from './coverage.ts';

const require = createRequire(import.meta.url);

const files = [
  '400Regular/NotoSerif_400Regular.ttf',
  '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '700Bold/NotoSerif_700Bold.ttf',
] as const;

/** The faces of Noto Serif: whole TrueType files, every Kazakh letter and ₸ in one. */
export function readFonts(): Buffer[] {
  return files.map((file) => readFileSync(require.resolve(`@expo-google-fonts/noto-serif/${file}`)));
}

let known: ReadonlySet<number> | undefined;

/** Code points that all the faces can draw; read from the fonts once per process. */
export function fontCoverage(): ReadonlySet<number> {
  const [first, ...others] = known ? [] : readFonts().map(coverageOf);
  known ??= others.reduce((common, more) => common.intersection(more), first ?? new Set<number>());
  return known;
}
