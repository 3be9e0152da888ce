import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './support/source.ts';

const files = sourceFiles(/\.(ts|tsx|mts|mjs)$/).filter(
  ({ path }) => !/\.gen\.|graphql-env\.d\.ts|cache\.d\.ts/.test(path),
);

describe('house rules', () => {
  it('every module of the API tells itself in a README', () => {
    const modules = new Set(
      sourceFiles(/^apps\/api\/src\/modules\/[a-z-]+\//).map(({ path }) => path.split('/').slice(0, 5).join('/')),
    );
    expect([...modules].filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
  });

  it('no type is switched off, no lint without a reason, no promise of later work', () => {
    const marks = [
      /\bas unknown as\b/,
      /@ts-(ignore|nocheck)/,
      /@ts-expect-error\s*$/m,
      /biome-ignore[^:]*$/m,
      /\bTODO\b|\bFIXME\b/,
      /\.(only|skip|todo)\(/,
    ];
    const wrong = files
      .filter(({ path, text }) => !path.startsWith('test/guards/') && marks.some((mark) => mark.test(text)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('no test waits for time to pass', () => {
    const wrong = files
      .filter(
        ({ path, text }) =>
          /\.test\.tsx?$/.test(path) &&
          /waitForTimeout|setTimeout\((resolve|r)\b|retry:/.test(text) &&
          !path.startsWith('test/guards/'),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('every job that can be enqueued has a task, and every task its job', () => {
    const jobs = files
      .filter(({ path }) => path.endsWith('.job.ts'))
      .flatMap(({ text }) =>
        [...text.matchAll(/defineJob(?:<[^>]*>)?\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
      );
    const tasks = files
      .filter(({ path }) => /^apps\/api\/src\/(tasks|worker)\.ts$/.test(path) || path.endsWith('.handler.ts'))
      .map(({ text }) => text)
      .join('\n');
    const exported = files
      .filter(({ path }) => path.endsWith('.job.ts'))
      .flatMap(({ text }) => [...text.matchAll(/export const (\w+) = defineJob/g)].map((match) => match[1] ?? ''));
    expect(jobs.length).toBe(exported.length);
    expect(exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(tasks))).toEqual([]);
  });
});
