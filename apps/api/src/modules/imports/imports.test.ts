import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { verifyJournal } from '../../checks/verify-journal.ts';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { aBin, anIin, counted } from '../composition/testing/cast.ts';
import { handlers, mostAttempts } from './run-import.handler.ts';
import { runImport } from './run-import.job.ts';
import { aWorkbook, type Cell } from './testing/workbook.ts';

const api = useApi('2026-11-23');
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function aSecretary(roles: readonly Role[] = ['SECRETARIAT']) {
  const council = await aCouncil(api());
  const who = inTenant(council.id, (await anAccount(api())).id, roles);
  return { council, who };
}

/** A file as the upload's route stores it. */
async function aFile(tenantId: string, bytes: Buffer, mediaType = xlsx): Promise<string> {
  const id = newId();
  await api().services.files.put(`${tenantId}/${id}`, Readable.from([bytes]));
  await withClient(api().test.superuser, (client) =>
    client.query(
      `insert into stored_file (tenant_id, id, purpose, name, media_type, size, sha256, storage_key, uploaded_at)
        values ($1, $2, 'IMPORT', 'реестр.xlsx', $3, $4, '\\x01', $5, now())`,
      [tenantId, id, mediaType, bytes.length, `${tenantId}/${id}`],
    ),
  );
  return encodeId(tenantId, id);
}

interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly verdict?: { points: readonly { code: string; facts: Record<string, unknown> }[] };
  readonly import?: Shown;
}
interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly rowCount: number;
  readonly percent: number | null;
  readonly allowedRows: number | null;
  readonly warnedRows: number | null;
  readonly refusedRows: number | null;
  readonly columns: readonly { column: number; head: string; samples: string[]; proposed: string | null }[];
  readonly notes: readonly { code: string; message: string }[];
  readonly warnings: readonly { code: string; facts: { rows: number } }[];
  readonly entered: Record<string, number | null> | null;
  readonly stopped: { code: string } | null;
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: readonly {
      number: number;
      outcome: string;
      label: string | null;
      points: readonly {
        field: string | null;
        column: number | null;
        code: string;
        level: string;
        unknown: boolean;
        message: string;
      }[];
      twins: readonly { row: number | null; personId: string | null; name: string; score: number }[];
    }[];
  };
}

const shown = `id version state rowCount percent allowedRows warnedRows refusedRows columns { column head samples proposed }
  notes { code message } warnings { code facts } entered { convocations members letters recommendations addressees answers } stopped { code }
  rows(first: 100) { totalCount nodes { number outcome label points { field column code level unknown message } twins { row personId name score } } }`;

async function act(who: Capacity, name: string, input: object): Promise<Told> {
  const kind = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const data = await api().query<Record<string, Told>>(
    who,
    `mutation ($input: ${kind}Input!) { ${name}(input: $input) { __typename ... on ${kind}Success { import { ${shown} } } ... on Problem { code }
      ... on InvalidInput { fields { path code } } ... on Refusal { verdict { points { code facts } } } ... on NeedsReason { verdict { points { code facts } } } } }`,
    { input: { key: randomUUID(), ...input } },
  );
  const told = data[name];
  if (!told) throw new Error(`${name} told nothing`);
  return told;
}

/** What an act that must be done has made of the import. */
function of(told: Told): Shown {
  if (!told.import) throw new Error(JSON.stringify(told));
  return told.import;
}

/** Reads a table, takes every proposed column, and has it checked. */
async function checked(
  who: Capacity,
  kind: string,
  rows: readonly (readonly Cell[])[],
  more: object = {},
): Promise<Shown> {
  const tenantId = 'tenantId' in who ? (who.tenantId ?? '') : '';
  const read = of(await act(who, 'readImport', { kind, fileId: await aFile(tenantId, aWorkbook(rows)) }));
  const columns = read.columns.flatMap(({ column, proposed }) => (proposed ? [{ column, field: proposed }] : []));
  return of(await act(who, 'previewImport', { id: read.id, expectedVersion: read.version, columns, ...more }));
}

const reasons = (one: Shown) => one.warnings.map(({ code }) => ({ code, reason: 'Так было в бумагах.' }));
const confirm = (who: Capacity, one: Shown, more: object = {}) =>
  act(who, 'confirmImport', { id: one.id, expectedVersion: one.version, acknowledged: reasons(one), ...more });

