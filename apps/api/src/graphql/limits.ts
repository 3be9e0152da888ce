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

/** An operation as it came in, before anything is done. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The document was known beforehand. */
  readonly own: boolean;
}

/** Refuses by throwing: one root field per mutation, texts that no database keeps, a budget for the documents of strangers. */
export function weigh(schema: GraphQLSchema, { document, operation, text, variables, own }: Asked): void {
  if (operation.operation === 'mutation' && operation.selectionSet.selections.length > 1) {
    throw refusal(
      'A mutation document has one root field: its command commits before the selection is read.',
      'ONE_ACT_PER_DOCUMENT',
    );
  }
  const unkept = operation.operation === 'mutation' ? null : unkeptIn(variables);
  if (unkept !== null || /\\u(0000|\{0+\})/.test(text))
    throw refusal(
      `A text${unkept === null ? '' : ` ($${unkept})`} holds a character that no text holds: U+0000, or half of a pair.`,
      'BAD_USER_INPUT',
    );
  // Our own documents were weighed when they were written: tests count their statements.
  if (own) return;
  const cost = costOf(schema, document, operation, variables);
  // Values that do not fit their types: the execution tells which.
  if (cost === null) return;
  if (cost > freeBudget)
    throw refusal(`The query would cost ${cost}; at most ${freeBudget} is allowed here.`, 'QUERY_TOO_COSTLY');
}

/** The limits, for what is answered once; a subscription is answered as a stream (graphql/stream.ts). */
export function limits(schema: GraphQLSchema): ApolloServerPlugin<Operation & RequestMarks> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation === 'subscription')
            throw refusal('A subscription is asked for as text/event-stream.', 'STREAM_NEEDED');
          const variables = request.variables ?? {};
          weigh(schema, { document, operation, text: request.query ?? '', variables, own: contextValue.ownDocument });
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
  variables: Readonly<Record<string, unknown>>,
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
