import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './support/source.ts';

/** Who may import whom (ARCHITECTURE, "the whole"): a workspace, and what of ours it may name. */
const allowed: Record<string, readonly string[]> = {
  'packages/calendar': [],
  'packages/rules': ['@kenes/calendar'],
  'packages/messages': [],
  'packages/documents': ['@kenes/messages'],
  'packages/ui': [],
  'apps/api': ['@kenes/calendar', '@kenes/rules', '@kenes/messages', '@kenes/documents', '@kenes/schema'],
  'apps/web': ['@kenes/ui', '@kenes/messages', '@kenes/schema'],
};

/** Packages of the database, the network and the screen, which what is pure must not know. */
const impure =
  /^(pg|@mikro-orm\/|kysely|fastify|@apollo\/|graphql$|type-graphql|next|urql|node:(fs|net|http|https|child_process))/;

const workspaces = Object.keys(allowed);
const files = sourceFiles(/^(apps|packages)\/.*\.(ts|tsx|mts)$/);

describe('the map of imports', () => {
  it('covers every workspace', () => {
    const found = new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    found.delete('packages/config');
    found.delete('packages/schema');
    expect([...found].sort()).toEqual([...workspaces].sort());
  });

  it.each(workspaces)('%s imports only what it may', (workspace) => {
    const wrong: string[] = [];
    for (const { path, text } of files.filter((file) => file.path.startsWith(`${workspace}/`))) {
      const test = /\.test\.tsx?$|\/testing\//.test(path);
      for (const name of importsOf(text)) {
        const ours = name.match(/^@kenes\/[a-z]+/)?.[0];
        if (ours && !allowed[workspace]?.includes(ours)) wrong.push(`${path}: ${name}`);
        if (name.startsWith('.') && !normalize(join(dirname(path), name)).startsWith(`${workspace}/`) && !test)
          wrong.push(`${path}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(['packages/calendar', 'packages/rules'])(
    '%s is pure: no database, no network, no screen, no clock',
    (workspace) => {
      const wrong: string[] = [];
      for (const { path, text } of files.filter(
        (file) => file.path.startsWith(`${workspace}/`) && !file.path.endsWith('.test.ts'),
      )) {
        for (const name of importsOf(text)) if (impure.test(name)) wrong.push(`${path}: ${name}`);
        if (/Temporal\.Now|Date\.now|new Date\(\)/.test(text)) wrong.push(`${path}: reads a clock`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('only the environment reads process.env in the API', () => {
    const readers = files.filter(
      ({ path, text }) =>
        path.startsWith('apps/api/src/') &&
        !path.includes('/testing/') &&
        !path.endsWith('.test.ts') &&
        text.includes('process.env'),
    );
    expect(readers.map(({ path }) => path)).toEqual(['apps/api/src/environment.ts']);
  });

  it('only session/ knows next-auth', () => {
    const readers = files.filter(
      ({ path, text }) =>
        path.startsWith('apps/web/') &&
        importsOf(text).some((name) => name.startsWith('next-auth')) &&
        !path.includes('/session/') &&
        !path.includes('/api/auth/'),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });

  it('nothing in production imports what is for tests', () => {
    const wrong = files.filter(
      ({ path, text }) =>
        !/\.test\.tsx?$|\/testing\//.test(path) &&
        importsOf(text).some((name) => /\/testing\/|@kenes\/test/.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
