import {
  type DocumentNode,
  execute,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Capacity, Role } from '../../apps/api/src/kernel/capacity.ts';
import { roles } from '../../apps/api/src/kernel/capacity.ts';
import { encodeId, newId } from '../../apps/api/src/kernel/id.ts';
import { createSchema } from '../../apps/api/src/schema.ts';
import { useApi } from '../../apps/api/src/testing/api.ts';
import { withClient } from '../../scripts/postgres/provision.ts';
import { ofTenants, readCatalogue } from './catalogue.ts';
import { computedFieldsOf, documentOf, type Fill, POINTER, rootFields } from './documents.ts';
import { makeWorld, type World } from './world.ts';

/** A capacity of council alpha, and the marks that must never stand in what it is shown. */
interface Reader {
  readonly name: string;
  readonly capacity: Capacity;
  readonly never: RegExp;
}

function readersOf({ a, bodies }: World): Reader[] {
  const account = { id: a.person, name: 'Сериков Әділ' };
  const tenant = (role: Role): Reader => ({
    name: `tenant as ${role}`,
    capacity: { kind: 'TENANT', tenantId: a.tenant, slug: a.slug, account, roles: [role] },
    // Candidates are seen by those who work with them only, within the council too.
    never:
      role === 'SECRETARIAT' || role === 'WORKING_GROUP'
        ? /(secret|published)-of-beta/
        : /(secret|published)-of-beta|-of-alpha\/application/,
  });
  return [
    ...roles.map(tenant),
    {
      name: 'mandate',
      capacity: { kind: 'MANDATE', tenantId: a.tenant, missionId: a.missions[0], mandateId: newId(), account },
      never: /(secret|published)-of-beta|secret-of-alpha\/\w+\/b.\/m1/,
    },
    {
      name: 'body',
      capacity: { kind: 'BODY', bodyId: bodies[0], account, chief: true },
      never: /secret-of-\w+\/\w+\/b[1-]/,
    },
    {
      name: 'link',
      capacity: { kind: 'LINK', tenantId: a.tenant, letterId: a.letters[0], linkId: newId(), bodyId: bodies[0] },
      never: /(secret|published)-of-beta|secret-of-alpha\/\w+\/b.\/m.\/l1/,
    },
    {
      name: 'applicant',
      capacity: { kind: 'APPLICANT', tenantId: a.tenant, applicationId: a.applications[0] },
      never: /(secret|published)-of-beta|secret-of-alpha\/\w+\/b.\/m.\/l.\/c[1-]/,
    },
    {
      name: 'screen',
      capacity: { kind: 'SCREEN', tenantId: a.tenant, meetingId: a.meetings[0], tokenId: newId() },
      never: /(secret|published)-of-beta|secret-of-alpha\/\w+\/b.\/m.\/l.\/c.\/s[1-]/,
    },
    {
      name: 'expert',
      capacity: { kind: 'EXPERT', tenantId: a.tenant, expertiseId: a.expertises[0], expertId: a.experts[0] },
      never: /(secret|published)-of-beta|secret-of-alpha\/\w+\/b.\/m.\/l.\/c.\/s.\/x[1-]/,
    },
    { name: 'public', capacity: { kind: 'PUBLIC' }, never: /secret-of-/ },
    {
      name: 'platform',
      capacity: { kind: 'PLATFORM', account },
      never: /secret-of-\w+\/(?!parameter_override|invitation)/,
    },
    { name: 'door', capacity: { kind: 'DOOR', account }, never: /(secret|published)-of-beta/ },
  ];
}

