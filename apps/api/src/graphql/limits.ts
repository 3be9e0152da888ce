import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity';
import type { Operation } from '../kernel/context.ts';
import { unkeptIn } from '../kernel/texts.ts';
import type { RequestMarks } from './request.ts';

/** What a free-form query may cost: an anonymous stranger reads open data, not everything at once. */
export const freeBudget = 1_500;

/** A list costs its page size times what each row costs. */
const byPage: ComplexityEstimator = ({ type, args, childComplexity, field }) => {
  // The page's size is charged where it was asked for; its rows are no second list.
  if (field.name === 'nodes' && type.name.endsWith('Connection')) return Math.max(childComplexity, 1);
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
          const unkept = operation.operation === 'query' ? unkeptIn(request.variables ?? {}) : null;
          if (unkept !== null || /\\u(0000|\{0+\})/.test(request.query ?? ''))
            throw refusal(
              `A text${unkept === null ? '' : ` ($${unkept})`} holds a character that no text holds: U+0000, or half of a pair.`,
              'BAD_USER_INPUT',
            );
          // Our own documents were weighed when they were written: tests count their statements.
          if (contextValue.ownDocument) return;
          const cost = costOf(schema, document, operation, request.variables ?? {});
          // Values that do not fit their types: the execution tells which.
          if (cost === null) return;
          if (cost > freeBudget)
            throw refusal(`The query would cost ${cost}; at most ${freeBudget} is allowed here.`, 'QUERY_TOO_COSTLY');
        },
      };
    },
  };
}

/** What a query would cost; null where its variables cannot be read. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { name }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | null {
  try {
    return getComplexity({
      schema,
      query,
      ...(name ? { operationName: name.value } : {}),
      variables,
      estimators: [fieldExtensionsEstimator(), byPage, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
