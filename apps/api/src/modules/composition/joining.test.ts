import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf } from '../../testing/done.ts';
import { handlers } from '../reminders/sweep.handler.ts';
import { givenIin } from './iin.ts';
import { seatMember } from './seat-member.command.ts';
import { type RosterRowGiven, setUpConvocation } from './set-up-convocation.command.ts';
import { terminateMembership } from './terminate-membership.command.ts';
import { aBin, anIin, counted } from './testing/cast.ts';
import { Approver } from './types/composition.enums.ts';

const api = useApi();
const PUBLIC: Capacity = { kind: 'PUBLIC' };

async function aSecretary() {
  const council = await aCouncil(api());
  return { council, secretary: inTenant(council.id, (await anAccount(api())).id) };
}

const iin = (digits: string) => givenIin(api().services, digits);
const names = ['Абай', 'Болат', 'Виктор', 'Гүлнар', 'Дана', 'Ерлан', 'Жанар', 'Зарина', 'Игорь', 'Камила'];
const surnames = [
  'Қасымов',
  'Омарова',
  'Петренко',
  'Жұмабаев',
  'Шевчук',
  'Ыдырысова',
  'Хасенов',
  'Цой',
  'Тілеубай',
  'Ли',
];

/** Forty people without a like pair among them, of whom the first `state` are named. */
function roster(count: number, state: number, withIin = true): RosterRowGiven[] {
  return Array.from({ length: count }, (_, at) => ({
    surname: `${surnames[at % 10]}${'абвгд'[Math.floor(at / 10)]}`,
    givenName: `${names[(at * 3) % 10]}`,
    seatKind: at < state ? 'STATE' : at % 2 === 0 ? 'NPO' : 'CITIZEN',
    ...(at >= state && at % 2 === 0 ? { npoName: `ҚБ № ${at}`, npoBin: aBin(at + 1) } : {}),
    ...(withIin ? { iin: iin(anIin('1980-05-12', at + 1)) } : {}),
  })) as RosterRowGiven[];
}

const term = {
  number: 3,
  startsOn: '2024-03-20',
  endsOn: '2027-03-19',
  approval: { by: Approver.MASLIKHAT, number: '101', on: '2024-03-20' },
} as const;

/** The codes that a person is asked about. */
const asksFor = (result: { ok: boolean; problem?: unknown }) =>
  ((result.problem as { verdict?: { points: { level: string; code: string }[] } }).verdict?.points ?? [])
    .filter(({ level }) => level === 'WARN')
    .map(({ code }) => code);

const said = (all: string[]) => all.map((code) => ({ code, reason: 'Проверено по бумагам.' }));

