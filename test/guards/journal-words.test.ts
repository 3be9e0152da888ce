import { catalog } from '@kenes/messages';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source.ts';

/** Acts that the API writes into the journal: `act: 'MissionOpened'`, and both of `act: late ? 'A' : 'B'`. */
const acts = sourceFiles(/^apps\/api\/src\/modules\/.*\.ts$/)
  .filter(({ path }) => !path.endsWith('.test.ts') && !path.includes('/testing/'))
  .flatMap(({ text }) =>
    [...text.matchAll(/\bact: (?:[^'\n]*\? )?'([A-Z][a-z]\w+)'(?: : '([A-Z][a-z]\w+)')?/g)].flatMap(([, one, other]) =>
      [one, other].filter((act) => act !== undefined),
    ),
  );
const words: Readonly<Record<string, unknown>> = catalog.journal;

describe('the journal', () => {
  it('tells every act in words', () => {
    expect(acts.length).toBeGreaterThan(200);
    expect([...new Set(acts)].filter((act) => !(act in words))).toEqual([]);
  });

  it('names the form of every control that is no monitoring', () => {
    const ofControls = acts.filter((act) => act.startsWith('Mission'));
    const named = ['HEARING', 'EXPERTISE', 'REPORT_HEARING'].flatMap((form) =>
      ofControls.map((act) => `${act}_${form}`),
    );
    expect([...new Set(named)].filter((key) => !(key in words))).toEqual([]);
  });
});
