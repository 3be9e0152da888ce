import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import type { Command, CommandInput } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done as performed } from '../../testing/done.ts';
import { addSeat } from './add-seat.command.ts';
import { amendConvocation } from './amend-convocation.command.ts';
import { amendPerson } from './amend-person.command.ts';
import { approveComposition } from './approve-composition.command.ts';
import { changeSeats } from './change-seats.command.ts';
import { closeConvocation } from './close-convocation.command.ts';
import { givenIin } from './iin.ts';
import type { MemberGiven } from './member-input.ts';
import { openConvocation } from './open-convocation.command.ts';
import { publishContacts } from './publish-contacts.command.ts';
import { replaceMember } from './replace-member.command.ts';
import { resumeMembership } from './resume-membership.command.ts';
import { revealIin } from './reveal-iin.command.ts';
import { seatMember } from './seat-member.command.ts';
import { suspendMembership } from './suspend-membership.command.ts';
import { terminateMembership } from './terminate-membership.command.ts';
import { aBin, anIin } from './testing/cast.ts';

const api = useApi('2026-11-23');
const PUBLIC: Capacity = { kind: 'PUBLIC' };
const because = 'Проверено секретариатом.';

const codes = codesOf;
const done = <Input extends CommandInput, Success extends object>(
  who: Capacity,
  command: Command<Input, Success>,
  input: object,
): Promise<Success> => performed(api(), who, command, input);

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly seats: readonly { id: string; version: number; kind: string; memberships: readonly Member[] }[];
  readonly viewerMay: Record<string, { outcome: string; points: { code: string }[] }>;
}
interface Member {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsOn: string | null;
  readonly until: string | null;
  readonly participation: string;
  readonly person: { id: string; version: number };
}

async function look(who: Capacity, id: string): Promise<Shown> {
  const { convocation } = await api().query<{ convocation: Shown }>(
    who,
    `query ($id: ID!) { convocation(id: $id) { id version state startsOn endsOn
      seats { id version kind memberships { id version state startsOn until participation person { id version } } }
      viewerMay { seat { outcome points { code } } approve { outcome points { code } } close { outcome points { code } } changeSeats { outcome points { code } } } } }`,
    { id },
  );
  return convocation;
}

const person = (serial: number, rest: object = {}): MemberGiven =>
  ({
    surname: ['Абаева', 'Ғаниева', 'Петренко', 'Цой', 'Жұмабай', 'Ли'][serial % 6],
    givenName: ['Дана', 'Болат', 'Виктор', 'Мұрат', 'Зарина', 'Олжас'][(serial * 5) % 6],
    iin: givenIin(api().services, anIin('1985-03-04', serial)),
    citizen: true,
    exclusions: ['CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'].map((ground) => ({
      ground,
      applies: false,
      hasDocument: true,
    })),
    ...rest,
  }) as MemberGiven;

/** The first convocation of a council with three citizens' seats and one of the state, all chosen. */
async function chosen() {
  const council = await aCouncil(api());
  const secretary = inTenant(council.id, (await anAccount(api())).id);
  const { convocationId } = await done(secretary, openConvocation, {
    openedOn: '2026-09-01',
    size: 4,
    seats: [
      { kind: 'STATE', count: 1 },
      { kind: 'CITIZEN', count: 2 },
      { kind: 'NPO', count: 1 },
    ],
  });
  const { seats } = await look(secretary, convocationId);
  for (const [serial, seat] of seats.entries())
    await done(secretary, seatMember, {
      seatId: seat.id,
      expectedVersion: seat.version,
      member: person(serial, seat.kind === 'NPO' ? { npoName: 'ҚБ «Жетісу»', npoBin: aBin(9) } : {}),
    });
  return { council, secretary, convocationId };
}

const acts = {
  protocol: { number: '7', on: '2026-10-20' },
  approval: { by: 'MASLIKHAT', number: '112', on: '2026-11-02' },
};

async function approved() {
  const made = await chosen();
  const { version } = await look(made.secretary, made.convocationId);
  await done(made.secretary, approveComposition, { id: made.convocationId, expectedVersion: version, ...acts });
  return made;
}

