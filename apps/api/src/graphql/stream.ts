import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse';
import { personOf } from '../kernel/capacity.ts';
import type { Operation } from '../kernel/context.ts';
import type { Kenes } from '../kernel/process.ts';
import type { LiveChannel } from '../modules/live/live-channel.ts';
import { cut, type LiveStream } from '../modules/live/live-streams.ts';
import type { Live } from '../modules/live/meeting-changes.resolver.ts';
import { authenticate } from '../modules/people/authenticate.ts';
import { armor, mostTokens } from './armor.ts';
import { toldToClient } from './client-error.ts';
import { weigh } from './limits.ts';
import { type AuthenticateRequest, credentialsOf, operationOf, type RequestMarks } from './request.ts';

/** A client that takes nothing for so long is gone; its proxy may not have noticed. */
const patience = 20_000;

/** What the library's callbacks are told of a request: whose it is, or why it is nobody's. */
interface Asking {
  readonly operation: (Operation & RequestMarks & { readonly live: Live }) | null;
  readonly refused: GraphQLError | null;
}

/**
 * Subscriptions, as server-sent events by POST. What holds for queries holds here: who asks and in whose name, documents
 * known beforehand, limits and budget, errors told without echoes. Only the transport is the library's.
 */
export function registerStreams(
  scope: FastifyInstance,
  kenes: Kenes,
  schema: GraphQLSchema,
  channel: LiveChannel,
  authenticateRequest: AuthenticateRequest,
): void {
  const answer = createHandler<FastifyRequest, Asking>({
    // One stream for one subscription: browsers reach us by HTTP/2, and a token of the library's own would be one more to keep.
    authenticate: () => null,
    onSubscribe: (request, params) => begun(schema, request.context, params),
    // Done with the bounds of strangers' documents before.
    validate: () => [],
    onNext: (_context, _request, result) => toldTo(result, scope.log),
  });

  scope.post('/graphql/stream', async (request, reply) => {
    if (request.headers.accept !== 'text/event-stream') return reply.status(406).send();
    const asked = await operationOf(kenes, request, authenticateRequest).catch((error: unknown) => {
      if (error instanceof GraphQLError) return error;
      throw error;
    });
    const stream = channel.streams.begin(ownerOf(asked, request));
    if (!stream) return reply.status(429).header('retry-after', '10').send();
    const refused = asked instanceof GraphQLError ? asked : null;
    const operation =
      asked instanceof GraphQLError
        ? null
        : Object.assign(asked, { live: liveOf(kenes, request, asked, channel, stream) });
    try {
      const [body, { status, headers = {} }] = await answer({
        method: request.method,
        url: request.url,
        headers: { get: (name) => String(request.headers[name] ?? '') || null },
        body: request.body as Record<string, unknown>,
        raw: request,
        context: { operation, refused },
      });
      if (body === null || typeof body === 'string') return await reply.status(status).headers(headers).send(body);
      await pour(reply, body, stream);
    } finally {
      channel.streams.over(stream);
    }
    return reply;
  });

  // Before the server waits for its answers to end: these never would.
  scope.addHook('preClose', async () => channel.streams.close());
}

function ownerOf(asked: Operation | GraphQLError, request: FastifyRequest): LiveStream['owner'] {
  if (asked instanceof GraphQLError) return { actor: `address:${request.ip}`, address: request.ip, marks: new Set() };
  const { capacity, sessionId, client } = asked;
  const person = personOf(capacity);
  const screen = capacity.kind === 'SCREEN' ? `screen:${capacity.tokenId}` : null;
  const marks = [
    sessionId && `session:${sessionId}`,
    person && `account:${person.id}`,
    'tenantId' in capacity && capacity.tenantId ? `tenant:${capacity.tenantId}` : null,
    screen,
  ].filter((mark): mark is string => Boolean(mark));
  const actor = screen ?? (person ? `account:${person.id}` : `address:${client.address}`);
  return { actor, address: client.address, marks: new Set(marks) };
}

