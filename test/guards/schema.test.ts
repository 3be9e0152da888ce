import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '@kenes/api/schema';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './support/source.ts';

const schema = createSchema();
const ours = (type: GraphQLNamedType) =>
  !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);
const types = Object.values(schema.getTypeMap()).filter(ours);
const roots = new Set<GraphQLNamedType | null | undefined>([
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
]);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const commands = sourceFiles(/^apps\/api\/src\/modules\/.*\.command\.ts$/);

describe('the manners of the schema', () => {
  it('every type, field, argument and value is described in a sentence', () => {
    const mute: string[] = [];
    for (const type of types) {
      if (!type.description && !roots.has(type)) mute.push(type.name);
      if (isEnumType(type)) {
        // A set of plain words may be described as a whole; states need a sentence each.
        if (/State$/.test(type.name))
          for (const value of type.getValues()) if (!value.description) mute.push(`${type.name}.${value.name}`);
      }
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) mute.push(`${type.name}.${field.name}`);
          if ('args' in field)
            for (const argument of field.args)
              if (!argument.description && argument.name !== 'input')
                mute.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
    }
    expect(mute).toEqual([]);
  });

  it('every computed field of a listed row names the columns it reads, so that PostgreSQL need not make the others', () => {
    const silent: string[] = [];
    for (const type of types) {
      const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
      const row = nodes ? getNamedType(nodes.type) : undefined;
      if (!row || !isObjectType(row)) continue;
      // What the rules say to a viewer is asked of the whole row, and on pages of one object.
      for (const field of Object.values(row.getFields()))
        if (field.resolve && field.name !== 'viewerMay' && !Array.isArray(field.extensions.uses))
          silent.push(`${row.name}.${field.name}`);
    }
    expect(silent).toEqual([]);
  });

  it('every mutation takes one input with a key, and gives its success or one of the four problems', () => {
    const wrong: string[] = [];
    for (const mutation of mutations) {
      const input =
        mutation.args.length === 1 && mutation.args[0]?.name === 'input' ? getNamedType(mutation.args[0].type) : null;
      if (!input || !isInputObjectType(input) || !input.getFields().key) wrong.push(`${mutation.name}: input`);
      const result = getNamedType(mutation.type);
      const members = isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
      const name = mutation.name.charAt(0).toUpperCase() + mutation.name.slice(1);
      if (result.name !== `${name}Result`) wrong.push(`${mutation.name}: ${result.name}`);
      if (members.join() !== [`${name}Success`, 'Refusal', 'NeedsReason', 'InvalidInput', 'Conflict'].join())
        wrong.push(`${mutation.name}: ${members.join()}`);
    }
    expect(wrong).toEqual([]);
    expect(mutations.length).toBeGreaterThan(0);
  });

  it('one act is one file under one name: every mutation has its command and every command its mutation', () => {
    const named = new Map<string, string>();
    for (const { path, text } of commands)
      for (const match of text.matchAll(/defineCommand[^(]*\(\s*\{\s*name:\s*'([a-zA-Z]+)'/g))
        named.set(match[1] ?? '', path);
    const misfiled = [...named].filter(
      ([name, path]) => !path.endsWith(`/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.command.ts`),
    );
    expect(misfiled).toEqual([]);
    const system = new Set(
      commands
        .filter(({ text }) => /authority:\s*\{\s*system:\s*true\s*\}/.test(text))
        .flatMap(({ text }) => [...text.matchAll(/name:\s*'([a-zA-Z]+)'/g)].map((match) => match[1] ?? '')),
    );
    expect([...named.keys()].filter((name) => !system.has(name)).sort()).toEqual(
      mutations.map(({ name }) => name).sort(),
    );
  });

  it('a subscription follows one thing by its ID and says where to look: its events carry ids, counts and words, never rows', () => {
    const wrong: string[] = [];
    const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
    for (const field of subscriptions) {
      const event = getNamedType(field.type);
      if (field.args.map(({ name, type }) => `${name}: ${type}`).join() !== 'id: ID!')
        wrong.push(`${field.name}: arguments`);
      if (!isNonNullType(field.type) || !isObjectType(event) || !event.name.endsWith('Change')) {
        wrong.push(`${field.name}: ${field.type}`);
        continue;
      }
      for (const part of Object.values(event.getFields())) {
        const type = getNamedType(part.type);
        if (!isEnumType(type) && !['ID', 'Int'].includes(type.name))
          wrong.push(`${event.name}.${part.name}: ${part.type}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(subscriptions.length).toBeGreaterThan(0);
  });

  it('a list that grows is a connection: no root field gives a bare list of rows without a reason', () => {
    const bounded = new Set([
      'rules',
      'powers',
      'parameters',
      'calendar',
      'regions',
      'today',
      'legalBasis',
      'councilRegions',
      'importFields',
    ]);
    const bare = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      (field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type) && !bounded.has(field.name),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('the committed schema is the one the code makes (npm run schema -w @kenes/api)', () => {
    const committed = readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(schema))}\n` === committed).toBe(true);
  });
});
