import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { type Column, ofTenants, type Table } from './catalogue.ts';

/** One of two councils that must see nothing of each other, with what its contexts name. */
export interface Side {
  readonly tenant: string;
  readonly slug: string;
  readonly person: string;
  /** Two missions, so that a mandate for one can be caught looking at the other. */
  readonly missions: readonly [string, string];
  readonly letters: readonly [string, string];
  readonly applications: readonly [string, string];
  readonly meetings: readonly [string, string];
  /** Two expertises, and in each one expert, so that an expert's link can be caught looking at the other. */
  readonly expertises: readonly [string, string];
  readonly experts: readonly [string, string];
  /** Begins every text of a row that is not published, and nothing else; table, body, mission, letter, candidate, sitting and expertise follow. */
  readonly secret: string;
  /** The same in a published row. */
  readonly open: string;
}

export interface World {
  readonly a: Side;
  readonly b: Side;
  /** Two bodies: what was sent to one is not the other's. */
  readonly bodies: readonly [string, string];
}

const side = (name: string): Side => ({
  tenant: newId(),
  slug: `side-${name}`,
  person: newId(),
  missions: [newId(), newId()],
  letters: [newId(), newId()],
  applications: [newId(), newId()],
  meetings: [newId(), newId()],
  expertises: [newId(), newId()],
  experts: [newId(), newId()],
  secret: `secret-of-${name}`,
  open: `published-of-${name}`,
});

/**
 * Fills every table of tenants with rows of two councils, whatever tables there are: each council × mission × letter ×
 * body × published. Values follow from the columns; triggers, foreign keys and checks of several columns are set aside,
 * for it is the policies that are tested.
 */
export async function makeWorld(client: pg.Client, tables: readonly Table[]): Promise<World> {
  const world: World = { a: side('alpha'), b: side('beta'), bodies: [newId(), newId()] };
  const words = await firstWords(client);
  await setChecksAside(client);
  await client.query('set session_replication_role = replica');
  for (const [index, body] of world.bodies.entries()) {
    await client.query(
      `insert into organisation (id, kind, level, name, created_on) values ($1, 'NPO', 'LOCAL', $2, '2019-01-10')`,
      [body, { authentic: 'ru', ru: `Управление ${index}` }],
    );
  }
  for (const { tenant, slug, person } of [world.a, world.b]) {
    await client.query(
      `insert into tenant (id, slug, kind, state, level, name, opened_on) values ($1, $2, 'PUBLIC_COUNCIL', 'ACTIVE', 'LOCAL', $3, '2019-01-10')`,
      [tenant, slug, { authentic: 'ru', ru: `Совет ${slug}` }],
    );
    await client.query(
      `insert into account (id, email, surname, given_name, created_at) values ($1, $2, 'Сериков', 'Әділ', now())`,
      [person, `${slug}@example.kz`],
    );
  }
  for (const table of tables.filter((one) => one.columns.some(({ name }) => name === 'tenant_id'))) {
    for (const one of [world.a, world.b]) {
      for (const mission of [0, 1] as const)
        for (const body of [0, 1] as const)
          for (const published of [true, false])
            await put(client, table, rowOf(table, world, one, { mission, body, published }, words));
    }
  }
  await client.query('set session_replication_role = origin');
  return world;
}

/** The first word that an enumeration's check allows, by table and column. */
async function firstWords(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ table: string; column: string; definition: string }>(`
    select c.relname as table, a.attname as column, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where k.contype = 'c' and cardinality(k.conkey) = 1`);
  const words = new Map<string, string>();
  for (const { table, column, definition } of rows) {
    const word = /ARRAY\['([^']+)'/.exec(definition)?.[1];
    // The same column elsewhere, a copy without its check (a track's law is its recommendation's), takes the same words.
    if (word) words.set(`${table}.${column}`, word).set(`*.${column}`, word);
  }
  return words;
}