const memberHeads = [
  'Созыв',
  'Начало созыва',
  'Окончание созыва',
  'ФИО',
  'ИИН',
  'Вид места',
  'Должность и место работы',
];
const line = (convocation: string, name: string, iin: string | null, kind = 'гражданин'): Cell[] => [
  convocation,
  convocation === 'I' ? '01.02.2019' : '01.02.2022',
  convocation === 'I' ? '31.01.2022' : '31.01.2025',
  name,
  iin,
  kind,
  'пенсионер',
];

describe('members and former convocations from a workbook', () => {
  it('heads in any language find their meaning, samples hide IINs, and nothing is written before it is confirmed', async () => {
    const { council, who } = await aSecretary();
    const before = (await entries()).length;
    const rows = [
      ['Шақырылым нөмірі', 'Шақырылымның басталуы', 'Шақырылымның аяқталуы', 'Тегі', 'Аты', 'ЖСН', 'Өзге'],
      ['1', '01.02.2019', '31.01.2022', 'Серікбаева', 'Айгүл', anIin('1980-01-02', 1), 'x'],
    ];
    const read = of(
      await act(who, 'readImport', { kind: 'MEMBERS', fileId: await aFile(council.id, aWorkbook(rows)) }),
    );
    expect(read.columns.map(({ proposed }) => proposed)).toEqual([
      'CONVOCATION',
      'TERM_FROM',
      'TERM_TO',
      'SURNAME',
      'GIVEN_NAME',
      'IIN',
      null,
    ]);
    expect(read.columns[5]?.samples).toEqual([`••••••••${anIin('1980-01-02', 1).slice(-4)}`]);
    const one = await checked(who, 'MEMBERS', rows);
    expect(one).toMatchObject({ state: 'CHECKED', refusedRows: 0 });
    for (const table of ['convocation', 'seat', 'council_person', 'membership'])
      expect(await counted(api(), table, council.id)).toBe(0);
    expect(await entries()).toHaveLength(before);
  });

  it('confirmed, two former convocations are there as if set up by hand, with the file in the journal; a second time is a Conflict', async () => {
    const { council, who } = await aSecretary();
    const both = anIin('1981-01-02', 2);
    const one = await checked(who, 'MEMBERS', [
      memberHeads,
      line('I', 'Серікбаева Айгүл Маратқызы', both),
      line('I', 'Ким Виктор Павлович', null, 'госорган'),
      line('II', 'Серикбаева Айгуль Маратовна', both),
    ]);
    expect(one.refusedRows).toBe(0);
    const key = randomUUID();
    const done = of(await confirm(who, one, { key }));
    expect(done).toMatchObject({ state: 'ENTERED', entered: { convocations: 2, members: 3 } });
    expect(of(await confirm(who, one, { key })).state).toBe('ENTERED');
    expect(await confirm(who, one)).toMatchObject({ __typename: 'Conflict', code: 'CHANGED_MEANWHILE' });
    expect(await counted(api(), 'convocation', council.id)).toBe(2);
    expect(await counted(api(), 'membership', council.id)).toBe(3);
    expect(await counted(api(), 'council_person', council.id)).toBe(2);
    const { journal } = await api().query<{ journal: { nodes: { act: string; facts: Record<string, unknown> }[] } }>(
      who,
      `{ journal(first: 20) { nodes { act facts } } }`,
    );
    const acts = journal.nodes.map(({ act: name }) => name);
    expect(acts.filter((name) => name === 'ConvocationSetUp')).toHaveLength(2);
    expect(journal.nodes.find(({ act: name }) => name === 'ImportEntered')?.facts).toMatchObject({
      members: 3,
      sha256: '01',
      name: 'реестр.xlsx',
    });
    expect(JSON.stringify(journal)).not.toContain(both);
  });

  it('of two secretaries who confirm at once one enters it, the other meets a Conflict', async () => {
    const { council, who } = await aSecretary();
    const one = await checked(who, 'MEMBERS', [memberHeads, line('I', 'Серікбаева Айгүл Маратқызы', null)]);
    const told = await Promise.all([confirm(who, one), confirm(who, one)]);
    expect(told.map(({ __typename }) => __typename).toSorted()).toEqual(['ConfirmImportSuccess', 'Conflict']);
    expect(await counted(api(), 'membership', council.id)).toBe(1);
  });

  it('every fault is told with row, column, code and words, and while there is one nothing is entered', async () => {
    const { council, who } = await aSecretary();
    const wrong = `${anIin('1982-01-02', 1).slice(0, 11)}${(Number(anIin('1982-01-02', 1).at(-1)) + 1) % 10}`;
    const one = await checked(who, 'MEMBERS', [
      memberHeads,
      line('I', 'Серікбаева Айгүл', wrong),
      line('I', 'Ким Виктор', null, 'космонавт'),
      ['I', '32.13.2019', '31.01.2022', 'Цой Мария', null, 'НПО', ''],
      ['', '01.02.2019', '31.01.2022', 'Ли Олжас', null, 'НПО', ''],
    ]);
    const points = one.rows.nodes.map(({ number, points: said }) => [
      number,
      said.filter(({ level }) => level === 'BLOCK').map(({ field, column, code }) => [field, column, code]),
    ]);
    expect(points).toEqual([
      [2, []],
      [3, [['SEAT_KIND', 5, 'IMPORT_WORD_UNKNOWN']]],
      [4, [['TERM_FROM', 1, 'IMPORT_NOT_A_DATE']]],
      [5, [['CONVOCATION', 0, 'REQUIRED']]],
    ]);
    expect(one.refusedRows).toBe(3);
    const alone = await checked(who, 'MEMBERS', [memberHeads, line('I', 'Серікбаева Айгүл', null)]);
    const unknown = alone.rows.nodes[0]?.points.filter((point) => point.unknown) ?? [];
    expect(unknown.map(({ code, level }) => [code, level])).toContainEqual(['IIN_NOT_GIVEN', 'INFO']);
    expect(await confirm(who, one)).toMatchObject({ __typename: 'Refusal', code: 'IMPORT_HAS_FAULTS' });
    const iin = await checked(who, 'MEMBERS', [memberHeads, line('I', 'Серікбаева Айгүл', wrong)]);
    expect(iin.rows.nodes[0]?.points.filter(({ level }) => level === 'BLOCK')).toMatchObject([
      { field: 'IIN', column: 4 },
    ]);
    expect(JSON.stringify(iin)).not.toContain(wrong);
    expect(await counted(api(), 'convocation', council.id)).toBe(0);
  });

  it('a convocation of a year before the law is a fault of its row, and the others are still checked', async () => {
    const { who } = await aSecretary();
    const one = await checked(who, 'MEMBERS', [
      memberHeads,
      ['I', '01.02.2013', '31.01.2016', 'Ким Виктор', null, 'НПО', ''],
      line('II', 'Цой Мария', null),
    ]);
    expect(one.rows.nodes.map(({ points }) => points.map(({ field, code }) => [field, code]))[0]).toEqual([
      ['TERM_FROM', 'BEFORE_COUNCILS_LAW'],
    ]);
    expect(one).toMatchObject({ state: 'CHECKED', refusedRows: 1 });
  });

  it('the same person under two spellings is shown, and joined by a person’s decision alone', async () => {
    const { council, who } = await aSecretary();
    const rows = [
      memberHeads,
      line('I', 'Құдайбергенов Әлихан Ғалымұлы', null),
      line('II', 'Кудайбергенов Алихан Галымович', null),
    ];
    const apart = await checked(who, 'MEMBERS', rows);
    expect(apart.rows.nodes.map(({ twins }) => twins.map(({ row, score }) => [row, score]))).toEqual([
      [[3, 100]],
      [[2, 100]],
    ]);
    const joined = await checked(who, 'MEMBERS', rows, { same: [{ row: 3, withRow: 2 }] });
    const { import: looked } = await api().query<{ import: Record<string, unknown> }>(
      who,
      `query ($id: ID!) { import(id: $id) { readByName same { row withRow personId } alike: rows(alike: true) { totalCount } refused: rows(outcome: REFUSED) { totalCount } } }`,
      { id: joined.id },
    );
    expect(looked).toEqual({
      readByName: expect.stringMatching(/\S/),
      same: [{ row: 3, withRow: 2, personId: null }],
      alike: { totalCount: 2 },
      refused: { totalCount: 0 },
    });
    of(await confirm(who, joined));
    expect(await counted(api(), 'council_person', council.id)).toBe(1);
    expect(await counted(api(), 'membership', council.id)).toBe(2);
  });

  it('a breach of law asks for its reason once for all rows; a seat of two at once is refused', async () => {
    const { who } = await aSecretary();
    const three = Array.from({ length: 3 }, (_, n) =>
      line('I', `Сидоров Иван${n} Петрович`, anIin('1970-05-05', n + 1), 'госорган'),
    );
    const one = await checked(who, 'MEMBERS', [memberHeads, ...three]);
    expect(one.refusedRows).toBe(0);
    expect(one.warnings.length).toBeGreaterThan(0);
    expect(await confirm(who, one, { acknowledged: [] })).toMatchObject({ __typename: 'NeedsReason' });
    const seats = await checked(who, 'MEMBERS', [
      [...memberHeads, '№ места'],
      [...line('I', 'Ким Виктор', null), 1],
      [...line('I', 'Цой Мария', null), 1],
    ]);
    expect(seats.refusedRows).toBeGreaterThan(0);
  });
});

