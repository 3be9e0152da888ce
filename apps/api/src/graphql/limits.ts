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
/** What a document of our own may cost: far above any page, low enough to catch a slip. */
const ownBudget = 100_000;

/** A list costs its page size times what each row costs. */
const byPage: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = args.first;
  if (typeof first === 'number') return 1 + Math.min(Math.max(first, 1), 100) * Math.max(childComplexity, 1);
  return String(field.type).startsWith('[') ? 1 + 10 * childComplexity : undefined;
};

/** One root field per mutation; a budget per query. Documents of our own and free-form ones differ only in the sum. */
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
          const cost = getComplexity({
            schema,
            query: document,
            ...(operation.name ? { operationName: operation.name.value } : {}),
            variables: request.variables ?? {},
            estimators: [fieldExtensionsEstimator(), byPage, simpleEstimator({ defaultComplexity: 1 })],
          });
          const budget = contextValue.ownDocument ? ownBudget : freeBudget;
          if (cost > budget)
            throw refusal(`The query would cost ${cost}; at most ${budget} is allowed here.`, 'QUERY_TOO_COSTLY');
        },
      };
    },
  };
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