describe('a composition that is formed', () => {
  it('is not public; its chosen members have no days; approved by the maslikhat its term begins and they sit', async () => {
    const { council, secretary, convocationId } = await chosen();
    const before = await look(secretary, convocationId);
    expect(before.state).toBe('PREPARING');
    expect(before.seats.map(({ memberships }) => memberships[0]?.state)).toEqual([
      'ELECTED',
      'ELECTED',
      'ELECTED',
      'ELECTED',
    ]);
    expect(before.viewerMay.seat).toMatchObject({ outcome: 'REFUSED', points: [{ code: 'NO_VACANT_SEAT' }] });
    const publicly = () =>
      api().query(
        PUBLIC,
        `query ($slug: String!) { council(slug: $slug) { convocations { number } composition { filled } } }`,
        {
          slug: council.slug,
        },
      );
    expect(await publicly()).toEqual({ council: { convocations: [], composition: null } });
    const { version } = before;
    const without = await api().perform(secretary, approveComposition, { id: convocationId, expectedVersion: version });
    expect(codes(without)).toEqual(expect.arrayContaining(['GROUP_DECISION_MISSING', 'APPROVAL_MISSING']));
    await done(secretary, approveComposition, { id: convocationId, expectedVersion: version, ...acts });
    const after = await look(secretary, convocationId);
    expect(after).toMatchObject({ state: 'APPROVED', startsOn: '2026-11-02', endsOn: '2029-11-01' });
    expect(after.seats[0]?.memberships[0]).toMatchObject({
      state: 'ACTIVE',
      startsOn: '2026-11-02',
      until: '2029-11-01',
    });
    expect(await publicly()).toEqual({ council: { convocations: [{ number: 1 }], composition: { filled: 4 } } });
    await done(secretary, amendConvocation, {
      id: convocationId,
      expectedVersion: after.version,
      firstSessionOn: '2026-11-10',
    });
    expect((await look(secretary, convocationId)).state).toBe('RUNNING');
  });

  it('takes no more seats than its size, no second formation, and no size outside the range of a republican council', async () => {
    const { secretary, convocationId } = await chosen();
    const { version } = await look(secretary, convocationId);
    const more = await api().perform(secretary, addSeat, {
      id: convocationId,
      expectedVersion: version,
      kind: 'CITIZEN',
    } as never);
    expect(codes(more)).toContain('SEATS_NOT_AS_SIZE');
    await done(secretary, changeSeats, {
      id: convocationId,
      expectedVersion: version,
      size: 6,
      add: [{ kind: 'CITIZEN', count: 1 }],
    });
    const { seats, version: next } = await look(secretary, convocationId);
    expect(seats).toHaveLength(5);
    const filled = await api().perform(secretary, changeSeats, {
      id: convocationId,
      expectedVersion: next,
      change: [{ seatId: seats[0]?.id ?? '', withdraw: true }],
    } as never);
    expect(codes(filled)).toEqual(['SEAT_IS_FILLED']);
    expect(codes(await api().perform(secretary, openConvocation, {}))).toEqual(['PREPARING_ANOTHER']);
    const ministry = await aCouncil(api(), { level: 'REPUBLICAN' });
    await withClient(api().test.superuser, (client) =>
      client.query(`update tenant set forming_body_kind = 'MINISTRY' where id = $1`, [ministry.id]),
    );
    const its = inTenant(ministry.id, (await anAccount(api())).id);
    expect(codes(await api().perform(its, openConvocation, { size: 31 }))).toEqual(['SIZE_ABOVE_RANGE']);
  });

  it('is opened once: who may open the next one is told before they press; another council and another role are told nothing of it', async () => {
    const { council, secretary } = await chosen();
    const asked = `query ($slug: String!) { council(slug: $slug) {
      viewerMayForm { openConvocation { outcome points { code } } setUpConvocation { outcome } } } }`;
    const may = async (who: Capacity) =>
      (await api().query<{ council: { viewerMayForm: unknown } }>(who, asked, { slug: council.slug })).council
        .viewerMayForm;
    expect(await may(secretary)).toEqual({
      openConvocation: { outcome: 'REFUSED', points: [{ code: 'PREPARING_ANOTHER' }] },
      setUpConvocation: { outcome: 'ALLOWED' },
    });
    const reader = inTenant(council.id, (await anAccount(api())).id, ['CHAIR']);
    expect(await may(reader)).toEqual({
      openConvocation: { outcome: 'REFUSED', points: [{ code: 'NOT_YOUR_ROLE' }] },
      setUpConvocation: { outcome: 'REFUSED' },
    });
    const other = await aCouncil(api());
    expect(await may(inTenant(other.id, (await anAccount(api())).id))).toBeNull();
    expect(await may(PUBLIC)).toBeNull();
  });

  it('has one representative of one NPO, by BIN; a branch asks for its head; a seat that was looked at and taken is a Conflict', async () => {
    const { secretary, convocationId } = await chosen();
    const { version } = await look(secretary, convocationId);
    await done(secretary, changeSeats, {
      id: convocationId,
      expectedVersion: version,
      size: 5,
      add: [{ kind: 'NPO', count: 1 }],
    });
    const free = (await look(secretary, convocationId)).seats.at(-1);
    const seat = (member: MemberGiven, expectedVersion = free?.version ?? 0) =>
      api().perform(secretary, seatMember, { seatId: free?.id ?? '', expectedVersion, member });
    expect(codes(await seat(person(20, { npoName: '«Жетісу»', npoBin: aBin(9) })))).toContain(
      'NPO_ALREADY_REPRESENTED',
    );
    expect(codes(await seat(person(20, { npoName: 'Филиал', npoBin: aBin(30, 1) })))).toContain(
      'NPO_BRANCH_WITHOUT_HEAD',
    );
    expect(codes(await seat(person(20), 99))).toEqual(['CHANGED_MEANWHILE']);
    expect(codes(await seat(person(1)))).toContain('PERSON_HAS_A_SEAT');
  });
});

