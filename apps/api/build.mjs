// Bundles the API's programs with the workspace's packages into dist/; what comes from the registry stays in node_modules.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const entries = [
  ...['main.ts', 'worker.ts', 'migrate.ts', 'verify-journal.ts', 'check-files.ts', 'demo/perform.ts'],
  ...['ops/backup.ts', 'ops/restore.ts', 'ops/seat-register.ts'],
];

/** Bare imports are left alone, except those of our own packages, which are TypeScript. */
const ownPackagesOnly = {
  name: 'own-packages-only',
  setup(setup) {
    setup.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@kenes/') ? undefined : { path, external: true },
    );
  },
};

await rm(join(here, 'dist'), { recursive: true, force: true });
await build({
  entryPoints: entries.map((entry) => join(here, 'src', entry)),
  outbase: join(here, 'src'),
  outdir: join(here, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  sourcemap: true,
  // Entities and GraphQL types are known by their classes' names.
  keepNames: true,
  plugins: [ownPackagesOnly],
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has said what is wrong