async function setChecksAside(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('alter table %I drop constraint %I', c.relname, k.conname) as statement
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where (k.contype = 'c' or k.condeferrable and k.contype = 'u') and n.nspname = 'public'`);
  for (const { statement } of rows) await client.query(statement);
}

interface Corner {
  readonly mission: 0 | 1;
  readonly body: 0 | 1;
  readonly published: boolean;
}

export type Row = Record<string, unknown>;

/** A row of one council in one corner of the world. */
export function rowOf(table: Table, world: World, one: Side, corner: Corner, words: Map<string, string>): Row {
  const row: Row = {};
  const has = (wanted: string) => table.columns.some(({ name }) => name === wanted);
  const mark = [
    corner.published && has('published') ? one.open : one.secret,
    table.name,
    `b${has('body_id') ? corner.body : '-'}`,
    `m${has('mission_id') || table.name === 'mission' ? corner.mission : '-'}`,
    `l${has('letter_id') || table.name === 'letter' ? corner.mission : '-'}`,
    `c${has('application_id') || table.name === 'application' ? corner.mission : '-'}`,
    `s${has('meeting_id') || ofSitting.has(table.name) ? corner.mission : '-'}`,
    `x${has('expertise_id') || has('expert_id') || table.name === 'expertise' ? corner.mission : '-'}`,
  ].join('/');
  for (const column of table.columns) {
    if (column.generated) continue;
    const value = known(table, column, world, one, corner) ?? invented(table, column, mark, words);
    if (value !== undefined) row[column.name] = value;
  }
  return row;
}

function known(table: Table, { name }: Column, world: World, one: Side, corner: Corner): unknown {
  if (name === 'id' && table.name === 'mission') return one.missions[corner.mission];
  if (name === 'id' && table.name === 'letter') return one.letters[corner.mission];
  if (name === 'id' && table.name === 'application') return one.applications[corner.mission];
  if (name === 'id' && ofSitting.has(table.name)) return one.meetings[corner.mission];
  if (name === 'id' && table.name === 'expertise') return one.expertises[corner.mission];
  if (name === 'id' && table.name === 'expertise_expert') return one.experts[corner.mission];
  if (name === 'expertise_id') return one.expertises[corner.mission];
  if (name === 'expert_id') return one.experts[corner.mission];
  if (name === 'meeting_id') return one.meetings[corner.mission];
  if (name === 'tenant_id') return one.tenant;
  if (name === 'mission_id') return one.missions[corner.mission];
  if (name === 'letter_id') return one.letters[corner.mission];
  if (name === 'application_id') return one.applications[corner.mission];
  if (name === 'body_id') return ofTenants(table) ? world.bodies[corner.body] : null;
  if (name === 'npo_id' || name.endsWith('_body_id')) return world.bodies[0];
  if (name === 'account_id' || name === 'proposed_by') return one.person;
  if (name === 'published') return corner.published;
  // A year with a calendar, and one row for each.
  if (name === 'year' && table.name === 'work_plan')
    return 2019 + 4 * corner.mission + 2 * corner.body + Number(corner.published);
  return undefined;
}

/** Tables whose rows are sittings, under a sitting's own id. */
export const ofSitting: ReadonlySet<string> = new Set(['meeting', 'meeting_change']);

/** Values that are neither text nor a text in several languages. */
const shapes: Readonly<Record<string, string>> = {
  'parameter_override.value': '1',
  'final_document_dispatch.findings': '[]',
};

function invented(table: Table, column: Column, mark: string, words: Map<string, string>): unknown {
  const { name, type, notNull, hasDefault } = column;
  const word = words.get(`${table.name}.${name}`) ?? words.get(`*.${name}`);
  const shape = shapes[`${table.name}.${name}`];
  if (shape !== undefined) return shape;
  if (type === 'text') return word ?? `${mark} ${randomUUID().slice(0, 8)}`;
  if (type === 'jsonb' && notNull && !hasDefault) return JSON.stringify({ authentic: 'ru', ru: mark });
  if (!notNull || hasDefault) return undefined;
  switch (type) {
    case 'uuid':
      return newId();
    case 'text[]':
      return word ? [word] : [];
    case 'uuid[]':
      return [];
    case 'bytea':
      return Buffer.from(randomUUID());
    case 'date':
      return '2026-04-24';
    case 'timestamp with time zone':
      return '2026-04-24T10:00:00+05:00';
    case 'boolean':
      return false;
    default:
      return Math.floor(Math.random() * 1_000_000);
  }
}

/** Inserts a row; one that stands already (a table with one row for each tenant or mission) is left. */
export async function put(client: pg.Client, table: Table, row: Row): Promise<void> {
  const names = Object.keys(row);
  await client.query(
    `insert into ${table.name} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')}) on conflict do nothing`,
    names.map((name) => row[name]),
  );
}

export { firstWords };