describe('a member within the term', () => {
  it('is suspended and acts again; leaves on a ground; is replaced for the remainder', async () => {
    const { council, secretary, convocationId } = await approved();
    const seatNow = async () => (await look(secretary, convocationId)).seats[1];
    const first = (await seatNow())?.memberships[0];
    if (!first) throw new Error('nobody sits');
    const at = async () => {
      const now = (await seatNow())?.memberships[0];
      return { id: first.id, expectedVersion: now?.version ?? 0 };
    };
    await done(secretary, suspendMembership, { ...(await at()), from: '2026-11-12', because });
    expect((await seatNow())?.memberships[0]?.state).toBe('SUSPENDED');
    await done(secretary, resumeMembership, { ...(await at()), on: '2026-11-16' });
    const early = await api().perform(secretary, replaceMember, {
      ...(await at()),
      way: 'BY_ELECTION',
      member: person(40),
    } as never);
    expect(codes(early)).toEqual(['MEMBERSHIP_NOT_ENDED']);
    const bare = await api().perform(secretary, terminateMembership, {
      ...(await at()),
      on: '2026-11-19',
      ground: 'OTHER',
    } as never);
    expect(codes(bare)).toEqual(['INVALID_INPUT', 'GROUND_NEEDS_WORDS'].slice(1));
    const asked = await api().perform(secretary, terminateMembership, {
      ...(await at()),
      on: '2026-11-19',
      ground: 'OWN_APPLICATION',
    } as never);
    expect(codes(asked)).toEqual(
      expect.arrayContaining(['TERMINATION_WITHOUT_DOCUMENT', 'TERMINATION_WITHOUT_DECISION']),
    );
    await done(secretary, terminateMembership, { ...(await at()), on: '2026-11-19', ground: 'OWN_APPLICATION' });
    const sameDay = await api().perform(secretary, replaceMember, {
      ...(await at()),
      way: 'BY_ELECTION',
      from: '2026-11-19',
      member: person(40),
    } as never);
    expect(codes(sameDay)).toContain('SEAT_TAKEN');
    const { membershipId } = await done(secretary, replaceMember, {
      ...(await at()),
      way: 'BY_ELECTION',
      from: '2026-11-20',
      member: person(40),
    });
    expect((await seatNow())?.memberships).toMatchObject([
      { state: 'TERMINATED', until: '2026-11-19' },
      { state: 'ACTIVE', startsOn: '2026-11-20', until: '2029-11-01', participation: 'PARTIAL' },
    ]);
    const again = await api().perform(secretary, replaceMember, {
      ...(await at()),
      way: 'BY_ELECTION',
      member: person(41),
    } as never);
    expect(codes(again)).toEqual(['SEAT_HAS_A_MEMBER']);
    const card = await api().query<{ member: object }>(
      secretary,
      `query ($id: ID!) { member(id: $id) { replaces { id endGround suspensions { from to } } convocationCount { total inRow } viewerMay { terminate { outcome } } } }`,
      { id: membershipId },
    );
    expect(card.member).toMatchObject({
      replaces: { id: first.id, endGround: 'OWN_APPLICATION', suspensions: [{ from: '2026-11-12', to: '2026-11-15' }] },
      convocationCount: { total: 1, inRow: 1 },
    });
    await whyIsForSecretariatAndChair(council.id, first.id);
  });

  it('cannot be put beside another on a day of a seat even by who writes past the rules', async () => {
    const { council, secretary, convocationId } = await approved();
    const { seats } = await look(secretary, convocationId);
    const uuid = (id: string | undefined) => decodeId(id ?? '')?.id;
    const beside = withClient(api().test.superuser, (client) =>
      client.query(
        `insert into membership (tenant_id, id, convocation_id, seat_id, person_id, state, starts_on, until)
          values ($1, $2, $3, $4, $5, 'ACTIVE', '2029-11-01', '2030-01-01')`,
        [council.id, newId(), uuid(convocationId), uuid(seats[0]?.id), uuid(seats[1]?.memberships[0]?.person.id)],
      ),
    );
    await expect(beside).rejects.toMatchObject({ code: '23P01' });
  });
});

