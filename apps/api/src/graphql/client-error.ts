import { randomUUID } from 'node:crypto';
import { MissingEditionError } from '@kenes/rules';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that are said to the client as they are; everything else is a bug: masked, logged, given a number. */
const expected = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'ONE_ACT_PER_DOCUMENT',
  'STREAM_NEEDED',
  'SUBSCRIPTIONS_ONLY',
  'QUERY_TOO_COSTLY',
  'SIGN_IN_NEEDED',
  'SESSION_ENDED',
  'NOT_YOUR_CAPACITY',
  'LINK_NOT_VALID',
  'NOT_THERE',
  'TENANT_READ_ONLY',
  'CALENDAR_UNKNOWN_YEAR',
]);

/** What our own scalars say of a value: it never repeats the value. */
const ownWords = ['A date is written YYYY-MM-DD and must exist in the calendar.', 'An instant is written in ISO 8601.'];

/**
 * What a client is told of an error. graphql-js repeats what was sent (a password in the wrong place, a line of the
 * query): such a sentence is replaced by one that says where, and never goes into a log. An unexpected error becomes a
 * number that stands in the log beside the error's own words, without the values of a database's complaint.
 */
export function toldToClient(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Pick<FastifyBaseLogger, 'error'>,
): GraphQLFormattedError {
  const path = formatted.path ? { path: formatted.path } : {};
  const replaced = withoutEcho(formatted);
  if (replaced) return { ...replaced, ...path };
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && expected.has(code)) {
    return { message: formatted.message, ...path, extensions: { code } };
  }
  if (error instanceof GraphQLError && error.originalError instanceof MissingEditionError)
    return {
      message: 'No edition of the law is known for that day.',
      ...path,
      extensions: { code: 'LAW_UNKNOWN_THEN' },
    };
  const id = randomUUID();
  log.error({ id, path: formatted.path, error: described(error) }, 'an unexpected error');
  return { message: `An unexpected error: ${id}`, ...path, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

function withoutEcho({ message, locations }: GraphQLFormattedError): GraphQLFormattedError | null {
  const at = locations?.[0] ? ` (line ${locations[0].line}, column ${locations[0].column})` : '';
  const limit =
    /^Syntax Error: ((?:Query depth|Aliases|Directives|Token) limit of \d+ exceeded(?:, found \d+)?\.)$/.exec(message);
  if (limit?.[1]) return { message: limit[1], extensions: { code: 'QUERY_TOO_COSTLY' } };
  if (message.startsWith('Syntax Error')) {
    return { message: `The query cannot be read${at}.`, extensions: { code: 'GRAPHQL_PARSE_FAILED' } };
  }
  const own = ownWords.find((words) => message.endsWith(words));
  const variable = /^Variable "\$(\w{1,60})" /.exec(message)?.[1];
  if (variable) {
    const words = `The value of $${variable} does not fit its type.`;
    return { message: own ? `${words} ${own}` : words, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const echoes = /cannot represent|Expected value of type|got invalid value|Expected type|does not exist in "\w+" enum/;
  if (echoes.test(message) || (own && own !== message)) {
    const words = `A value of the query does not fit its type${at}.`;
    return { message: own ? `${words} ${own}` : words, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  }
  return null;
}

/** An error as the log keeps it: name, words and place; of a database's complaint its code and where, never its values. */
function described(error: unknown): Record<string, unknown> {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(original instanceof Error)) return { name: typeof original };
  const stack = original.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  const { code, severity, table, constraint, routine } = Object(original) as Record<string, unknown>;
  if (severity !== undefined) return { name: 'DatabaseError', code, table, constraint, routine, stack };
  return { name: original.name, message: original.message, ...(code === undefined ? {} : { code }), stack };
}
