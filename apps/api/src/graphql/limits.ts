import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity';
import type { Operation } from '../kernel/context.ts';
import type { RequestMarks } from './request.ts';

/** What a free-form query may cost: an anonymous stranger reads open data, not everything at once. */
export const freeBudget = 2_000;

/** A list costs its page size times what each row costs. */
const byPage: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = args.first;
  if (typeof first === 'number') return 1 + Math.min(Math.max(first, 1), 100) * Math.max(childComplexity, 1);
  return String(field.type).startsWith('[') ? 1 + 10 * childComplexity : undefined;
};

/** One root field per mutation; a budget for the queries of strangers. */
export function limits(schema: GraphQLSchema): ApolloServerPlugin<Operation & RequestMarks> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation === 'mutation' && operation.selectionSet.selections.length > 1) {
            throw refusal(
              'A mutation document has one root field: its command commits before the selection is read.',
              'ONE_ACT_PER_DOCUMENT',
            );
          }
          // Our own documents were weighed when they were written: tests count their statements.
          if (contextValue.ownDocument) return;
          const cost = getComplexity({
            schema,
            query: document,
            ...(operation.name ? { operationName: operation.name.value } : {}),
            variables: request.variables ?? {},
            estimators: [fieldExtensionsEstimator(), byPage, simpleEstimator({ defaultComplexity: 1 })],
          });
          if (cost > freeBudget)
            throw refusal(`The query would cost ${cost}; at most ${freeBudget} is allowed here.`, 'QUERY_TOO_COSTLY');
        },
      };
    },
  };
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
