import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type GraphQLSchema, getVariableValues, printSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Which operations may be compiled: documents known beforehand, so that the cache cannot be filled by strangers. */
export type MayCompile = (context: Record<string, unknown>) => boolean;

const most = 500;

/**
 * Runs operations behind Apollo. A known query is compiled once and then runs as plain code; everything else, and what
 * the compiler does not take, goes through graphql-js. The choice stands here and nowhere else.
 */
export function compilingGateway(schema: GraphQLSchema, mayCompile: MayCompile): GatewayInterface {
  const compiled = new Map<string, CompiledQuery | null>();

  const plan = (request: GatewayGraphQLRequestContext): CompiledQuery | null => {
    if (request.operation.operation !== 'query' || !mayCompile(request.context)) return null;
    const name = `${request.queryHash}:${request.operationName ?? ''}`;
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const result = compileQuery(schema, request.document, request.operationName ?? undefined, {
      disableLeafSerialization: false,
      customJSONSerializer: false,
    });
    const query = isCompiledQuery(result) ? result : null;
    if (compiled.size < most) compiled.set(name, query);
    return query;
  };

  const executor = async (request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> => {
    const variables = request.request.variables ?? {};
    const query = plan(request);
    if (!query) {
      const result = await execute({
        schema,
        document: request.document,
        operationName: request.operationName,
        variableValues: variables,
        contextValue: request.context,
      });
      return result as GatewayExecutionResult;
    }
    // Defaults, lists and scalars are coerced by graphql-js: the compiled code alone does not do all of it.
    const { coerced, errors } = getVariableValues(schema, request.operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
    });
    if (errors) return { errors };
    const result = (await query.query(undefined, request.context, coerced)) as GatewayExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(rebuilt) } : result;
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

/** Compiled code throws errors of its own class: without this, masking and paths would be lost. */
function rebuilt(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    path: error.path,
    originalError: error.originalError ?? error,
    extensions: error.extensions,
  });
}
