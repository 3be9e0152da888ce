import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

writeFileSync(
  new URL('../../../packages/schema/schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
);