function liveOf(
  kenes: Kenes,
  request: FastifyRequest,
  { capacity }: Operation,
  channel: LiveChannel,
  stream: LiveStream,
): Live {
  const before = JSON.stringify(capacity);
  const credentials = credentialsOf(request);
  return {
    stream,
    hub: channel.hub,
    listening: () => channel.listening(),
    learnt: (meetingId, version) => channel.reads.changed(meetingId, version),
    stillTheirs: async (there) => {
      try {
        const found = await authenticate(
          kenes.database,
          there ? credentials : { ...credentials, untouched: true },
          kenes.clock.now(),
          String(kenes.clock.today()),
        );
        // Other roles than before: what is shown may be another thing now. The client comes again in the new ones.
        return JSON.stringify(found.capacity) === before ? null : cut;
      } catch (error) {
        const code: unknown = error instanceof GraphQLError ? error.extensions.code : null;
        if (typeof code !== 'string') throw error;
        return code;
      }
    },
  };
}

/** The events of a subscription that may be run, or the errors that say why not. */
async function begun(
  schema: GraphQLSchema,
  { operation, refused }: Asking,
  params: Params,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  // The library knows a result by its data.
  const wrong = (errors: readonly GraphQLError[]) => ({ data: null, errors });
  if (!operation) return wrong([refused ?? new GraphQLError('Nobody asks.')]);
  try {
    const asked = readSubscription(schema, operation, params);
    const events = await subscribe({ schema, ...asked, contextValue: operation });
    return 'errors' in events ? wrong(events.errors ?? []) : events;
  } catch (error) {
    if (error instanceof GraphQLError) return wrong([error]);
    throw error;
  }
}

type Params = { readonly query: string; readonly operationName?: unknown; readonly variables?: unknown };

/** A document within the bounds of any document, that is a subscription and within the budget of its sender. */
function readSubscription(schema: GraphQLSchema, { ownDocument }: RequestMarks, params: Params) {
  const document = read(params.query);
  const operationName = typeof params.operationName === 'string' ? params.operationName : null;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    throw coded('Only a subscription is answered as a stream.', 'SUBSCRIPTIONS_ONLY');
  const rules = [...specifiedRules, ...armor.validationRules];
  const [fault] = validate(schema, document, rules, { maxErrors: 1, hideSuggestions: true });
  if (fault) throw new GraphQLError(fault.message, { nodes: fault.nodes, extensions: invalid });
  const variableValues = (params.variables ?? {}) as Record<string, unknown>;
  weigh(schema, { document, operation, text: params.query, variables: variableValues, own: ownDocument });
  return { document, operationName, variableValues };
}

function read(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: mostTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`${mostTokens} tokens`))
      throw coded(`Token limit of ${mostTokens} exceeded.`, 'QUERY_TOO_COSTLY');
    throw error;
  }
}

const invalid = { code: 'GRAPHQL_VALIDATION_FAILED' };

function coded(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function toldTo<Result extends Pick<ExecutionResult, 'errors'>>(result: Result, log: FastifyBaseLogger): Result {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const { message, path, extensions } = toldToClient(error.toJSON(), error, log);
    return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
  });
  return { ...result, errors };
}

/** Writes the events as fast as the client takes them, and no faster. */
async function pour(reply: FastifyReply, body: AsyncGenerator<string>, stream: LiveStream): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  stream.drained = () => drained(raw);
  const over = () => {
    stream.end();
    void body.return(undefined);
  };
  raw.once('close', over);
  stream.signal.addEventListener('abort', () => {
    if (stream.endedBecause === null) void body.return(undefined);
  });
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Not to be packed or gathered on its way: a proxy that waits for more would hold an event back.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  try {
    for await (const text of body) {
      // Cut without a word, so that the client knows it is not over and comes again.
      if (stream.signal.aborted && stream.endedBecause === null) break;
      if (!raw.write(text)) await drained(raw);
    }
  } catch (error) {
    reply.log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'a stream broke');
  } finally {
    raw.off('close', over);
    raw.end();
  }
}

async function drained(raw: ServerResponse): Promise<void> {
  if (!raw.writableNeedDrain || raw.destroyed) return;
  const waited = new AbortController();
  const late = pause(patience, 'late', { signal: waited.signal, ref: false });
  const settled = Promise.race([once(raw, 'drain', waited), once(raw, 'close', waited), late]);
  const what = await settled.finally(() => waited.abort());
  if (what === 'late') raw.destroy();
}