describe('letters of a register', () => {
  const heads = ['Вид', '№', 'Дата', 'Корреспондент', 'Тема', 'БИН'];

  it('are entered under their numbers and days, marked as entered afterwards; nothing is sent', async () => {
    const { council, who } = await aSecretary();
    const bin = aBin(77);
    const body = await aBody(api(), { name: 'Управление комфортной городской среды', bin });
    const one = await checked(who, 'LETTERS', [
      heads,
      ['исх', '03-15/127', '15.01.2025', '', 'О парке', bin],
      ['вх', '12-а', { date: 45_700 }, 'Акимат района', 'Ответ', ''],
    ]);
    expect(one).toMatchObject({ refusedRows: 0 });
    expect(of(await confirm(who, one)).entered).toMatchObject({ letters: 2 });
    const { letters } = await api().query<{ letters: { nodes: Record<string, unknown>[] } }>(
      who,
      `{ letters(first: 10) { nodes { direction number correspondent sentOn receivedOn } } }`,
    );
    expect(letters.nodes).toEqual(
      expect.arrayContaining([
        { direction: 'OUT', number: '03-15/127', correspondent: body.name, sentOn: '2025-01-15', receivedOn: null },
        { direction: 'IN', number: '12-а', correspondent: 'Акимат района', sentOn: null, receivedOn: '2025-02-12' },
      ]),
    );
    expect(await counted(api(), 'mail', council.id)).toBe(0);
    expect(await counted(api(), 'answer_link', council.id)).toBe(0);
    const { journal } = await api().query<{
      journal: { nodes: { act: string; occurredOn: string; recordedLater: boolean }[] };
    }>(who, `{ journal(first: 20) { nodes { act occurredOn recordedLater } } }`);
    expect(journal.nodes.filter(({ act: name }) => name === 'LetterEntered')).toEqual(
      expect.arrayContaining([{ act: 'LetterEntered', occurredOn: '2025-01-15', recordedLater: true }]),
    );
  });

  it('a number twice in the file, or taken already, is refused at its row; all or nothing', async () => {
    const { council, who } = await aSecretary();
    const first = await checked(who, 'LETTERS', [heads, ['исх', '1', '15.01.2025', 'Акимат', 'О парке', '']]);
    of(await confirm(who, first));
    const one = await checked(who, 'LETTERS', [
      heads,
      ['исх', '1', '16.01.2025', 'Акимат', 'О школе', ''],
      ['исх', '2', '17.01.2025', 'Акимат', 'О дворе', ''],
      ['исх', '2', '18.01.2025', 'Акимат', 'О дороге', ''],
      ['исх', '3', '18.01.2035', 'Акимат', 'О будущем', ''],
    ]);
    expect(one.rows.nodes.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'ALLOWED', 'REFUSED', 'REFUSED']);
    expect(one.rows.nodes[0]?.points).toMatchObject([{ code: 'LETTER_NUMBER_TAKEN' }]);
    expect(await counted(api(), 'letter', council.id)).toBe(1);
  });

  it('pasted cells are kept as a file and read as it', async () => {
    const { council, who } = await aSecretary();
    const pasted = ['Номер\tДата\tКорреспондент\tТема', '5\t15.01.2025\tАкимат\tО «парке»'].join('\n');
    const read = of(await act(who, 'readImport', { kind: 'LETTERS', pasted }));
    const columns = read.columns.flatMap(({ column, proposed }) => (proposed ? [{ column, field: proposed }] : []));
    const lacking = await act(who, 'previewImport', { id: read.id, expectedVersion: read.version, columns });
    expect(lacking.fields).toEqual([{ path: 'columns', code: 'IMPORT_FIELD_NEEDED' }]);
    const constants = [{ field: 'DIRECTION', value: 'Шығыс' }];
    const one = of(await act(who, 'previewImport', { id: read.id, expectedVersion: read.version, columns, constants }));
    of(await confirm(who, one));
    expect(await counted(api(), 'letter', council.id)).toBe(1);
    expect(await counted(api(), 'stored_file', council.id)).toBe(1);
  });
});

