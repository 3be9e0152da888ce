import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '@kenes/api/schema';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectDocuments, printDocuments } from '../../apps/web/documents/collect.ts';
import { root } from './support/source.ts';

describe('the documents that the web sends', () => {
  it('are known to the API beforehand (npm run documents -w @kenes/web)', () => {
    const committed = readFileSync(join(root, 'packages/schema/documents.json'), 'utf8');
    expect(printDocuments() === committed).toBe(true);
  });

  it('are each valid against the schema', () => {
    const schema = createSchema();
    const wrong = Object.values(collectDocuments()).flatMap((text) =>
      validate(schema, parse(text)).map(({ message }) => `${text.slice(0, 60)}…: ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});
