import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { checkFiles } from '../../checks/check-files.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { InputReading } from '../../kernel/input.ts';
import { Stop } from '../../kernel/refusals.ts';
import type { SealingStore } from '../../kernel/sealing-store.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { readFile } from '../composition/member-input.ts';
import { aBin, anIin } from '../composition/testing/cast.ts';
import { readWhole } from '../files/read-whole.ts';
import { useRoutes } from '../files/testing/support.ts';
import { fileOfTenant } from '../missions/mission-input.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { storedFiles } from '../recommendations/act-input.ts';
import { asSystem } from '../reminders/as-system.ts';
import { type EnteredRow, withRows } from './entering/entering.ts';
import { RowReading } from './entering/row-reading.ts';
import { limits } from './reading/read-table.ts';
import { aWorkbook } from './testing/workbook.ts';

const api = useApi('2026-11-23');
const routes = useRoutes(api);

async function aSecretary() {
  const council = await aCouncil(api());
  return { council, who: inTenant(council.id, (await anAccount(api())).id) };
}

interface Told {
  readonly __typename: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly import?: { id: string; rowCount: number };
}

async function read(who: Capacity, kind: string, given: object): Promise<Told> {
  const { readImport } = await api().query<{ readImport: Told }>(
    who,
    `mutation ($input: ReadImportInput!) { readImport(input: $input) { __typename ... on ReadImportSuccess { import { id rowCount } }
      ... on InvalidInput { fields { path code } } } }`,
    { input: { key: randomUUID(), kind, ...given } },
  );
  return readImport;
}

describe('a file that is imported', () => {
  const iin = anIin('1980-05-12', 7);
  const table = () =>
    aWorkbook([
      ['Созыв', 'Начало созыва', 'Окончание созыва', 'ФИО', 'ИИН', 'Вид места'],
      ['III', '01.02.2025', '31.01.2028', 'Ким Лев', iin, 'гражданин'],
    ]);

  it('lies sealed: nobody who has the store finds a national id in it; who imports has it back, with its hash', async () => {
    const { who, council } = await aSecretary();
    const bytes = Buffer.from(`ФИО;ИИН\nКим Лев;${iin}\n`);
    const { status, body } = await routes().send(who, bytes, 'состав.csv', { purpose: 'IMPORT' }, 'text/csv');
    expect(status).toBe(201);
    await read(who, 'MEMBERS', { pasted: bytes.toString() });
    const { under } = api().services.files as SealingStore;
    let looked = 0;
    for await (const { key } of under.list()) {
      if (!key.startsWith(council.id)) continue;
      looked += 1;
      expect((await readWhole(under, key)).includes(iin)).toBe(false);
    }
    expect(looked).toBe(2);
    const back = await routes().get(who, `/files/${String(body.id)}/original`);
    expect(back.bytes.equals(bytes)).toBe(true);
    expect(createHash('sha256').update(back.bytes).digest('hex')).toBe(body.sha256);
    const { withoutBytes } = await checkFiles(api().database, api().services.files, Date.now());
    expect(withoutBytes.filter(({ tenant }) => tenant === council.slug)).toEqual([]);
  });

  it('is nobody’s paper: neither a question’s, nor a decision’s, nor a letter’s, and the database itself never shows it', async () => {
    const { who, council } = await aSecretary();
    const files = await Promise.all(
      ['IMPORT', 'APPLICATION'].map(async (purpose) =>
        String((await routes().send(who, table(), 'состав.xlsx', { purpose })).body.id),
      ),
    );
    const acting = { tenantId: council.id, capacity: who, transaction: null };
    for (const id of files)
      await api().database.inTransaction(who, true, async (transaction) => {
        const act = { ...acting, transaction } as never;
        const reading = new InputReading();
        await readFile(act, reading, 'paper', id);
        await fileOfTenant(act, reading, id, 'decision');
        expect(() => reading.done()).toThrow(Stop);
        await expect(storedFiles(act, [id], 'scan')).rejects.toThrow(Stop);
      });
    await withClient(api().test.superuser, async (client) => {
      const show = client.query(`update stored_file set published = true where purpose = 'IMPORT' and tenant_id = $1`, [
        council.id,
      ]);
      await expect(show).rejects.toThrow(/stored_file_import_private/);
    });
  });

  it('is read from where it lies sealed', async () => {
    const { who } = await aSecretary();
    const { body } = await routes().send(who, table(), 'состав.xlsx', { purpose: 'IMPORT' });
    expect(await read(who, 'MEMBERS', { fileId: body.id })).toMatchObject({ import: { rowCount: 1 } });
  });

  it('has twenty thousand rows at most: that many are taken, one more is refused with its sentence, titles above them not counted', async () => {
    const { who } = await aSecretary();
    const csv = (rows: number) =>
      Buffer.from(
        `Журнал писем;;\nДата;Номер письма;Корреспондент\n${Array.from({ length: rows }, (_, at) => `01.02.2025;${at};Акимат`).join('\n')}\n`,
      );
    const sent = async (rows: number) => {
      const { body } = await routes().send(who, csv(rows), 'журнал.csv', { purpose: 'IMPORT' }, 'text/csv');
      return read(who, 'LETTERS', { fileId: body.id });
    };
    expect(await sent(limits.rows)).toMatchObject({ import: { rowCount: 20_000 } });
    expect(await sent(limits.rows + 1)).toMatchObject({ fields: [{ path: 'fileId', code: 'IMPORT_TOO_MANY_ROWS' }] });
    expect(await sent(limits.rows * 3)).toMatchObject({ fields: [{ code: 'IMPORT_TOO_MANY_ROWS' }] });
  });

  it('of members has two thousand rows at most: no council has had more', async () => {
    const { who } = await aSecretary();
    const sent = async (rows: number) => {
      const people = Array.from({ length: rows }, () => 'Ахметов Серік');
      return read(who, 'MEMBERS', { pasted: `ФИО\n${people.join('\n')}\n` });
    };
    expect(await sent(limits.members)).toMatchObject({ import: { rowCount: 2_000 } });
    expect(await sent(limits.members + 1)).toMatchObject({
      fields: [{ path: 'pasted', code: 'IMPORT_TOO_MANY_ROWS' }],
    });
  });
});