describe('recommendations with their answers', () => {
  it('are adopted, sent and answered on their past days by the rules of hand-made acts; addressees of one number are one', async () => {
    const { council, who } = await aSecretary();
    const [one, two] = [aBin(81), aBin(82)];
    await aBody(api(), { name: 'Управление образования', bin: one });
    await aBody(api(), { name: 'Управление дорог', bin: two });
    const found = await checked(who, 'RECOMMENDATIONS', [
      [
        'Номер рекомендации',
        'Рекомендация',
        'Дата принятия',
        'Адресат',
        'БИН',
        '№ письма',
        'Дата направления',
        'Дата получения',
        'Результат',
        'Дата ответа',
        'Ответ',
        '№ протокола',
        'Дата протокола',
      ],
      [
        '2025-7',
        'Отремонтировать двор школы № 5',
        '10.02.2025',
        '',
        one,
        '101',
        '12.02.2025',
        '13.02.2025',
        'Принято',
        '28.02.2025',
        'Будет сделано',
        '3',
        '10.02.2025',
      ],
      [
        '2025-7',
        'Отремонтировать двор школы № 5',
        '10.02.2025',
        '',
        two,
        '102',
        '12.02.2025',
        '',
        '',
        '',
        '',
        '3',
        '10.02.2025',
      ],
      [
        '2025-8',
        'Осветить улицу Абая',
        '10.02.2025',
        'Управление дорог',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '3',
        '10.02.2025',
      ],
    ]);
    expect(found.rows.nodes.flatMap(({ points }) => points.filter(({ level }) => level === 'BLOCK'))).toEqual([]);
    expect(of(await confirm(who, found)).entered).toMatchObject({
      recommendations: 2,
      addressees: 3,
      letters: 2,
      answers: 1,
    });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<Record<string, unknown>>(
        `select recommendation_number as number, state, letter_number as letter, sent_on::text as sent, received_on::text as received, due_on::text as due,
          answered_on::text as answered, answer_kind as kind from track where tenant_id = $1 order by 1, 3`,
        [council.id],
      ),
    );
    expect(rows).toMatchObject([
      {
        number: '2025-7',
        state: 'ANSWERED',
        letter: '101',
        sent: '2025-02-12',
        received: '2025-02-13',
        answered: '2025-02-28',
        kind: 'ACCEPTED',
      },
      { number: '2025-7', state: 'SENT', letter: '102' },
      { number: '2025-8', state: 'TO_SEND', letter: null },
    ]);
    expect(rows[0]?.due).not.toBeNull();
  });

  it('are public as adopted ones are; kept from the public they ask for a reason (PC-PUB-01)', async () => {
    const { council, who } = await aSecretary();
    const bin = aBin(84);
    await aBody(api(), { name: 'Управление культуры', bin });
    const rows = (number: string): Cell[][] => [
      ['Номер рекомендации', 'Рекомендация', 'Дата принятия', 'БИН'],
      [number, 'О библиотеке', '10.02.2025', bin],
    ];
    of(await confirm(who, await checked(who, 'RECOMMENDATIONS', rows('2025-1'))));
    const kept = await checked(who, 'RECOMMENDATIONS', rows('2025-2'), { withhold: true });
    expect(kept.warnings.length).toBeGreaterThan(0);
    expect(await confirm(who, kept, { acknowledged: [] })).toMatchObject({ __typename: 'NeedsReason' });
    of(await confirm(who, kept));
    const { rows: found } = await withClient(api().test.superuser, (client) =>
      client.query<{ number: string; published: boolean }>(
        'select number, published from recommendation where tenant_id = $1 order by 1',
        [council.id],
      ),
    );
    expect(found).toEqual([
      { number: '2025-1', published: true },
      { number: '2025-2', published: false },
    ]);
  });

  it('a body that nobody knows, another wording under one number, an answer before its question are told at their rows', async () => {
    const { who } = await aSecretary();
    const bin = aBin(83);
    await aBody(api(), { name: 'Управление спорта', bin });
    const heads = [
      'Номер рекомендации',
      'Рекомендация',
      'Дата принятия',
      'Адресат',
      'БИН',
      '№ письма',
      'Дата направления',
      'Результат',
      'Дата ответа',
    ];
    const one = await checked(who, 'RECOMMENDATIONS', [
      heads,
      ['1', 'О парке', '10.02.2025', '', aBin(8_400), '', '', '', ''],
      ['2', 'О стадионе', '10.02.2025', '', bin, '', '', '', ''],
      ['2', 'О бассейне', '10.02.2025', '', bin, '', '', '', ''],
      ['3', 'О катке', '10.02.2025', '', bin, '5', '12.02.2025', 'Принято', '11.02.2025'],
      ['4', 'О корте', '10.02.2025', '', bin, '', '', 'Принято', '11.02.2025'],
    ]);
    expect(one.rows.nodes.map(({ outcome }) => outcome)).toEqual([
      'REFUSED',
      'ALLOWED',
      'REFUSED',
      'NEEDS_REASON',
      'REFUSED',
    ]);
  });
});

