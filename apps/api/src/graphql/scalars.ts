import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A legal date in Asia/Almaty, `YYYY-MM-DD`, without a time. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A legal date in Asia/Almaty, YYYY-MM-DD; it has no time and no zone.',
  serialize: (value) => String(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, ISO 8601 with its offset. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with its offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  // A query that is known beforehand has its variables read once before and once within: what was read stays.
  parseValue: (value) => (value instanceof Date ? value : parseInstant(value)),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

/** Facts behind a verdict's point: names and plain values. */
export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description:
    'The facts a rule used: an object of plain values (text, number, boolean or null), for words and for checking.',
  serialize: (value) => value,
});

function parseDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    try {
      return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
    } catch {
      // Falls through to the one refusal below.
    }
  }
  throw new GraphQLError('A date is written YYYY-MM-DD and must exist in the calendar.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function parseInstant(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime()))
    throw new GraphQLError('An instant is written in ISO 8601.', { extensions: { code: 'BAD_USER_INPUT' } });
  return date;
}