describe('a convocation that is over', () => {
  it('cannot have ended before the first day of whoever was seated last', async () => {
    const { secretary, convocationId } = await approved();
    const [seat] = (await look(secretary, convocationId)).seats;
    const [first] = seat?.memberships ?? [];
    const of = { id: first?.id ?? '', expectedVersion: first?.version ?? 0 };
    await done(secretary, terminateMembership, { ...of, on: '2026-11-19', ground: 'OWN_APPLICATION' });
    const ended = { id: of.id, expectedVersion: of.expectedVersion + 1 };
    const replacement = { ...ended, way: 'BY_ELECTION', from: '2026-11-21', member: person(40) };
    await done(secretary, replaceMember, replacement);
    const { version } = await look(secretary, convocationId);
    const close = { id: convocationId, expectedVersion: version, dissolved: true, because };
    const before = await api().perform(secretary, closeConvocation, { ...close, on: '2026-11-20' });
    expect(before).toMatchObject({
      ok: false,
      problem: { fields: [{ path: 'on', code: 'MEMBER_SEATED_LATER', facts: { on: '2026-11-21' } }] },
    });
    await done(secretary, closeConvocation, { ...close, on: '2026-11-21' });
  });

  it('completes its memberships; who sits again does so for the second time in a row', async () => {
    const { secretary, convocationId } = await approved();
    const { version } = await look(secretary, convocationId);
    await done(secretary, closeConvocation, {
      id: convocationId,
      expectedVersion: version,
      on: '2026-11-22',
      dissolved: true,
      because,
    });
    const after = await look(secretary, convocationId);
    expect(after).toMatchObject({ state: 'DISSOLVED_EARLY', endsOn: '2026-11-22' });
    expect(after.seats[0]?.memberships[0]).toMatchObject({ state: 'COMPLETED', until: '2026-11-22' });
    expect(after.viewerMay.changeSeats).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'CONVOCATION_IS_OVER' }],
    });
    const next = await done(secretary, openConvocation, { size: 1, seats: [{ kind: 'CITIZEN', count: 1 }] });
    const [seat] = (await look(secretary, next.convocationId)).seats;
    const second = await api().perform(secretary, seatMember, {
      seatId: seat?.id ?? '',
      expectedVersion: 1,
      member: person(1),
    });
    expect(codes(second)).toContain('TERMS_IN_ROW');
    expect(codes(second)).not.toContain('TERMS_IN_ROW_EXCEEDED');
  });
});