describe('an addressee that the register has not (domain §8.3)', () => {
  it('is offered for it by the name that was given, with a BIN or without, asked about once, and entered once with its rows', async () => {
    const { council, who } = await aSecretary();
    const bin = aBin(85);
    const heads = ['Номер рекомендации', 'Рекомендация', 'Дата принятия', 'Адресат', 'БИН'];
    const one = await checked(who, 'RECOMMENDATIONS', [
      heads,
      ['1', 'О парке', '10.02.2025', 'Управление неведомого', ''],
      ['2', 'О сквере', '10.02.2025', 'управление  НЕВЕДОМОГО', ''],
      ['3', 'О роще', '10.02.2025', 'Қала баққорғаны', bin],
    ]);
    expect(one.refusedRows).toBe(0);
    for (const { points } of one.rows.nodes) expect(points.map(({ code }) => code)).toContain('IMPORT_BODY_NEW');
    expect(one.rows.nodes[0]?.points[0]?.message).toContain('Управление неведомого');
    const registered = () =>
      withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<{ name: object; bin: string | null; tracks: number }>(
          `select o.name, o.bin, count(t.*)::int as tracks from track t join organisation o on o.id = t.body_id where t.tenant_id = $1 group by o.id order by o.bin nulls first`,
          [council.id],
        );
        return rows;
      });
    expect(await registered()).toEqual([]);
    of(await confirm(who, one));
    expect(await registered()).toEqual([
      { name: { authentic: 'ru', ru: 'Управление неведомого' }, bin: null, tracks: 2 },
      { name: { authentic: 'kk', kk: 'Қала баққорғаны' }, bin, tracks: 1 },
    ]);
    // Known now, it asks for nothing.
    const again = await checked(who, 'RECOMMENDATIONS', [
      heads,
      ['4', 'О пруде', '10.02.2025', 'Управление неведомого', ''],
    ]);
    expect(again.warnings.map(({ code }) => code)).not.toContain('IMPORT_BODY_NEW');
  });
});