describe('every root field × two councils × capacities', () => {
  const api = useApi();
  let schema: GraphQLSchema;
  let world: World;
  /** An opaque ID of a row of each table, for either council, and the registers' own ids. */
  const ids: { a: string[]; b: string[] } = { a: [], b: [] };

  beforeAll(async () => {
    schema = createSchema();
    await withClient(api().test.superuser, async (client) => {
      const tables = await readCatalogue(client);
      world = await makeWorld(client, tables);
      for (const table of tables.filter((one) => ofTenants(one) && one.key.includes('id'))) {
        for (const [name, { tenant }] of [['a', world.a] as const, ['b', world.b] as const]) {
          const { rows } = await client.query<{ id: string }>(
            `select id from ${table.name} where tenant_id = $1 limit 1`,
            [tenant],
          );
          if (rows[0]) ids[name].push(encodeId(tenant, rows[0].id));
        }
      }
      ids.a.push(world.a.tenant);
      ids.b.push(world.b.tenant, world.bodies[1]);
    });
  });

  // Only the last one: every reader is asked the same text in turn, and all the texts together fill the memory.
  let last: { source: string; document: DocumentNode } | null = null;

  function documentFrom(source: string): DocumentNode {
    if (last?.source === source) return last.document;
    const document = parse(source);
    const faults = validate(schema, document);
    if (faults[0]) throw new Error(`${source.slice(0, 200)}: ${faults[0].message}`);
    last = { source, document };
    return document;
  }

  async function ask(
    capacity: Capacity,
    source: string,
    id?: string,
  ): Promise<{ text: string; failed: string | null }> {
    const document = documentFrom(source);
    const operation = api().operation(capacity);
    const result = await execute({ schema, document, contextValue: operation, variableValues: { id } });
    await operation.end();
    return { text: JSON.stringify(result), failed: result.errors?.[0]?.message ?? null };
  }

  /** Arguments that point at a council: its name, its rows; a date and a year that exist. */
  const pointing =
    (slug: string, id: string | typeof POINTER | undefined): Fill =>
    (argument, type) => {
      if (type === 'ID') return id;
      if (type === 'Date') return '2026-04-24';
      if (type === 'Int' && /year/i.test(argument.name)) return 2026;
      if (type === 'Int' && /month/i.test(argument.name)) return 4;
      if (type === 'Int' && argument.name === 'first') return 100;
      if (type === 'Int' && argument.name === 'workingDays') return 5;
      if (type === 'String' && /slug|council|tenant/i.test(argument.name)) return slug;
      if (type === 'String' && isNonNullType(argument.type)) return slug;
      return undefined;
    };

  it('there is something to ask', () => {
    expect(rootFields(schema).length).toBeGreaterThan(15);
    expect(ids.b.length).toBeGreaterThan(20);
  });

  const takesId = (field: GraphQLField<unknown, unknown>) =>
    field.args.some((argument) => String(argument.type).startsWith('ID'));

  it('no field shows council beta’s rows to council alpha, in any capacity, whatever IDs it is given', async () => {
    const leaks = new Set<string>();
    // What is closed to a capacity is told as empty or refused in words, never by the database's own refusal.
    const broken = new Set<string>();
    let asked = 0;
    for (const field of rootFields(schema)) {
      const source = documentOf(
        field,
        (takesId(field) ? ids.b : ids.b.slice(0, 1)).map((id) => pointing(world.b.slug, id)),
      );
      for (const { name, capacity, never } of readersOf(world)) {
        const { text, failed } = await ask(capacity, source);
        if (failed && /permission denied|does not exist|was not asked for/.test(failed))
          broken.add(`${field.name} as ${name}: ${failed}`);
        asked += 1;
        // A person's own affairs are theirs in whatever capacity: their mandates, never another council's.
        const found = (field.name === 'viewer' ? /-of-beta/ : never).exec(text);
        if (found) leaks.add(`${field.name} shows ${name} ${text.slice(found.index, found.index + 60)}`);
      }
    }
    expect([...leaks]).toEqual([]);
    expect([...broken]).toEqual([]);
    expect(asked).toBe(rootFields(schema).length * readersOf(world).length);
  }, 180_000);

  it('council alpha is shown its own rows: the silence above is not for want of answers', async () => {
    const shown = new Set<string>();
    const failed = new Map<string, string>();
    const [secretary] = readersOf(world);
    if (!secretary) throw new Error('there is nobody to ask');
    for (const field of rootFields(schema)) {
      const needsId = field.args.some((argument) => String(argument.type) === 'ID!');
      const pointers = takesId(field) ? [...ids.a, ...(needsId ? [] : [undefined])] : [ids.a[0]];
      for (const id of pointers) {
        const source = documentOf(field, [pointing(world.a.slug, id && POINTER)]);
        const answer = await ask(secretary.capacity, source, id);
        if (answer.text.includes('of-alpha')) shown.add(field.name);
        if (answer.failed) failed.set(field.name, answer.failed);
      }
    }
    expect(Object.fromEntries([...failed].filter(([name]) => name !== 'deadline'))).toEqual({});
    expect(shown.size).toBeGreaterThan(7);
  }, 180_000);

  it('a computed field asked for alone finds every column it reads: what it does not name was not made', async () => {
    const failed = new Map<string, string>();
    const seen = new Set<string>();
    const every: Fill = (argument, type) => (type === 'Int' && argument.name === 'first' ? 100 : undefined);
    for (const { name: reader, capacity } of readersOf(world).filter(({ name }) =>
      /SECRETARIAT|body|public|platform/.test(name),
    )) {
      for (const field of rootFields(schema)) {
        const needsId = field.args.some((argument) => String(argument.type) === 'ID!');
        const fill = needsId ? pointing(world.a.slug, POINTER) : every;
        for (const { name, row, source } of computedFieldsOf(field, fill)) {
          for (const id of needsId ? ids.a : [undefined]) {
            const answer = await ask(capacity, source, id);
            if (answer.text.includes(`"__typename":"${row}"`)) seen.add(`${row}.${name}`);
            if (answer.failed) failed.set(`${row}.${name} for ${reader}`, answer.failed);
          }
        }
      }
    }
    expect(Object.fromEntries(failed)).toEqual({});
    expect(seen.size).toBeGreaterThan(40);
  }, 180_000);
});