describe('a council joins with what it has (domain §8.5)', () => {
  it('is set up in mid-term from its roster and its act, without a competition, a working group or IINs', async () => {
    const { council, secretary } = await aSecretary();
    const result = await api().perform(secretary, setUpConvocation, {
      ...term,
      size: 9,
      members: roster(9, 3, false),
    });
    // Its act has no file, nobody an IIN: unproved, and nothing is asked.
    expect(codesOf(result)).toEqual([]);
    const data = await api().query<{ council: { composition: Record<string, unknown> } }>(
      secretary,
      `query ($slug: String!) { council(slug: $slug) { composition {
        size filled vacancies state civil stateLimit byKind { kind seats vacant }
        seats { kind vacant expiresOn membership { state startsOn until person { fullName hasIin }
          checks { ruleId standing words citations { act } } convocationCount { total inRow unknownFrom } } }
        checks { ruleId standing confidence } convocation { number joined state approvalNumber viewerMay { seat { outcome } } } } } }`,
      { slug: council.slug },
    );
    expect(data.council.composition).toMatchObject({
      size: 9,
      filled: 9,
      vacancies: 0,
      state: 3,
      civil: 6,
      stateLimit: 3,
      convocation: {
        number: 3,
        joined: true,
        state: 'RUNNING',
        approvalNumber: '101',
        viewerMay: { seat: { outcome: 'REFUSED' } },
      },
    });
    const [seat] = data.council.composition.seats as {
      membership: { checks: { ruleId: string; standing: string }[] };
    }[];
    const standing = (ruleId: string) => seat?.membership.checks.find((check) => check.ruleId === ruleId)?.standing;
    expect(standing('PC-MEM-06')).toBe('UNKNOWN');
    expect(standing('PC-MEM-01')).toBe('UNKNOWN');
    expect(standing('GEN-ID-02')).toBe('UNKNOWN');
  });

  it('all that asks for a reason is asked at once, and one answer of each code is enough; a missing IIN asks nothing', async () => {
    const { secretary } = await aSecretary();
    const members = [
      ...roster(8, 5, false),
      { surname: 'Жұмабаева', givenName: 'Айгүл', seatKind: 'CITIZEN' },
      { surname: 'Жумабаева', givenName: 'Айгуль', seatKind: 'CITIZEN' },
    ] as RosterRowGiven[];
    const input = { ...term, endsOn: '2026-12-31', approval: null, members };
    const asked = await api().perform(secretary, setUpConvocation, input);
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    const codes = [...new Set(asksFor(asked))];
    expect(codes.toSorted()).toEqual([
      'APPROVAL_MISSING',
      'SAME_PERSON_LIKELY',
      'STATE_SHARE_OVER',
      'TERM_END_DIFFERS',
    ]);
    await api().must(secretary, setUpConvocation, { ...input, acknowledged: said(codes) });
  });

  it('nothing is written where one line is at fault, and the fault names the line and never the number', async () => {
    const { council, secretary } = await aSecretary();
    const members = roster(6, 2);
    const wrong = anIin('1970-01-01', 900).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    members[4] = { ...members[4], iin: iin(wrong) } as RosterRowGiven;
    const result = await api().perform(secretary, setUpConvocation, { ...term, members });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'INVALID', fields: [{ path: 'members.4.iin' }] } });
    expect(codesOf(result)).toEqual(['IDENTIFIER_CHECKSUM_WRONG']);
    expect(JSON.stringify(result)).not.toContain(wrong);
    expect(await counted(api(), 'council_person', council.id)).toBe(0);
    expect(await counted(api(), 'convocation', council.id)).toBe(0);
  });

  it('a BIN in the place of an IIN, and an IIN in the place of a BIN, are faults', async () => {
    const { secretary } = await aSecretary();
    const result = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [
        {
          surname: 'Ким',
          givenName: 'Виктор',
          seatKind: 'NPO',
          iin: iin(aBin(1)),
          npoName: 'ҚБ',
          npoBin: anIin('1980-01-01', 5),
        },
      ] as RosterRowGiven[],
    });
    expect(codesOf(result)).toEqual(['IDENTIFIER_IS_BIN', 'IDENTIFIER_IS_IIN']);
  });

  it('the same person under two spellings is asked about; two of one NPO, an impossible age too', async () => {
    const { secretary } = await aSecretary();
    const line = (surname: string, givenName: string, rest: object = {}) =>
      ({ surname, givenName, patronymic: 'Сериковна', seatKind: 'CITIZEN', ...rest }) as RosterRowGiven;
    const spelled = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [line('Жұмабаева', 'Айгүл'), line('Жумабаева', 'Айгуль')],
    });
    // Once for the pair, not once for each of the two.
    expect(asksFor(spelled).filter((code) => code === 'SAME_PERSON_LIKELY')).toHaveLength(1);
    const npo = { seatKind: 'NPO', npoName: 'ҚБ «Жетісу»', npoBin: aBin(77) };
    const twice = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [line('Ким', 'Лев', npo), line('Омарова', 'Дана', npo)],
    });
    expect(codesOf(twice)).toContain('NPO_ALREADY_REPRESENTED');
    const old = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [line('Ким', 'Лев', { iin: iin(anIin('1901-01-01', 3)) })],
    });
    expect(codesOf(old)).toContain('IIN_AGE_IMPOSSIBLE');
  });

  it('two people on one seat on one day are refused, and so is one person on two seats', async () => {
    const { secretary } = await aSecretary();
    const [first, second] = roster(2, 0);
    const onOne = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [
        { ...first, seatKind: 'CITIZEN', seat: 1, until: '2025-06-01' },
        { ...second, seatKind: 'CITIZEN', seat: 1, from: '2025-06-01' },
      ] as RosterRowGiven[],
    });
    expect(codesOf(onOne)).toContain('SEAT_TAKEN');
    const onTwo = await api().perform(secretary, setUpConvocation, {
      ...term,
      members: [first, first] as RosterRowGiven[],
    });
    expect(codesOf(onTwo)).toContain('PERSON_HAS_A_SEAT');
  });

  it('a convocation that overlaps another is refused; a number that is taken is a Conflict; the same submit counts once', async () => {
    const { council, secretary } = await aSecretary();
    const key = '018f0000-0000-7000-8000-000000000001';
    const input = {
      ...term,
      key,
      members: roster(4, 1),
      acknowledged: said(['APPROVAL_INCOMPLETE', 'SIZE_RECOMMENDATION_MISSING']),
    };
    const once = await api().must(secretary, setUpConvocation, input);
    expect(await api().must(secretary, setUpConvocation, input)).toEqual(once);
    expect(await counted(api(), 'convocation', council.id)).toBe(1);
    expect(codesOf(await api().perform(secretary, setUpConvocation, { ...term, members: roster(4, 1) }))).toEqual([
      'CONVOCATION_NUMBER_TAKEN',
    ]);
    const before = { ...term, number: 2, startsOn: '2021-03-20', endsOn: '2024-03-20' };
    expect(codesOf(await api().perform(secretary, setUpConvocation, { ...before, members: roster(4, 1) }))).toContain(
      'TERMS_OVERLAP',
    );
  });

  it('only the secretariat enters it; the public reads names and seats, and no birth date, IIN or contact', async () => {
    const { council, secretary } = await aSecretary();
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(codesOf(await api().perform(member, setUpConvocation, { ...term, members: roster(2, 1) }))).toEqual([
      'NOT_YOUR_ROLE',
    ]);
    const members = roster(3, 1).map((row) => ({ ...row, phone: '8 701 000 00 01', email: 'person@example.kz' }));
    await api().must(secretary, setUpConvocation, { ...term, members, acknowledged: said(['APPROVAL_INCOMPLETE']) });
    const ask = (capacity: Capacity) =>
      api().query<{ council: { convocations: object[]; composition: object | null } }>(
        capacity,
        `query ($slug: String!) { council(slug: $slug) { convocations { number } renewal { stage startsOn }
          composition { filled checks { ruleId } groups { group } seats { membership { state endGround checks { ruleId } viewerMay { suspend { outcome } }
            person { fullName birthDate sex hasIin iinLast phone email publicPhone age } } } } } }`,
        { slug: council.slug },
      );
    const shown = JSON.stringify(await ask(PUBLIC));
    expect(shown).toContain('Қасымова');
    expect(shown).not.toMatch(/1980-05-12|8 701|person@example|"hasIin":true|"checks":\[\{/);
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect((await ask(stranger)).council).toMatchObject({ convocations: [], composition: null });
    expect(
      codesOf(await api().perform(stranger, seatMember, { seatId: 'AAAA', expectedVersion: 1, member: {} })),
    ).toEqual(['NOT_THERE']);
  });

  it('the database keeps no IIN in words, nor does the journal or a receipt', async () => {
    const { council, secretary } = await aSecretary();
    const digits = anIin('1977-07-07', 321);
    await api().must(secretary, setUpConvocation, {
      ...term,
      members: [{ surname: 'Ахметов', givenName: 'Нұрлан', seatKind: 'CITIZEN', iin: iin(digits) }] as RosterRowGiven[],
      acknowledged: said(['APPROVAL_INCOMPLETE']),
    });
    const { withClient } = await import('../../../../../scripts/postgres/provision.ts');
    const dump = await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query(
        `select (select json_agg(p) from council_person p where p.tenant_id = $1) as people,
          (select json_agg(j) from journal_line j where j.tenant_id = $1) as journal, (select json_agg(r) from command_receipt r) as receipts`,
        [council.id],
      );
      return JSON.stringify(rows);
    });
    expect(dump).not.toContain(digits);
    expect(dump).not.toContain(Buffer.from(digits).toString('hex'));
    expect(dump).toContain(digits.slice(-4));
  });

  it('is entered over GraphQL with IINs, which the answer shows by their last four digits', async () => {
    const { secretary } = await aSecretary();
    const digits = anIin('1979-09-09', 55);
    const data = await api().query(
      secretary,
      `mutation ($input: SetUpConvocationInput!) { setUpConvocation(input: $input) { __typename
        ... on SetUpConvocationSuccess { convocation { number memberships { seatKind person { fullName iinLast birthDate } } } }
        ... on InvalidInput { fields { path code } } ... on NeedsReason { verdict { points { code unknown } } } } }`,
      {
        input: {
          key: '018f0000-0000-7000-8000-0000000000bb',
          number: 3,
          startsOn: '2024-03-20',
          endsOn: '2027-03-19',
          approval: { by: 'MASLIKHAT', number: '101', on: '2024-03-20' },
          members: [{ surname: 'Ахметов', givenName: 'Нұрлан', seatKind: 'CITIZEN', iin: digits }],
          acknowledged: [{ code: 'APPROVAL_INCOMPLETE', reason: 'Файл у маслихата.' }],
        },
      },
    );
    expect(data).toEqual({
      setUpConvocation: {
        __typename: 'SetUpConvocationSuccess',
        convocation: {
          number: 3,
          memberships: [
            {
              seatKind: 'CITIZEN',
              person: { fullName: 'Ахметов Нұрлан', iinLast: digits.slice(-4), birthDate: '1979-09-09' },
            },
          ],
        },
      },
    });
  });

  it('a roster of forty with two former convocations is read in at most eight statements', async () => {
    const { council, secretary } = await aSecretary();
    const acknowledged = said([
      'APPROVAL_INCOMPLETE',
      'SIZE_RECOMMENDATION_MISSING',
      'TERMS_IN_ROW_EXCEEDED',
      'TERM_END_DIFFERS',
    ]);
    for (const [number, startsOn, endsOn] of [
      [1, '2018-03-20', '2021-03-19'],
      [2, '2021-03-20', '2024-03-19'],
      [3, '2024-03-20', '2027-03-19'],
    ] as const)
      await api().must(secretary, setUpConvocation, {
        number,
        startsOn,
        endsOn,
        approval: { by: Approver.MASLIKHAT, number: `${number}`, on: startsOn },
        size: 40,
        members: roster(40, 13),
        acknowledged: [...acknowledged, ...said(['STATE_SHARE_OVER'])],
      });
    const data = await api().query<{
      council: {
        composition: {
          seats: { membership: { convocationCount: object; checks: { ruleId: string; standing: string }[] } }[];
        };
      };
    }>(
      secretary,
      `query ($slug: String!) { council(slug: $slug) { renewal { stage steps { step standing } }
        composition { filled checks { ruleId standing } seats { kind membership { position proposer history { convocation { number } } convocationCount { total inRow }
          checks { ruleId standing points { code unknown } } person { fullName photo { id } memberships { id } } } } } } }`,
      { slug: council.slug },
    );
    expect(api().statements.length).toBeLessThanOrEqual(8);
    const [first] = data.council.composition.seats;
    expect(first?.membership.convocationCount).toEqual({ total: 3, inRow: 3 });
    expect(first?.membership.checks.find(({ ruleId }) => ruleId === 'PC-MEM-06')?.standing).toBe('REFUSED');
  });
});