describe('a long file', () => {
  const heads = ['Вид', 'Номер', 'Дата', 'Корреспондент', 'Тема'];
  const rows = (count: number) => [
    heads,
    ...Array.from({ length: count }, (_, n) => ['исх', String(n + 1), '15.01.2025', 'Акимат', `О дворе ${n}`]),
  ];

  /** Takes the jobs of a council as they were enqueued. */
  async function jobsOf(tenantId: string): Promise<unknown[]> {
    const jobs = await withClient(api().test.superuser, async (client) => {
      const found = await client.query<{ payload: unknown; id: string }>(
        `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = $1 returning j.payload, j.id`,
        [runImport.name],
      );
      return found.rows;
    });
    return jobs
      .map(({ payload }) => payload)
      .filter((payload) => (payload as { tenantId: string }).tenantId === tenantId);
  }

  /** Does what the worker would. */
  async function work(tenantId: string, attempt = 1): Promise<void> {
    for (const payload of await jobsOf(tenantId)) await handlers[runImport.name]?.(api(), payload, attempt);
  }

  it('is checked and entered by the worker, with its progress; its person stands in the journal', async () => {
    const { council, who } = await aSecretary();
    const begun = await checked(who, 'LETTERS', rows(700));
    expect(begun).toMatchObject({ state: 'CHECKING', percent: 0 });
    expect(await confirm(who, begun)).toMatchObject({ __typename: 'Refusal', code: 'IMPORT_IS_RUNNING' });
    await work(council.id);
    const look = async () =>
      (await api().query<{ import: Shown }>(who, `query ($id: ID!) { import(id: $id) { ${shown} } }`, { id: begun.id }))
        .import;
    const found = await look();
    expect(found).toMatchObject({ state: 'CHECKED', percent: null, allowedRows: 700, refusedRows: 0 });
    expect(found.rows).toMatchObject({ totalCount: 700 });
    expect(await counted(api(), 'letter', council.id)).toBe(0);
    expect(of(await confirm(who, found)).state).toBe('ENTERING');
    await work(council.id);
    expect(await look()).toMatchObject({ state: 'ENTERED', entered: { letters: 700 } });
    expect(await counted(api(), 'letter', council.id)).toBe(700);
    const { journal } = await api().query<{ journal: { nodes: { act: string; actorName: string }[] } }>(
      who,
      `{ journal(first: 1) { nodes { act actorName } } }`,
    );
    expect(journal.nodes).toEqual([{ act: 'ImportEntered', actorName: 'Сериков Әділ' }]);
    const chains = await verifyJournal(api().database);
    expect(chains.find(({ id }) => id === council.id)).toMatchObject({ broken: null });
  });

  it('handed to two workers at once is entered once: the second leaves it to the first', async () => {
    const { council, who } = await aSecretary();
    const begun = await checked(who, 'LETTERS', rows(600));
    await work(council.id);
    const read = async () =>
      (await api().query<{ import: Shown }>(who, `query ($id: ID!) { import(id: $id) { ${shown} } }`, { id: begun.id }))
        .import;
    of(await confirm(who, await read()));
    const both = await Promise.allSettled(
      (await jobsOf(council.id))
        .flatMap((payload) => [payload, payload])
        .map((payload) => handlers[runImport.name]?.(api(), payload, 1)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await read()).toMatchObject({ state: 'ENTERED', stopped: null, entered: { letters: 600 } });
    expect(await counted(api(), 'letter', council.id)).toBe(600);
  });

  it('held up by another long act says that, and not that the file is broken', async () => {
    const { council, who } = await aSecretary();
    const begun = await checked(who, 'LETTERS', rows(600));
    await withClient(api().test.superuser, async (client) => {
      await client.query('begin');
      await client.query('lock table letter in exclusive mode');
      await expect(work(council.id)).rejects.toThrow();
      await client.query('rollback');
    });
    const { import: held } = await api().query<{ import: Shown }>(
      who,
      `query ($id: ID!) { import(id: $id) { ${shown} } }`,
      { id: begun.id },
    );
    expect(held).toMatchObject({ state: 'READ', stopped: { code: 'ACT_UNDER_WAY' } });
  });

  it('that fells its worker is begun three times and no more; then it says so with what to do, and may be checked again', async () => {
    const { council, who } = await aSecretary();
    const begun = await checked(who, 'LETTERS', rows(600));
    const jobs = await jobsOf(council.id);
    const read = async () =>
      (await api().query<{ import: Shown }>(who, `query ($id: ID!) { import(id: $id) { ${shown} } }`, { id: begun.id }))
        .import;
    for (const payload of jobs) await handlers[runImport.name]?.(api(), payload, mostAttempts + 1);
    const fallen = await read();
    expect(fallen).toMatchObject({ state: 'READ', percent: null, stopped: { code: 'IMPORT_FELLS_WORKER' } });
    // A third attempt is still made: the fall may have been another's.
    const columns = fallen.columns.flatMap(({ column, proposed }) => (proposed ? [{ column, field: proposed }] : []));
    of(await act(who, 'previewImport', { id: fallen.id, expectedVersion: fallen.version, columns }));
    await work(council.id, mostAttempts);
    const found = await read();
    expect(found).toMatchObject({ state: 'CHECKED', stopped: null, allowedRows: 600 });
    of(await confirm(who, found));
    for (const payload of await jobsOf(council.id)) await handlers[runImport.name]?.(api(), payload, mostAttempts + 1);
    expect(await read()).toMatchObject({ state: 'CHECKED', stopped: { code: 'IMPORT_FELLS_WORKER' }, entered: null });
    expect(await counted(api(), 'letter', council.id)).toBe(0);
  });

  it('stopped by what came between, writes nothing, says why, and may be checked again', async () => {
    const { council, who } = await aSecretary();
    const begun = await checked(who, 'LETTERS', rows(600));
    await work(council.id);
    const read = async () =>
      (await api().query<{ import: Shown }>(who, `query ($id: ID!) { import(id: $id) { ${shown} } }`, { id: begun.id }))
        .import;
    const found = await read();
    of(await confirm(who, found));
    const other = await checked(who, 'LETTERS', [heads, ['исх', '300', '15.01.2025', 'Акимат', 'Тем временем']]);
    of(await confirm(who, other));
    await work(council.id);
    expect(await read()).toMatchObject({ state: 'CHECKED', stopped: { code: 'IMPORT_HAS_FAULTS' }, entered: null });
    expect(await counted(api(), 'letter', council.id)).toBe(1);
  });
});

describe('who imports', () => {
  it('the secretariat alone; a member, another council and the public are refused or see nothing', async () => {
    const { council, who } = await aSecretary();
    const fileId = await aFile(
      council.id,
      aWorkbook([
        ['Номер', 'Тема'],
        ['1', 'О парке'],
      ]),
    );
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(await act(member, 'readImport', { kind: 'LETTERS', fileId })).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    const { who: other } = await aSecretary();
    expect((await act(other, 'readImport', { kind: 'LETTERS', fileId })).fields).toEqual([
      { path: 'fileId', code: 'NOT_THERE' },
    ]);
    const read = of(await act(who, 'readImport', { kind: 'LETTERS', fileId }));
    for (const stranger of [other, member, { kind: 'PUBLIC' } as const]) {
      const { import: one, imports } = await api().query<{ import: Shown | null; imports: { nodes: unknown[] } }>(
        stranger,
        `query ($id: ID!) { import(id: $id) { id } imports { nodes { id } } }`,
        { id: read.id },
      );
      expect([one, imports.nodes]).toEqual([null, []]);
    }
    expect(await act(other, 'discardImport', { id: read.id, expectedVersion: 1 })).toMatchObject({
      fields: [{ code: 'NOT_THERE' }],
    });
    expect(of(await act(who, 'discardImport', { id: read.id, expectedVersion: read.version })).state).toBe('DISCARDED');
  });

  it('a file that is none of what is taken is told in words; neither file nor cells, and both, too', async () => {
    const { council, who } = await aSecretary();
    const broken = await aFile(council.id, Buffer.from('not a workbook'));
    expect((await act(who, 'readImport', { kind: 'LETTERS', fileId: broken })).fields).toEqual([
      { path: 'fileId', code: 'IMPORT_NOT_A_TABLE' },
    ]);
    expect((await act(who, 'readImport', { kind: 'LETTERS' })).fields).toEqual([
      { path: 'fileId', code: 'IMPORT_ONE_SOURCE' },
    ]);
    expect((await act(who, 'readImport', { kind: 'LETTERS', fileId: broken, pasted: 'a\tb' })).fields).toEqual([
      { path: 'fileId', code: 'IMPORT_ONE_SOURCE' },
    ]);
    expect(decodeId(broken)?.tenantId).toBe(council.id);
  });
});

/** Rows of the register between councils: a dry check leaves none. */
async function entries(): Promise<unknown[]> {
  return withClient(api().test.superuser, async (client) => (await client.query('select ref from seat_register')).rows);
}

it('a check by the worker’s own functions leaves no job behind', async () => {
  const { council, who } = await aSecretary();
  await checked(who, 'LETTERS', [
    ['Вид', 'Номер', 'Дата', 'Корреспондент', 'Тема'],
    ['исх', '1', '15.01.2025', 'Акимат', 'О парке'],
  ]);
  expect(
    await api().database.single(
      who,
      true,
      sql`select count(*)::int as n from letter where tenant_id = ${council.id}::uuid`,
    ),
  ).toEqual([{ n: 0 }]);
});
