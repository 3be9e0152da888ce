import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Capacity, openingOf } from '../../apps/api/src/kernel/capacity.ts';
import { realClock } from '../../apps/api/src/kernel/clock.ts';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { useTestDatabase } from '../../apps/api/src/testing/database.ts';
import { withClient } from '../../scripts/postgres/provision.ts';
import { capacityRoles, readCatalogue, type Table, verbs } from './catalogue.ts';
import { acrossTenants } from './checker.ts';
import { makeWorld, ofSitting, type Row, type World } from './world.ts';

/** A capacity, and which rows of tenants it may touch at all: everything else is a leak. */
interface Place {
  readonly name: string;
  readonly capacity: Capacity | null;
  readonly mayTouch: (table: Table, row: Row) => boolean;
}

const person = (id: string) => ({ id, name: 'Сериков Әділ' });

function placesOf({ a, bodies }: World): Place[] {
  const account = person(a.person);
  const own = (row: Row) => row.tenant_id === a.tenant;
  const has = (table: Table, column: string) => table.columns.some(({ name }) => name === column);
  const ofMission = (table: Table, row: Row) =>
    table.name === 'mission' ? row.id === a.missions[0] : !has(table, 'mission_id') || row.mission_id === a.missions[0];
  const ofLetter = (table: Table, row: Row) =>
    table.name === 'letter' ? row.id === a.letters[0] : !has(table, 'letter_id') || row.letter_id === a.letters[0];
  const ofApplication = (table: Table, row: Row) =>
    table.name === 'application'
      ? row.id === a.applications[0]
      : has(table, 'application_id') && row.application_id === a.applications[0];
  const ofMeeting = (table: Table, row: Row) =>
    ofSitting.has(table.name) ? row.id === a.meetings[0] : row.meeting_id === a.meetings[0];
  // Of an expert's own: rows of the expertise, and where a row names an expert, of that one alone.
  const ofExpert = (table: Table, row: Row) => {
    if (table.name === 'expertise') return row.id === a.expertises[0];
    if (table.name === 'expertise_expert') return row.id === a.experts[0];
    if (has(table, 'expert_id')) return row.expert_id === a.experts[0];
    return has(table, 'expertise_id') && row.expertise_id === a.expertises[0];
  };
  return [
    {
      name: 'tenant',
      capacity: { kind: 'TENANT', tenantId: a.tenant, slug: a.slug, account, roles: ['SECRETARIAT'] },
      mayTouch: (_, row) => own(row),
    },
    {
      name: 'mandate',
      capacity: { kind: 'MANDATE', tenantId: a.tenant, missionId: a.missions[0], mandateId: newId(), account },
      mayTouch: (table, row) => own(row) && ofMission(table, row),
    },
    {
      name: 'body',
      capacity: { kind: 'BODY', bodyId: bodies[0], account, chief: true },
      mayTouch: (table, row) => has(table, 'body_id') && row.body_id === bodies[0],
    },
    {
      name: 'body, answering one council',
      capacity: { kind: 'BODY', bodyId: bodies[0], account, chief: true, tenantId: a.tenant },
      mayTouch: (table, row) =>
        (has(table, 'body_id') && row.body_id === bodies[0]) || (own(row) && councilsOwn.has(table.name)),
    },
    {
      name: 'link',
      capacity: { kind: 'LINK', tenantId: a.tenant, letterId: a.letters[0], linkId: newId(), bodyId: bodies[0] },
      mayTouch: (table, row) => own(row) && (ofLetter(table, row) || councilsOwn.has(table.name)),
    },
    {
      name: 'applicant',
      capacity: { kind: 'APPLICANT', tenantId: a.tenant, applicationId: a.applications[0] },
      mayTouch: (table, row) =>
        own(row) &&
        (ofApplication(table, row) ||
          councilsOwn.has(table.name) ||
          (row.published === true && announced.has(table.name))),
    },
    {
      name: 'expert',
      capacity: { kind: 'EXPERT', tenantId: a.tenant, expertiseId: a.expertises[0], expertId: a.experts[0] },
      mayTouch: (table, row) =>
        own(row) &&
        (ofExpert(table, row) || councilsOwn.has(table.name) || (row.published === true && announced.has(table.name))),
    },
    {
      name: 'screen',
      capacity: { kind: 'SCREEN', tenantId: a.tenant, meetingId: a.meetings[0], tokenId: newId() },
      mayTouch: (table, row) =>
        own(row) &&
        (ofMeeting(table, row) || councilsOwn.has(table.name) || (row.published === true && announced.has(table.name))),
    },
    {
      name: 'a member of the council',
      capacity: { kind: 'TENANT', tenantId: a.tenant, slug: a.slug, account, roles: ['MEMBER'] },
      mayTouch: (table, row) => own(row) && !candidates.has(table.name),
    },
    {
      // This world's groups have no candidates of their own: a member of one sees none of the others'.
      name: 'a member of a working group',
      capacity: { kind: 'TENANT', tenantId: a.tenant, slug: a.slug, account, roles: ['WORKING_GROUP'] },
      mayTouch: (table, row) => own(row) && !candidates.has(table.name),
    },
    { name: 'public', capacity: { kind: 'PUBLIC' }, mayTouch: (_, row) => row.published === true },
    {
      name: 'platform',
      capacity: { kind: 'PLATFORM', account },
      mayTouch: (table) => `${table.name} by kenes_platform` in acrossTenants || table.name === 'invitation',
    },
    {
      name: 'door',
      capacity: { kind: 'DOOR', account },
      mayTouch: (table) => `${table.name} by kenes_door` in acrossTenants || table.name === 'invitation',
    },
    { name: 'the login without a capacity', capacity: null, mayTouch: () => false },
  ];
}