describe('what a council knows of a person', () => {
  it('a photo is public once chosen, and only a picture can be; an IIN that stands with another name is refused', async () => {
    const { council, secretary, convocationId } = await approved();
    const one = async () => (await look(secretary, convocationId)).seats[1]?.memberships[0]?.person;
    const at = async () => ({ id: (await one())?.id ?? '', expectedVersion: (await one())?.version ?? 0 });
    const file = async (thumbnail: string | null) => {
      const id = newId();
      await withClient(api().test.superuser, (client) =>
        client.query(
          `insert into stored_file (tenant_id, id, name, media_type, size, sha256, storage_key, thumbnail_key, uploaded_at)
            values ($1, $2, 'фото.jpg', 'image/jpeg', 10, '\\x00', 'k', $3, now())`,
          [council.id, id, thumbnail],
        ),
      );
      return encodeId(council.id, id);
    };
    await done(secretary, amendPerson, { ...(await at()), photoFileId: await file(null) });
    const chosenPhoto = { phone: false, email: false, photo: true };
    const paper = await api().perform(secretary, publishContacts, { ...(await at()), ...chosenPhoto });
    expect(codes(paper)).toEqual(['PHOTO_NOT_A_PICTURE']);
    await done(secretary, amendPerson, { ...(await at()), photoFileId: await file('t') });
    const photos = async () =>
      JSON.stringify(
        await api().query(
          PUBLIC,
          `query ($slug: String!) { council(slug: $slug) { composition { seats { membership { person { photo { mediaType } } } } } } }`,
          { slug: council.slug },
        ),
      );
    expect(await photos()).not.toContain('image/jpeg');
    await done(secretary, publishContacts, { ...(await at()), ...chosenPhoto });
    expect(await photos()).toContain('image/jpeg');
    await done(secretary, publishContacts, { ...(await at()), ...chosenPhoto, photo: false });
    expect(await photos()).not.toContain('image/jpeg');
    const next = await look(secretary, convocationId);
    await done(secretary, changeSeats, {
      id: convocationId,
      expectedVersion: next.version,
      size: 5,
      add: [{ kind: 'CITIZEN', count: 1 }],
    });
    const free = (await look(secretary, convocationId)).seats.at(-1);
    const stolen = await api().perform(secretary, seatMember, {
      seatId: free?.id ?? '',
      expectedVersion: free?.version ?? 0,
      member: { ...person(1), surname: 'Тоқтарбек', givenName: 'Сымбат' },
    });
    expect(codes(stolen)).toEqual(['IIN_OF_ANOTHER']);
  });

  it('is amended; the public reads what was chosen; a whole IIN is shown with a line in the journal, and only then', async () => {
    const { council, secretary, convocationId } = await approved();
    const one = async () => (await look(secretary, convocationId)).seats[1]?.memberships[0]?.person;
    const at = async () => ({ id: (await one())?.id ?? '', expectedVersion: (await one())?.version ?? 0 });
    await done(secretary, amendPerson, {
      ...(await at()),
      phone: '8 701 111 22 33',
      email: 'member@example.kz',
      about: 'Педагог',
    });
    const other = (await look(secretary, convocationId)).seats[2]?.memberships[0]?.person;
    const taken = await api().perform(secretary, amendPerson, {
      id: other?.id ?? '',
      expectedVersion: other?.version ?? 0,
      iin: givenIin(api().services, anIin('1985-03-04', 1)),
    });
    expect(codes(taken)).toEqual(['IIN_OF_ANOTHER']);
    await done(secretary, publishContacts, {
      ...(await at()),
      phone: false,
      email: true,
      photo: false,
      note: 'Сейсенбі, 10:00–12:00',
    });
    const publicly = JSON.stringify(
      await api().query(
        PUBLIC,
        `query ($slug: String!) { council(slug: $slug) { composition { seats { membership { person { about phone email publicPhone publicEmail publicNote } } } } } }`,
        {
          slug: council.slug,
        },
      ),
    );
    expect(publicly).toContain('"publicEmail":"member@example.kz"');
    expect(publicly).toContain('Сейсенбі');
    expect(publicly).not.toContain('8 701');
    const reveal = {
      input: { key: '018f0000-0000-7000-8000-0000000000aa', id: (await at()).id, because: 'Сверка с удостоверением' },
    };
    const lookAt = () =>
      api().query<{ revealIin: { iin: string } }>(
        secretary,
        `mutation ($input: RevealIinInput!) { revealIin(input: $input) { ... on RevealIinSuccess { iin person { iinLast } } } }`,
        reveal,
      );
    const shown = await lookAt();
    const digits = anIin('1985-03-04', 1);
    expect(shown.revealIin).toEqual({ iin: digits, person: { iinLast: digits.slice(-4) } });
    const rows = await withClient(api().test.superuser, async (client) => {
      const { rows: found } = await client.query<{ facts: object; receipts: object[] }>(
        `select j.facts, (select json_agg(r) from command_receipt r) as receipts from journal_line j where j.tenant_id = $1 and j.act = 'IinRevealed'`,
        [council.id],
      );
      return found;
    });
    expect(rows).toMatchObject([{ facts: { because: 'Сверка с удостоверением' } }]);
    expect(JSON.stringify(rows)).not.toContain(digits);
    // The answer was lost on the way; a receipt kept for another day is no second look.
    expect(await lookAt()).toEqual(shown);
    api().clock.set('2026-11-24');
    expect((await lookAt()).revealIin).toMatchObject({ iin: null });
    api().clock.set('2026-11-23');
    // Another's key is another's: a second secretary who sends it looks by a line of their own.
    const second = inTenant(council.id, (await anAccount(api())).id, ['SECRETARIAT']);
    await api().query(second, `mutation ($input: RevealIinInput!) { revealIin(input: $input) { __typename } }`, reveal);
    const { journal } = await api().query<{ journal: { nodes: { act: string }[] } }>(
      secretary,
      '{ journal(first: 2) { nodes { act } } }',
    );
    expect(journal.nodes).toMatchObject([{ act: 'IinRevealed' }, { act: 'IinRevealed' }]);
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(codes(await api().perform(member, revealIin, { id: (await at()).id, because }))).toEqual(['NOT_YOUR_ROLE']);
  });
});

