import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { makeBackup } from '../../backup/make-backup.ts';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import { type Command, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done as performed } from '../../testing/done.ts';
import { amendPerson } from '../composition/amend-person.command.ts';
import { closeConvocation } from '../composition/close-convocation.command.ts';
import { givenIin } from '../composition/iin.ts';
import { replaceMember } from '../composition/replace-member.command.ts';
import { seatMember } from '../composition/seat-member.command.ts';
import { setUpConvocation } from '../composition/set-up-convocation.command.ts';
import { terminateMembership } from '../composition/terminate-membership.command.ts';
import { anIin } from '../composition/testing/cast.ts';
import { type AskedApplication, type AskedOf, askRegister } from './ask-register.ts';
import { recomputeRegister, registerKeysInUse, rotateRegisterKey } from './recompute-register.ts';
import { registerKey } from './register-keys.ts';
import { reviewRegisterMatch } from './review-register-match.command.ts';

const api = useApi('2026-11-23');
const reason = 'Проверено секретариатом.';
const codes = codesOf;
const done = <Input extends CommandInput, Success extends object>(
  who: Capacity,
  command: Command<Input, Success>,
  input: object,
): Promise<Success> => performed(api(), who, command, input);

const given = (iin: string) => givenIin(api().services, iin);
const secretary = async (tenantId: string, roles: readonly Role[] = ['SECRETARIAT']) =>
  inTenant(tenantId, (await anAccount(api())).id, roles);

/** A council of a level that works from 2025 to 2028 with these people on its seats. */
async function sitting(level: 'REPUBLICAN' | 'LOCAL', ...iins: (string | null)[]) {
  const council = await aCouncil(api(), { level });
  const who = await secretary(council.id);
  const { convocationId } = await done(who, setUpConvocation, {
    number: 1,
    startsOn: '2025-06-02',
    endsOn: '2028-06-01',
    members: iins.map((iin, index) => ({
      surname: ['Ахметова', 'Бектұров', 'Ким', 'Демидова', 'Ешмұхан'][index],
      givenName: ['Сәуле', 'Дәурен', 'Лариса', 'Вера', 'Нұрлан'][index],
      iin: iin ? given(iin) : null,
      seatKind: 'CITIZEN',
    })),
  });
  return { council, who, convocationId };
}

interface Line {
  readonly id: string;
  readonly version: number;
  readonly person: { readonly id: string; readonly version: number };
}
async function membersOf(who: Capacity, convocationId: string) {
  const { convocation } = await api().query<{
    convocation: { version: number; seats: { id: string; version: number; memberships: Line[] }[] };
  }>(
    who,
    `query ($id: ID!) { convocation(id: $id) { version seats { id version memberships { id version person { id version } } } } }`,
    { id: convocationId },
  );
  return convocation;
}

const application = (iin: string | null, more: Partial<AskedApplication> = {}): AskedApplication => ({
  id: newId(),
  iin,
  consent: true,
  ownCompetition: true,
  competitionRuns: true,
  withdrawn: false,
  from: '2026-12-01',
  to: null,
  ...more,
});