describe('a row that the database excludes', () => {
  it('is at fault like any other, and the next ones go on', async () => {
    const { council } = await aSecretary();
    const bin = aBin(301);
    await aBody(api(), { bin });
    const row = (number: number): EnteredRow => ({
      reading: new RowReading({ number, cells: [], notes: [] }, { columns: new Map(), constants: new Map() }),
      label: null,
      twins: [],
    });
    const [first, second] = [row(2), row(3)];
    const organisation = (own: string) => ({
      bin: own,
      kind: 'OTHER',
      level: null,
      name: { authentic: 'ru' as const, ru: 'Орган' },
      shortName: null,
      headPosition: null,
      superiorId: null,
      region: null,
      address: null,
      email: null,
      councilForbidden: false,
      specialRegime: false,
      createdOn: '2026-11-23',
    });
    await asSystem(api(), { tenantId: council.id, job: 'import' }, async (act) => {
      const entering = {
        act,
        rows: [first, second],
        settings: { columns: [], constants: [], same: [], withhold: false },
        progress: async () => undefined,
        about: [],
      } as never;
      expect(await withRows(entering, [first], () => act.insert(OrganisationEntity, organisation(bin)))).toBeNull();
      expect(
        await withRows(entering, [second], () => act.insert(OrganisationEntity, organisation(aBin(302)))),
      ).not.toBeNull();
      act.journal({ act: 'ImportChecked', subjectType: 'Import', subjectId: null, occurredOn: act.today, facts: {} });
      return true;
    });
    expect(first.reading.points).toMatchObject([{ level: 'BLOCK', code: 'ALREADY_THERE' }]);
    expect(second.reading.refused).toBe(false);
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select count(*)::int as n from organisation where bin = any($1)', [
        [bin, aBin(302)],
      ]);
      expect(rows).toEqual([{ n: 2 }]);
    });
  });
});