/** Why a term ended early is a person's own matter: others of the council read that it ended, and by which decision. */
async function whyIsForSecretariatAndChair(tenantId: string, membershipId: string) {
  const ask = async (...roles: Role[]) =>
    api().query<{ member: object; journal: { nodes: { facts: object; acknowledged: object[] }[] } }>(
      inTenant(tenantId, (await anAccount(api())).id, roles),
      `query ($id: ID!) { member(id: $id) { state endGround endBecause endDocument { id } endDecisionNumber }
        journal(first: 10, subjectType: "Membership", subjectId: $id) { nodes { act facts acknowledged { code reason } } } }`,
      { id: membershipId },
    );
  const chair = await ask('CHAIR');
  expect(chair.member).toMatchObject({ state: 'TERMINATED', endGround: 'OWN_APPLICATION' });
  expect(JSON.stringify(chair.journal)).toMatch(/OWN_APPLICATION.*reason/s);
  const lead = await ask('LEAD', 'MEMBER', 'MONITOR');
  expect(lead.member).toMatchObject({ state: 'TERMINATED', endGround: null, endBecause: null, endDocument: null });
  expect(JSON.stringify(lead.journal)).toContain('MembershipTerminated');
  expect(JSON.stringify(lead.journal)).not.toMatch(/OWN_APPLICATION|reason|because/);
}
