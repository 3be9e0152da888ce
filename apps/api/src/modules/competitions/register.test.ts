import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { givenIin } from '../composition/iin.ts';
import { setUpConvocation } from '../composition/set-up-convocation.command.ts';
import { anIin } from '../composition/testing/cast.ts';
import { reviewRegisterMatch } from '../membership-register/review-register-match.command.ts';
import { admitApplication } from './commands/admit-application.command.ts';
import { anOpenCompetition, aSubmittedApplication } from './testing/cast.ts';

const api = useApi('2026-11-24');

interface Row {
  readonly id: string;
  readonly version: number;
  readonly register: { id: string; version: number; conflict: boolean; review: string | null } | null;
  readonly checks: readonly { ruleId: string; standing: string }[];
  readonly viewerMay: { admit: { outcome: string } };
}

const rows = `id version register { id version conflict level from until review } checks { ruleId standing words } viewerMay { admit { outcome points { code } } }`;

async function row(who: Capacity, competitionId: string): Promise<Row> {
  const { applications } = await api().query<{ applications: { nodes: Row[] } }>(
    who,
    `query ($id: ID!) { applications(competitionId: $id) { nodes { ${rows} } } }`,
    { id: competitionId },
  );
  const [one] = applications.nodes;
  if (!one) throw new Error('no application is listed');
  return one;
}

const ask = async (who: Capacity, ...ids: string[]) => {
  const { askSeatRegister } = await api().query<{ askSeatRegister: { asked: object[]; code?: string } }>(
    who,
    `mutation ($input: AskSeatRegisterInput!) { askSeatRegister(input: $input) { ... on AskSeatRegisterSuccess { asked { applicationId answered code } }
      ... on Problem { code } } }`,
    { input: { key: crypto.randomUUID(), ids } },
  );
  return askSeatRegister;
};

const standingOf = (one: Row, ruleId: string) => one.checks.find((check) => check.ruleId === ruleId)?.standing;

describe('a candidate of a republican council (PC-MEM-05)', () => {
  it('the row is unknown until the register is asked, asked until a person has looked at a match, refused once it is confirmed', async () => {
    const there = await aCouncil(api(), { level: 'REPUBLICAN' });
    const other = inTenant(there.id, (await anAccount(api())).id);
    await done(api(), other, setUpConvocation, {
      number: 1,
      startsOn: '2025-06-02',
      endsOn: '2028-06-01',
      members: [
        {
          surname: 'Абаева',
          givenName: 'Дана',
          seatKind: 'CITIZEN',
          iin: givenIin(api().services, anIin('1985-03-04', 41)),
        },
      ],
    });
    const { who, competitionId } = await anOpenCompetition(api(), 'REPUBLICAN');
    await aSubmittedApplication(api(), competitionId, 41);
    const before = await row(who, competitionId);
    expect(before.register).toBeNull();
    expect(standingOf(before, 'PC-MEM-05')).toBe('UNKNOWN');
    expect(await ask(who, before.id)).toEqual({ asked: [{ applicationId: before.id, answered: true, code: null }] });
    const matched = await row(who, competitionId);
    expect(matched.register).toMatchObject({ conflict: true, review: 'PENDING' });
    await api().must(who, reviewRegisterMatch, {
      id: matched.register?.id ?? '',
      expectedVersion: matched.register?.version ?? 0,
      samePerson: true,
      because: 'Подтвердил сам кандидат.',
    } as never);
    const confirmed = await row(who, competitionId);
    expect(standingOf(confirmed, 'PC-MEM-05')).toBe('REFUSED');
    expect(confirmed.viewerMay.admit.outcome).toBe('REFUSED');
    const admitted = await api().perform(who, admitApplication, {
      id: confirmed.id,
      expectedVersion: confirmed.version,
    });
    expect(admitted).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
  });

  it('of a local council’s candidates the register is told nothing, and says why', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 42);
    const { id } = await row(who, competitionId);
    expect(await ask(who, id)).toEqual({
      asked: [{ applicationId: id, answered: false, code: 'REGISTER_OF_REPUBLICAN_COUNCILS' }],
    });
  });

  it('another council’s candidates are not there', async () => {
    const { who } = await anOpenCompetition(api(), 'REPUBLICAN');
    const elsewhere = await anOpenCompetition(api(), 'REPUBLICAN');
    const { applicationId } = await aSubmittedApplication(api(), elsewhere.competitionId, 43);
    expect(await ask(who, applicationId)).toEqual({ code: 'INVALID_INPUT' });
  });
});
