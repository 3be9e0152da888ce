import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source.ts';

/** A Latin letter beside a Cyrillic one, as «i» for «і» or «c» for «с»: it looks right and is found by no search. */
const MIXED = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

const files = sourceFiles(/^(?:apps|packages|test|scripts|infra)\/.*\.(?:tsx?|md)$|^[A-Z]+\.md$/);

const words = (line: string) => line.replaceAll(/\\[a-z]/gi, ' ').replaceAll(/\$?\{[^{}]*\}/g, ' ');

describe('no word mixes alphabets', () => {
  it('has files to read', () => expect(files.length).toBeGreaterThan(1000));

  it('in a source file, its texts and its comments', () => {
    const mixed = files.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (MIXED.test(words(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(mixed).toEqual([]);
  });
});
