import { refusalNamespaces } from '@kenes/api/kernel/words';
import { isMessageKey } from '@kenes/messages';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source.ts';

const files = sourceFiles(/^apps\/api\/src\/(modules|kernel|graphql)\/.*\.ts$/).filter(
  ({ path }) => !path.endsWith('.test.ts'),
);

/** Codes that the API can say: `code: 'X'`, `refused('X')`, `productPoint('X')`, `conflict('X')`. */
function codesOf(text: string): string[] {
  return [
    ...text.matchAll(/(?:\bcode:\s*|\brefused\(\s*|\bproductPoint\(\s*|\bconflict\(\s*)'([A-Z][A-Z0-9_]{3,})'/g),
  ].map((match) => match[1] ?? '');
}

/** Codes said by GraphQL itself, not by an act: their words stand beside them. */
const transport = new Set([
  'BAD_USER_INPUT',
  'INTERNAL_SERVER_ERROR',
  'DOCUMENT_UNKNOWN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
  'STREAM_NEEDED',
]);

describe('every refusal has words in three languages', () => {
  it('finds codes at all', () => {
    expect(files.flatMap(({ text }) => codesOf(text)).length).toBeGreaterThan(20);
  });

  it('no code is without its sentence', () => {
    const mute = files.flatMap(({ path, text }) =>
      codesOf(text)
        .filter(
          (code) =>
            !transport.has(code) && !refusalNamespaces.some((namespace) => isMessageKey(`${namespace}.${code}`)),
        )
        .map((code) => `${code} (${path})`),
    );
    expect([...new Set(mute)]).toEqual([]);
  });
});
