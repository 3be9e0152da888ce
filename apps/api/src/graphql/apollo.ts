import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Operation } from '../kernel/context.ts';
import { compilingGateway } from './jit.ts';
import { limits } from './limits.ts';
import type { RequestMarks } from './request.ts';

export type ServerContext = Operation & RequestMarks;

/** Codes that are said to the client as they are; everything else is a bug: masked, logged, given a number. */
const expected = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'ONE_ACT_PER_DOCUMENT',
  'QUERY_TOO_COSTLY',
  'SIGN_IN_NEEDED',
  'SESSION_ENDED',
  'NOT_YOUR_CAPACITY',
  'LINK_NOT_VALID',
  'CALENDAR_UNKNOWN_YEAR',
]);

/** Ends the reads' transaction whatever became of the operation. */
const endOfOperation: ApolloServerPlugin<ServerContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        await contextValue.end();
      },
      async didEncounterErrors({ contextValue }) {
        await contextValue?.end();
      },
    };
  },
};

/** The GraphQL server: known documents compiled, strangers' bounded, no traces, no suggestions, no landing page. */
export function createApollo(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  mode: 'development' | 'production' | 'test',
): ApolloServer<ServerContext> {
  const armor = new ApolloArmor({
    maxDepth: { n: 12, exposeLimits: false },
    maxAliases: { n: 15, allowList: [], exposeLimits: false },
    maxDirectives: { n: 20, exposeLimits: false },
    maxTokens: { n: 4_000, exposeLimits: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return new ApolloServer<ServerContext>({
    gateway: compilingGateway(schema, (context) => context.ownDocument === true),
    introspection: mode === 'development',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: [...armor.validationRules],
    plugins: [
      ...(armor.plugins as ApolloServerPlugin<ServerContext>[]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(schema) as ApolloServerPlugin<ServerContext>,
      endOfOperation,
    ],
    formatError: (formatted, error) => masked(formatted, error, log),
  });
}

function masked(formatted: GraphQLFormattedError, error: unknown, log: FastifyBaseLogger): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && expected.has(code)) {
    return { message: formatted.message, ...(formatted.path ? { path: formatted.path } : {}), extensions: { code } };
  }
  const id = randomUUID();
  log.error({ id, path: formatted.path, err: error }, 'an unexpected error');
  return {
    message: `An unexpected error: ${id}`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