describe('two secretaries', () => {
  it('who seat the last seat at once: one has it, the other is told of the change', async () => {
    const { council, secretary } = await aSecretary();
    const other = inTenant(council.id, (await anAccount(api())).id);
    const acknowledged = said(['APPROVAL_INCOMPLETE']);
    const members = roster(3, 1);
    await api().must(secretary, setUpConvocation, { ...term, members, acknowledged });
    const seats = await api().query<{
      council: {
        composition: {
          seats: { kind: string; seat: { id: string; version: number }; membership: { id: string; version: number } }[];
        };
      };
    }>(
      secretary,
      `query ($slug: String!) { council(slug: $slug) { composition { seats { kind seat { id version } membership { id version } } } } }`,
      { slug: council.slug },
    );
    const last = seats.council.composition.seats.find(({ kind }) => kind === 'CITIZEN');
    if (!last) throw new Error('a citizen’s seat is not there');
    await api().must(secretary, terminateMembership, {
      id: last.membership.id,
      expectedVersion: last.membership.version,
      on: '2026-11-01',
      ground: 'OWN_APPLICATION',
      acknowledged: said(['TERMINATION_WITHOUT_DOCUMENT', 'TERMINATION_WITHOUT_DECISION']),
    } as never);
    const reasons = said([
      'EXCLUSION_UNKNOWN',
      'TERMS_IN_ROW_UNKNOWN',
      'CANDIDATE_IN_GROUP_UNKNOWN',
      'REPLACEMENT_WITHOUT_COMPETITION',
    ]);
    const seat = (who: Capacity, surname: string, serial: number) =>
      api().perform(who, seatMember, {
        seatId: last.seat.id,
        expectedVersion: last.seat.version + 1,
        from: '2026-11-10',
        member: { surname, givenName: 'Мұрат', iin: iin(anIin('1988-08-08', serial)), citizen: true },
        acknowledged: reasons,
      } as never);
    const results = await Promise.all([seat(secretary, 'Әбдіров', 61), seat(other, 'Юсупов', 62)]);
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'CONFLICT', code: 'CHANGED_MEANWHILE' } });
  });
});

