import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Typed operations and fragments, read from the committed schema by the type checker (`npm run graphql` refreshes
 * `graphql-env.d.ts` after the schema changed).
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** A legal date, `YYYY-MM-DD`. */
    Date: string;
    /** An instant, ISO 8601 with its offset. */
    DateTime: string;
    Facts: Readonly<Record<string, string | number | boolean | null>>;
  };
}>();

export { type FragmentOf, type ResultOf, readFragment, type VariablesOf } from 'gql.tada';
