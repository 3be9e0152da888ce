import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Projects on a real PostgreSQL share one throw-away server; each of their files has its own database. */
const onDatabase = {
  globalSetup: ['./apps/api/src/testing/global-setup.ts'],
  // Only what hangs shall end here: a busy machine is slow, not wrong.
  testTimeout: 90_000,
  hookTimeout: 120_000,
};

const project = (name: string, include: string[], settings: object = {}) => ({
  extends: true as const,
  test: { name, include, ...settings },
});

export default defineConfig({
  // As Node resolves: the "module" entry and .mjs would load a second copy of graphql beside type-graphql's own.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules', 'graphql', 'index.js') }],
    extensions: ['.js', '.ts', '.tsx', '.mjs', '.json'],
  },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Order is nobody's friend: a test that needs another's leftovers must fail here, not in a year.
    sequence: { shuffle: { files: false, tests: true } },
    expect: { requireAssertions: true },
    env: { TZ: 'Asia/Almaty', KENES_ENV: 'test' },
    projects: [
      project('unit', ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'apps/web/**/*.test.{ts,tsx}'], {
        testTimeout: 30_000,
      }),
      project('api', ['apps/api/src/**/*.test.ts'], onDatabase),
      project('isolation', ['test/isolation/**/*.test.ts'], onDatabase),
      project('guards', ['test/guards/**/*.test.ts'], onDatabase),
      project('stories', ['test/stories/**/*.test.ts'], { ...onDatabase, testTimeout: 120_000 }),
      project('documents', ['test/documents/**/*.test.ts'], { testTimeout: 60_000 }),
      project('faults', ['test/faults/**/*.test.ts'], { ...onDatabase, hookTimeout: 120_000, fileParallelism: false }),
      project('pages', ['test/pages/**/*.test.ts'], {
        globalSetup: ['./test/support/running-kenes.ts'],
        testTimeout: 120_000,
        hookTimeout: 300_000,
        // What a page is asked about is waited for as long as what it is told: a second says nothing of a slow machine.
        expect: { poll: { timeout: 30_000 } },
        fileParallelism: false,
        maxConcurrency: 2,
      }),
    ],
  },
});