/** Rows of applications on which questions hang; what they are of is not what is tested here. */
async function lodged(tenantId: string, applications: readonly AskedApplication[]): Promise<void> {
  await withClient(api().test.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into application (tenant_id, id, competition_id, state, entered_by, locale, begun_at)
        select $1, id, $1, 'DRAFT', 'SECRETARIAT', 'ru', now() from unnest($2::uuid[]) id on conflict do nothing`,
      [tenantId, applications.map(({ id }) => id)],
    );
  });
}

/** The question as an act puts it; applications are what the competition's own module reads. */
async function ask(who: Capacity, ...applications: AskedApplication[]): Promise<readonly AskedOf[]> {
  let told: readonly AskedOf[] = [];
  if (who.kind === 'TENANT') await lodged(who.tenantId, applications);
  const question = defineCommand({
    name: 'askInTest',
    authority: { tenant: ['SECRETARIAT'] },
    async run(act) {
      told = await askRegister(act, applications);
      return { asked: told.length };
    },
  });
  await api().must(who, question, {});
  return told;
}

const entries = () =>
  withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query<{ ref: Buffer; digest: Buffer; sealed: Buffer; key_id: string }>(
      'select * from seat_register',
    );
    return rows;
  });
const key = () => registerKey(Buffer.alloc(32, 3));
/** What the register holds of a person, as only the holder of the key can read it. */
const heldOf = async (iin: string) =>
  (await entries()).filter(({ digest }) => digest.equals(key().digest(iin))).map((row) => key().open(row));

describe('one person, one republican council (PC-MEM-05)', () => {
  it('a candidate who sits in another republican council is a conflict: level and days, never which council', async () => {
    const iin = anIin('1970-01-02', 1);
    const there = await sitting('REPUBLICAN', iin);
    const here = await aCouncil(api(), { level: 'REPUBLICAN' });
    const who = await secretary(here.id);
    const [told] = await ask(who, application(iin));
    expect(told?.answer).toMatchObject({ conflict: true, level: 'REPUBLICAN', review: 'PENDING' });
    const words = JSON.stringify(told);
    expect(words).toContain('2025-06-02');
    expect(words).toContain('2028-06-01');
    for (const name of [there.council.id, there.council.slug, iin, 'Ахметова']) expect(words).not.toContain(name);
    const { journal } = await api().query<{ journal: { nodes: { act: string; facts: object }[] } }>(
      who,
      `{ journal(first: 10) { nodes { act facts } } }`,
    );
    const line = journal.nodes.find(({ act }) => act === 'SeatRegisterAsked');
    expect(line?.facts).toEqual({ answered: true });
  });

  it('another person, a local council, the council itself and a term that has ended are no conflict', async () => {
    const [local, own, ended] = [anIin('1971-01-02', 1), anIin('1971-01-02', 2), anIin('1971-01-02', 3)];
    await sitting('LOCAL', local);
    await sitting('REPUBLICAN', ended);
    const here = await sitting('REPUBLICAN', own);
    const answers = await ask(
      here.who,
      application(local),
      application(own),
      application(ended, { from: '2028-06-02' }),
      application(anIin('1971-01-02', 4)),
    );
    expect(answers.map(({ answer }) => answer)).toEqual(Array(4).fill({ conflict: false }));
  });

  it('without consent, IIN, an own running competition, or when it was withdrawn, nothing is asked; that stands in the journal', async () => {
    const here = await aCouncil(api(), { level: 'REPUBLICAN' });
    const who = await secretary(here.id);
    const iin = anIin('1972-01-02', 1);
    const told = await ask(
      who,
      application(iin, { consent: false }),
      application(null),
      application(iin, { ownCompetition: false }),
      application(iin, { competitionRuns: false }),
      application(iin, { withdrawn: true }),
    );
    expect(told.map(({ answer, verdict }) => [answer, verdict.points.map(({ code }) => code).join()])).toEqual([
      [null, 'REGISTER_WITHOUT_CONSENT'],
      [null, 'REGISTER_WITHOUT_IIN'],
      [null, 'REGISTER_NOT_OWN_COMPETITION'],
      [null, 'REGISTER_COMPETITION_NOT_RUNNING'],
      [null, 'REGISTER_APPLICATION_WITHDRAWN'],
    ]);
    const { journal } = await api().query<{ journal: { nodes: { act: string }[] } }>(
      who,
      `{ journal(first: 10) { nodes { act } } }`,
    );
    expect(journal.nodes.filter(({ act }) => act === 'SeatRegisterAsked')).toHaveLength(5);
  });

  it('a local council has no such rule, so it is told nothing', async () => {
    const iin = anIin('1973-01-02', 1);
    await sitting('REPUBLICAN', iin);
    const here = await aCouncil(api(), { level: 'LOCAL' });
    const [told] = await ask(await secretary(here.id), application(iin));
    expect(told?.answer).toBeNull();
    expect(told?.verdict.points[0]?.code).toBe('REGISTER_OF_REPUBLICAN_COUNCILS');
  });

  it('the two hundred and first question of a day is refused; the next day begins anew', async () => {
    const here = await aCouncil(api(), { level: 'REPUBLICAN' });
    const who = await secretary(here.id);
    const many = Array.from({ length: 201 }, (_, n) => application(anIin('1974-01-02', n + 1)));
    const told = await ask(who, ...many);
    expect(told.filter(({ answer }) => answer !== null)).toHaveLength(200);
    expect(told.at(-1)?.verdict.points[0]?.code).toBe('REGISTER_DAY_IS_USED_UP');
    api().clock.set('2026-11-24');
    const [next] = await ask(who, application(anIin('1974-01-02', 1)));
    api().clock.set('2026-11-23');
    expect(next?.answer).toEqual({ conflict: false });
  });

  it('a match is reviewed by a person, with a reason; asked again it stays reviewed; the journal tells nobody what was found', async () => {
    const iin = anIin('1975-01-02', 1);
    await sitting('REPUBLICAN', iin);
    const here = await aCouncil(api(), { level: 'REPUBLICAN' });
    const who = await secretary(here.id);
    const candidate = application(iin);
    const [told] = await ask(who, candidate);
    const id = encodeId(here.id, told?.questionId ?? '');
    const input = { id, expectedVersion: 1, samePerson: true, because: 'Кандидат подтвердил лично.' };
    const member = await secretary(here.id, ['MEMBER']);
    expect(codes(await api().perform(member, reviewRegisterMatch, input))).toEqual(['NOT_YOUR_ROLE']);
    expect(codes(await api().perform(who, reviewRegisterMatch, { ...input, because: ' ' }))).toEqual(['REQUIRED']);
    const other = await secretary((await aCouncil(api())).id);
    expect(codes(await api().perform(other, reviewRegisterMatch, input))).toEqual(['NOT_THERE']);
    await api().must(who, reviewRegisterMatch, input);
    // The journal is read by everyone who works in the council, and is kept when the candidate's data are deleted.
    type Journal = { journal: { nodes: { act: string; facts: object }[] } };
    const source = `{ journal(first: 20) { nodes { act facts } } }`;
    const said = (await api().query<Journal>(who, source)).journal.nodes;
    expect(said.find(({ act }) => act === 'RegisterMatchReviewed')?.facts).toEqual({});
    const seen = (await api().query<Journal>(member, source)).journal.nodes.map(({ act }) => act);
    expect(seen.filter((act) => act.includes('Register'))).toEqual([]);
    expect(codes(await api().perform(who, reviewRegisterMatch, input))).toEqual(['CHANGED_MEANWHILE']);
    const [again] = await ask(who, candidate);
    expect(again?.answer).toMatchObject({ conflict: true, review: 'CONFIRMED' });
    const [none] = await ask(who, application(anIin('1975-01-02', 2)));
    const nothing = { ...input, id: encodeId(here.id, none?.questionId ?? '') };
    expect(codes(await api().perform(who, reviewRegisterMatch, nothing))).toEqual(['REGISTER_NO_MATCH']);
  });
});

describe('the register is kept true by the acts of composition', () => {
  it('set-up enters, termination ends, replacement and a late IIN enter, closing ends', async () => {
    const [leaves, comes, late] = [anIin('1976-01-02', 1), anIin('1976-01-02', 2), anIin('1976-01-02', 3)];
    const { who, council, convocationId } = await sitting('REPUBLICAN', leaves, null);
    expect(await heldOf(leaves)).toMatchObject([
      { tenantId: council.id, level: 'REPUBLICAN', from: '2025-06-02', until: '2028-06-01' },
    ]);
    const { seats } = await membersOf(who, convocationId);
    const [first, second] = seats.map(({ memberships }) => memberships[0]);
    if (!first || !second) throw new Error('two people sit');
    await done(who, terminateMembership, {
      id: first.id,
      expectedVersion: first.version,
      ground: 'OWN_APPLICATION',
      on: '2026-10-01',
    });
    expect(await heldOf(leaves)).toMatchObject([{ from: '2025-06-02', until: '2026-10-01' }]);
    const ended = (await membersOf(who, convocationId)).seats[0]?.memberships[0];
    await done(who, replaceMember, {
      id: first.id,
      expectedVersion: ended?.version,
      way: 'RESERVE',
      from: '2026-11-01',
      member: { surname: 'Оспан', givenName: 'Ерлан', iin: given(comes), citizen: true },
    });
    expect(await heldOf(comes)).toMatchObject([{ from: '2026-11-01', until: '2028-06-01' }]);
    expect(await heldOf(late)).toEqual([]);
    await done(who, amendPerson, { id: second.person.id, expectedVersion: second.person.version, iin: given(late) });
    expect(await heldOf(late)).toMatchObject([{ from: '2025-06-02', until: '2028-06-01' }]);
    const { version } = await membersOf(who, convocationId);
    await done(who, closeConvocation, {
      id: convocationId,
      expectedVersion: version,
      on: '2026-11-20',
      dissolved: true,
      because: reason,
    });
    expect((await heldOf(late))[0]?.until).toBe('2026-11-20');
    expect((await heldOf(comes))[0]?.until).toBe('2026-11-20');
  });

  it('what is not done leaves no trace in it', async () => {
    const iin = anIin('1977-01-02', 1);
    const { who, convocationId } = await sitting('REPUBLICAN', null);
    const seat = (await membersOf(who, convocationId)).seats[0];
    const result = await api().perform(who, seatMember, {
      seatId: seat?.id ?? '',
      expectedVersion: seat?.version ?? 0,
      member: { surname: 'Оспан', givenName: 'Ерлан', iin: given(iin) },
    } as never);
    expect(result.ok).toBe(false);
    expect(await heldOf(iin)).toEqual([]);
  });

  it('written anew it says the same, and what stood in the database before it is entered', async () => {
    const iin = anIin('1978-01-02', 1);
    await sitting('REPUBLICAN', iin);
    await withClient(api().test.superuser, (client) => client.query('delete from seat_register'));
    expect(await heldOf(iin)).toEqual([]);
    await recomputeRegister(api(), { anew: true });
    expect(await heldOf(iin)).toMatchObject([{ level: 'REPUBLICAN', from: '2025-06-02' }]);
    const before = (await entries()).length;
    await recomputeRegister(api(), { anew: true });
    expect(await entries()).toHaveLength(before);
  });
});

describe('rotation of its key', () => {
  it('both keys answer while it runs; stopped and run again it goes on; then only the new one stands', async () => {
    const [stays, changes] = [anIin('1979-01-02', 1), anIin('1979-01-02', 2)];
    await sitting('REPUBLICAN', stays);
    const there = await sitting('REPUBLICAN', changes);
    const here = await aCouncil(api(), { level: 'REPUBLICAN' });
    const who = await secretary(here.id);
    const [old] = api().services.registerKeys;
    const fresh = Buffer.alloc(32, 4);
    const rotating = { ...api(), services: { ...api().services, registerKeys: [fresh, old] as const } };
    const keys = api().services as { registerKeys: readonly [Buffer, ...Buffer[]] };
    keys.registerKeys = [fresh, old];
    try {
      // While it runs an act writes under the new key, and questions find what stands under either.
      const [member] = (await membersOf(there.who, there.convocationId)).seats[0]?.memberships ?? [];
      await done(there.who, terminateMembership, {
        id: member?.id,
        expectedVersion: member?.version,
        ground: 'OWN_APPLICATION',
        on: '2026-11-20',
      });
      expect((await registerKeysInUse(api().database)).length).toBe(2);
      const told = await ask(
        who,
        application(stays),
        application(changes),
        application(changes, { from: '2026-11-01' }),
      );
      expect(told.map(({ answer }) => answer?.conflict)).toEqual([true, false, true]);
      const pass = await rotateRegisterKey(rotating);
      expect(pass.written).toBeGreaterThan(0);
      const again = await rotateRegisterKey(rotating);
      expect(again).toMatchObject({ written: 0, forgotten: 0 });
      expect((await registerKeysInUse(api().database)).map(({ keyId }) => keyId)).toEqual([registerKey(fresh).id]);
      keys.registerKeys = [fresh];
      const [after] = await ask(who, application(stays));
      expect(after?.answer?.conflict).toBe(true);
    } finally {
      keys.registerKeys = [old, fresh];
      await recomputeRegister(api(), { anew: true });
      keys.registerKeys = [old];
    }
    const lines = await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query<{ act: string }>(
        `select act from journal_line where subject_type = 'SeatRegister' order by seq`,
      );
      return rows.map(({ act }) => act);
    });
    expect(lines).toEqual([
      'RegisterKeyRotationBegun',
      'RegisterKeyRotated',
      'RegisterKeyRotationBegun',
      'RegisterKeyRotated',
    ]);
  });
});

describe('nothing else tells who sits elsewhere', () => {
  it('no capacity reads or writes the register; its functions are the tenant’s, and useless without the key', async () => {
    const account = { id: (await anAccount(api())).id, name: 'Сериков Әділ' };
    const tenantId = (await aCouncil(api())).id;
    const capacities: Capacity[] = [
      { kind: 'PUBLIC' },
      inTenant(tenantId, account.id),
      { kind: 'SYSTEM', tenantId, job: 'test' },
      { kind: 'MANDATE', tenantId, missionId: newId(), mandateId: newId(), account },
      { kind: 'BODY', bodyId: newId(), account, chief: true },
      { kind: 'LINK', tenantId, letterId: newId(), linkId: newId(), bodyId: null },
      { kind: 'PLATFORM', account },
      { kind: 'DOOR', account: null },
    ];
    const statements = [
      sql`select count(*) from seat_register`,
      sql`insert into seat_register values ('', '', '', '')`,
      sql`update seat_register set key_id = ''`,
      sql`delete from seat_register`,
    ];
    for (const capacity of capacities)
      for (const statement of statements)
        await expect(api().database.single(capacity, false, statement)).rejects.toThrow(/permission denied/);
    const functions = [
      sql`select * from seat_register_found(array['x'::bytea])`,
      sql`select seat_register_remove(array['x'::bytea])`,
      sql`select seat_register_kept(array['x'::bytea])`,
      sql`select seat_register_put('{}', '{}', '{}', '')`,
    ];
    for (const capacity of capacities.filter(({ kind }) => kind !== 'TENANT' && kind !== 'SYSTEM'))
      for (const call of functions)
        await expect(api().database.single(capacity, false, call)).rejects.toThrow(/permission denied/);
    for (const capacity of capacities.filter(({ kind }) => kind !== 'PLATFORM'))
      for (const call of [sql`select * from seat_register_keys()`, sql`select seat_register_forget('x')`])
        await expect(api().database.single(capacity, false, call)).rejects.toThrow(/permission denied/);
  });

  it('a whole backup, without the key, cannot be matched with a known IIN, nor a row of it with a membership', async () => {
    const iin = anIin('1980-01-02', 1);
    const first = await sitting('REPUBLICAN', iin, anIin('1980-01-02', 2));
    const second = await sitting('REPUBLICAN', anIin('1980-01-02', 3), iin);
    const folder = join(mkdtempSync(join(tmpdir(), 'kenes-dump-')), 'whole');
    try {
      await makeBackup({ url: api().test.urls.backup, files: api().services.files, folder });
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const texts = files.map(({ parentPath, name }) => {
        const bytes = readFileSync(join(parentPath, name));
        return { name, text: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
      });
      const whole = texts.map(({ text }) => text).join('\n');
      const register = texts.find(({ name }) => name.includes('seat_register'))?.text ?? '';
      expect(register.split('\n').length).toBeGreaterThan(3);
      // What whoever knows the IIN and all that the database holds could compute from them.
      const known = [first.council.id, second.council.id].flatMap((tenant) => [iin, `${tenant}:${iin}`]);
      for (const text of known) {
        for (const how of ['md5', 'sha1', 'sha256', 'sha512'])
          expect(whole).not.toContain(createHash(how).update(text).digest('hex').slice(0, 24));
        expect(whole).not.toContain(createHmac('sha256', key().id).update(text).digest('hex'));
        expect(whole).not.toContain(registerKey(Buffer.alloc(32, 9)).digest(text).toString('hex'));
      }
      expect(whole).not.toContain(iin);
      // With the key it is there twice: the silence above is not for want of rows.
      expect(register.split(key().digest(iin).toString('hex'))).toHaveLength(3);
      // No id, day or level of a membership stands in the register, and its order is not theirs.
      const people = await membersOf(first.who, first.convocationId);
      for (const { memberships } of people.seats)
        for (const { id } of memberships) expect(register).not.toContain(decodeId(id)?.id);
      for (const word of ['REPUBLICAN', 'LOCAL', '2025-06-02', first.council.id]) expect(register).not.toContain(word);
      // The council's own digest of the number is another in each council, and neither is the register's.
      const own = await withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<{ digest: string }>(
          `select encode(iin_digest, 'hex') as digest from council_person where iin_last = $1`,
          [iin.slice(-4)],
        );
        return rows.map(({ digest }) => digest);
      });
      expect(new Set(own).size).toBe(own.length);
      for (const digest of own) expect(register).not.toContain(digest);
      for (const row of await entries()) expect(row.sealed).toHaveLength((await entries())[0]?.sealed.length ?? 0);
    } finally {
      rmSync(join(folder, '..'), { recursive: true, force: true });
    }
  });
});