/** Where a body or a link that answers one council goes beside its own rows: the outbox and the council’s own terms. */
const councilsOwn = new Set(['mail', 'parameter_override']);

/** What only those who work with candidates see of their own tenant: every file and mail of this world is a candidate’s. */
const candidates = new Set([
  'application',
  'application_document',
  'stored_file',
  'mail',
  'interview',
  'ballot',
  'ballot_presence',
  'ballot_vote',
  'ballot_line',
]);

/** What a candidate reads beside the own application: what was announced to everyone. */
const announced = new Set(['competition', 'competition_publication']);

describe('every table × verb × capacity × own, other, none', () => {
  const database = useTestDatabase();
  let tables: Table[] = [];
  let world: World;
  const filled: Map<string, Row[]> = new Map();

  beforeAll(async () => {
    await withClient(database().superuser, async (client) => {
      tables = (await readCatalogue(client)).filter(({ columns }) => columns.some(({ name }) => name === 'tenant_id'));
      world = await makeWorld(client, await readCatalogue(client));
      for (const { name } of tables)
        filled.set(name, (await client.query(`select ctid::text as row_place, t.* from ${name} t`)).rows);
    });
  });

  /** Tries a statement as a capacity and undoes it: the rows it reached, or the reason it was refused. */
  async function attempt(
    client: pg.Client,
    place: Place,
    statement: string,
    values: unknown[] = [],
  ): Promise<Row[] | string> {
    await client.query(place.capacity ? openingOf(place.capacity, false, realClock.today()) : 'begin');
    try {
      return (await client.query(statement, values)).rows;
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    } finally {
      await client.query('rollback');
    }
  }

  const eachPlace = async (
    work: (client: pg.Client, place: Place, leaks: string[]) => Promise<void>,
  ): Promise<string[]> => {
    const leaks: string[] = [];
    await withClient(database().urls.application, async (client) => {
      for (const place of placesOf(world)) await work(client, place, leaks);
    });
    return leaks;
  };

  it('every table of tenants is filled for both, so that nothing passes for want of rows', () => {
    const empty = tables.filter(({ name }) => {
      const owners = new Set(filled.get(name)?.map((row) => row.tenant_id));
      return !owners.has(world.a.tenant) || !owners.has(world.b.tenant);
    });
    expect(tables.length).toBeGreaterThan(20);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it('select: no capacity reaches a row that is not its own', async () => {
    const leaks = await eachPlace(async (client, place, found) => {
      for (const table of tables) {
        const all = new Map(filled.get(table.name)?.map((row) => [row.row_place, row]));
        const reached = await attempt(client, place, `select ctid::text as row_place from ${table.name}`);
        // ctid is refused where columns are granted one by one: then the granted ones say which rows they were.
        const rows =
          typeof reached === 'string'
            ? await byGrantedColumns(client, place, table)
            : reached.map(({ row_place: at }) => all.get(at) ?? {});
        for (const row of rows)
          if (!place.mayTouch(table, row)) found.push(`${place.name} reads ${table.name} of ${String(row.tenant_id)}`);
      }
    });
    expect(leaks).toEqual([]);
  });

  async function byGrantedColumns(client: pg.Client, place: Place, table: Table): Promise<Row[]> {
    const wanted = ['tenant_id', 'id', 'published', 'body_id', 'mission_id', 'letter_id'];
    const columns = table.columns.filter(({ name }) => wanted.includes(name)).map(({ name }) => name);
    for (let count = columns.length; count > 0; count -= 1) {
      const reached = await attempt(client, place, `select ${columns.slice(0, count).join(', ')} from ${table.name}`);
      if (typeof reached === 'string') continue;
      const all = filled.get(table.name) ?? [];
      return reached.map((row) => all.find((one) => one.tenant_id === row.tenant_id && one.id === row.id) ?? row);
    }
    return [];
  }

  it('the tenant reads all of its own rows: the refusals above are not for want of a way in', async () => {
    await withClient(database().urls.application, async (client) => {
      const [tenant] = placesOf(world);
      if (!tenant) throw new Error('there is no tenant to be');
      for (const table of tables) {
        const wanted = filled.get(table.name)?.filter((row) => tenant.mayTouch(table, row)).length ?? 0;
        const reached = await attempt(client, tenant, `select 1 from ${table.name}`);
        expect([table.name, reached.length], table.name).toEqual([table.name, wanted]);
      }
    });
  });

  it('update and delete: nobody changes or removes a row that is not theirs, nor gives one of theirs away', async () => {
    const leaks = await eachPlace(async (client, place, found) => {
      for (const table of tables) {
        const all = filled.get(table.name) ?? [];
        const foreign = all.filter((row) => !place.mayTouch(table, row));
        const keys = table.key.map((name) => `t.${name} = k.${name}`).join(' and ');
        const targets = `jsonb_to_recordset($1::jsonb) as k(${table.key.map((name) => `${name} ${typeOf(table, name)}`).join(', ')})`;
        const values = [
          JSON.stringify(foreign.map((row) => Object.fromEntries(table.key.map((name) => [name, row[name]])))),
        ];
        for (const { name, generated } of table.columns) {
          if (generated || table.key.includes(name)) continue;
          const changed = await attempt(
            client,
            place,
            `update ${table.name} t set ${name} = t.${name} from ${targets} where ${keys} returning 1`,
            values,
          );
          if (typeof changed !== 'string' && changed.length > 0)
            found.push(`${place.name} changes ${table.name}.${name} of others`);
        }
        const removed = await attempt(
          client,
          place,
          `delete from ${table.name} t using ${targets} where ${keys} returning 1`,
          values,
        );
        if (typeof removed !== 'string' && removed.length > 0)
          found.push(`${place.name} removes ${table.name} of others`);
        const given = await attempt(
          client,
          place,
          `update ${table.name} set tenant_id = $1 where tenant_id <> $1 returning 1`,
          [world.b.tenant],
        );
        if (typeof given !== 'string' && given.length > 0) found.push(`${place.name} gives rows of ${table.name} away`);
      }
    });
    expect(leaks).toEqual([]);
  }, 120_000);

  it('insert: nobody puts a row into another’s hands', async () => {
    let tried = 0;
    const leaks = await eachPlace(async (client, place, found) => {
      for (const table of tables) {
        const foreign = (filled.get(table.name) ?? []).filter((row) => !place.mayTouch(table, row));
        for (const row of foreign.slice(0, 16)) {
          const { row_place: _, ...copy } = row;
          if ('id' in copy && !['mission', 'letter'].includes(table.name)) copy.id = newId();
          if (table.name === 'number_series') copy.year = 1900 + Math.floor(Math.random() * 90);
          if (table.name === 'invitation') copy.token_digest = Buffer.from(newId());
          const names = table.columns.filter(({ generated }) => !generated).map(({ name }) => name);
          const holes = names.map((_name, at) => `$${at + 1}`).join(', ');
          tried += 1;
          const values = names.map((name) => asValue(table, name, copy[name]));
          const done = await attempt(
            client,
            place,
            `insert into ${table.name} (${names.join(', ')}) values (${holes})`,
            values,
          );
          // 42501: refused by a grant or a policy. Any other outcome means that the policy let the row through.
          if (done !== '42501')
            found.push(`${place.name} inserts into ${table.name}: ${typeof done === 'string' ? done : 'done'}`);
        }
      }
    });
    expect(tried).toBeGreaterThan(1_000);
    expect([...new Set(leaks)]).toEqual([]);
  }, 120_000);

  it('a role that has entered no context sees no row of any tenant', async () => {
    const seen: string[] = [];
    await withClient(database().urls.application, async (client) => {
      for (const role of capacityRoles.filter((one) => one !== 'kenes_public' && one !== 'kenes_door')) {
        for (const table of tables) {
          if (`${table.name} by ${role}` in acrossTenants || (table.name === 'invitation' && role === 'kenes_platform'))
            continue;
          for (const column of ['tenant_id', table.key[0]]) {
            await client.query(`begin; set local role ${role}`);
            const rows = await client.query(`select ${column} from ${table.name}`).then(
              (result) => result.rows,
              () => [],
            );
            await client.query('rollback');
            if (rows.length > 0) seen.push(`${role} reads ${table.name}`);
          }
        }
      }
    });
    expect(seen).toEqual([]);
  });

  it('a new table that forgets its policies is seen by this matrix', async () => {
    await withClient(database().superuser, async (client) => {
      await client.query(
        'create table novelty (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id))',
      );
      await client.query('grant select on novelty to kenes_tenant');
      await client.query('insert into novelty values ($1, gen_random_uuid())', [world.b.tenant]);
      const found = (await readCatalogue(client)).find(({ name }) => name === 'novelty');
      expect(found?.forced).toBe(false);
    });
    await withClient(database().urls.application, async (client) => {
      const [tenant] = placesOf(world);
      if (!tenant) throw new Error('there is no tenant to be');
      expect(await attempt(client, tenant, 'select tenant_id from novelty')).toEqual([{ tenant_id: world.b.tenant }]);
    });
    await withClient(database().superuser, (client) => client.query('drop table novelty'));
  });

  it('covers all four verbs', () => {
    expect(verbs).toEqual(['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  });
});

function typeOf(table: Table, column: string): string {
  return table.columns.find(({ name }) => name === column)?.type ?? 'text';
}

/** pg gives jsonb back as objects and takes it as text. */
function asValue(table: Table, column: string, value: unknown): unknown {
  return typeOf(table, column) === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
