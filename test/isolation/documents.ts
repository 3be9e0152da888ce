import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How an argument is filled; undefined leaves an optional one out. */
export type Fill = (argument: GraphQLArgument | GraphQLInputField, type: string) => unknown;

/** An argument filled at the asking with the variable `$id`: one text then serves every row it is pointed at. */
export const POINTER = Symbol('$id');

/** How a document opens: it declares `$id` only where it asks for it. */
const opening = (body: string): string => (body.includes('$id') ? 'query ($id: ID!)' : 'query');

/** Every root query field of the schema, as it stands: a new one is here by itself. */
export function rootFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}

/**
 * A document that asks one root field for everything it can show, some levels deep; once for each way of filling its
 * arguments, under aliases, so that all of them are read in the same statements.
 */
export function documentOf(field: GraphQLField<unknown, unknown>, fills: readonly Fill[]): string {
  const named = getNamedType(field.type);
  const selection = fills[0] ? selectionOf(field.type, 4, fills[0]) : '';
  const asked = fills.map(
    (fill, at) =>
      `a${at}: ${field.name}${argumentsOf(field.args, fill, true)} ${isLeafType(named) ? '' : '{ ...Everything }'}`,
  );
  const fragment = isLeafType(named) ? '' : ` fragment Everything on ${named.name} ${selection}`;
  const body = `{ ${asked.join(' ')} }${fragment}`;
  return `${opening(body)} ${body}`;
}

/** A computed field of a listed row, with the document that asks a list for it and nothing else. */
export interface ComputedField {
  readonly name: string;
  readonly row: string;
  readonly source: string;
}

/** Each computed field of the rows that a root field lists, where it says which columns it reads (`@Uses`). */
export function computedFieldsOf(field: GraphQLField<unknown, unknown>, fill: Fill): ComputedField[] {
  const list = getNamedType(field.type);
  const nodes = isObjectType(list) && list.name.endsWith('Connection') ? list.getFields().nodes : undefined;
  const row = nodes ? getNamedType(nodes.type) : undefined;
  if (!row || !isObjectType(row)) return [];
  return Object.values(row.getFields()).flatMap((computed) => {
    if (!Array.isArray(computed.extensions.uses)) return [];
    const shown = `${computed.name}${argumentsOf(computed.args, fill, false)} ${selectionOf(computed.type, 2, fill)}`;
    const body = `{ ${field.name}${argumentsOf(field.args, fill, true)} { nodes { __typename ${shown} } } }`;
    return [{ name: computed.name, row: row.name, source: `${opening(body)} ${body}` }];
  });
}

function argumentsOf(args: readonly GraphQLArgument[], fill: Fill, withOptional: boolean): string {
  const given = args.flatMap((argument) => {
    const required = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (!required && !withOptional) return [];
    const text = literalOf(argument, fill);
    return text === undefined && !required ? [] : [`${argument.name}: ${text ?? 'null'}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** How an argument, or a field of an input object, is written; an object has its required fields alone. */
function literalOf(argument: GraphQLArgument | GraphQLInputField, fill: Fill): string | undefined {
  const named = getNamedType(argument.type);
  const value = fill(argument, named.name);
  if (value === POINTER) return '$id';
  if (value !== undefined) return isEnumType(named) ? named.getValues()[0]?.name : JSON.stringify(value);
  if (!isNonNullType(argument.type)) return undefined;
  if (isListType(getNullableType(argument.type))) return '[]';
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return named.name in plain ? plain[named.name] : undefined;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (!isNonNullType(field.type) || field.defaultValue !== undefined) return [];
    return [`${field.name}: ${literalOf(field, fill) ?? 'null'}`];
  });
  return `{ ${fields.join(', ')} }`;
}

/** What stands where a value must and nothing is pointed at. */
const plain: Readonly<Record<string, string>> = {
  String: '""',
  ID: '"0"',
  Int: '1',
  Boolean: 'false',
  DateTime: '"2026-04-24T10:00:00+05:00"',
};

function selectionOf(type: GraphQLOutputType, depth: number, fill: Fill): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    const leaf = isLeafType(getNamedType(field.type));
    if (!leaf && depth <= 1) return [];
    return [`${field.name}${argumentsOf(field.args, fill, false)} ${selectionOf(field.type, depth - 1, fill)}`];
  });
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}
