import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Operation } from '../kernel/context.ts';
import type { LiveChannel } from '../modules/live/live-channel.ts';
import { armor } from './armor.ts';
import { toldToClient } from './client-error.ts';
import { compilingGateway } from './jit.ts';
import { limits } from './limits.ts';
import { readTogether } from './read-together.ts';
import type { RequestMarks } from './request.ts';

export type ServerContext = Operation & RequestMarks;

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
  channel: LiveChannel,
): ApolloServer<ServerContext> {
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
      readTogether(channel),
    ],
    formatError: (formatted, error) => toldToClient(formatted, error, log),
  });
}
