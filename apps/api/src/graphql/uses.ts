import { Extensions } from 'type-graphql';

/**
 * The columns of its row, beside `id`, that a computed field reads: what is not asked for is not made (projection.ts).
 * A field without it needs the whole row. Where tests run, a row refuses to give a column that nobody named.
 */
export function Uses(...columns: readonly string[]): MethodDecorator & PropertyDecorator {
  return Extensions({ uses: columns }) as MethodDecorator & PropertyDecorator;
}
