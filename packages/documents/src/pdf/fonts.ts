import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverageOf } from './coverage.ts';

const require = createRequire(import.meta.url);

const files = [
  '400Regular/NotoSerif_400Regular.ttf',
  '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '700Bold/NotoSerif_700Bold.ttf',
] as const;

interface Fonts {
  readonly blobs: Buffer[];
  /** Code points that all the faces can draw. */
  readonly covered: ReadonlySet<number>;
}

let loaded: Fonts | undefined;

/** The faces of Noto Serif (whole TrueType files: every Kazakh letter and ₸ in one), read once per process. */
export function fonts(): Fonts {
  loaded ??= load();
  return loaded;
}

function load(): Fonts {
  const blobs = files.map((file) => readFileSync(require.resolve(`@expo-google-fonts/noto-serif/${file}`)));
  const [first, ...others] = blobs.map(coverageOf);
  return { blobs, covered: others.reduce((common, more) => common.intersection(more), first ?? new Set<number>()) };
}