describe('the clock of renewal (PC-FORM-02)', () => {
  it('opens the next dossier by itself two months before the end, once, and shows how much room is left', async () => {
    const { council, secretary } = await aSecretary();
    await api().must(secretary, setUpConvocation, {
      ...term,
      members: roster(3, 1),
      acknowledged: said(['APPROVAL_INCOMPLETE']),
    });
    const renewal = async () => {
      const data = await api().query<{ council: { renewal: Record<string, unknown> } }>(
        secretary,
        `query ($slug: String!) { council(slug: $slug) { renewal { stage startsOn endsOn feasible slackDays
          steps { step plannedOn expectedOn latestOn standing } reminders { kind on } next { number state openedOn } } } }`,
        { slug: council.slug },
      );
      return data.council.renewal;
    };
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: council.id, date });
    try {
      api().clock.set('2027-01-18');
      await sweep('2027-01-18');
      expect(await renewal()).toMatchObject({
        stage: 'AHEAD',
        startsOn: '2027-01-19',
        endsOn: '2027-03-19',
        next: null,
      });
      api().clock.set('2027-01-19');
      await sweep('2027-01-19');
      await sweep('2027-01-19');
      const opened = await renewal();
      expect(opened).toMatchObject({
        stage: 'OPENED',
        next: { number: 4, state: 'PREPARING', openedOn: '2027-01-19' },
      });
      expect(opened.steps).toHaveLength(8);
      expect(typeof opened.slackDays).toBe('number');
      expect(await counted(api(), 'convocation', council.id)).toBe(2);
    } finally {
      api().clock.set('2026-11-23');
    }
  });
});
