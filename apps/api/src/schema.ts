import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { callDirectly } from './graphql/direct-resolvers.ts';
import { resolvers } from './resolvers.ts';

/** Every subscription brings its own source (modules/live); the library asks for one of its own, which nobody may use. */
const noPubSub: PubSub = {
  publish() {
    throw new Error('a change is told in the transaction that makes it (modules/live/tell-meeting.ts)');
  },
  subscribe() {
    throw new Error('a subscription names its own source');
  },
};

/** The schema of all modules. Types are the read model: rows arrive in their shape, so plain fields need no resolver. */
export function createSchema(): GraphQLSchema {
  // Left alone, type-graphql wraps every plain field in a resolver of its own: a third of the time of a large read.
  for (const type of globalThis.TypeGraphQLMetadataStorage.objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers,
    // Its ArgumentValidationError would echo the whole input, passwords and ids included: commands check instead.
    validate: false,
    pubSub: noPubSub,
  });
  callDirectly(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
  }
  return schema;
}
