import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { closeConvocation } from '../composition/close-convocation.command.ts';
import { terminateMembership } from '../composition/terminate-membership.command.ts';
import { addCommissionMember } from './commands/add-commission-member.command.ts';
import { amendCommission } from './commands/amend-commission.command.ts';
import { appointCommissionActing } from './commands/appoint-commission-acting.command.ts';
import { appointCommissionHead } from './commands/appoint-commission-head.command.ts';
import { closeCommission } from './commands/close-commission.command.ts';
import { createCommission } from './commands/create-commission.command.ts';
import { endCommissionActing } from './commands/end-commission-acting.command.ts';
import { releaseCommissionMember } from './commands/release-commission-member.command.ts';
import { aSittingCouncil } from './testing/cast.ts';

const all = `query ($id: ID!) {
  convocation(id: $id) { commissions { id name { text } members { id name advisory office membership { id } } head { id } viewerMay { close { outcome } } decisionId }
    viewerMayFormCommission { outcome } offices { id name ground } officesOn { chair { name } presidium { id } } viewerMayRecordOffice { outcome } }
  commissions { totalCount nodes { id convocation { number } members(on: "2026-11-23") { id commission { id } } head { name } } }
  decisions { totalCount nodes { id overdue mission { id } commission { id } responsiblePerson { id } meeting { id } item { id } viewerMay { extend { outcome } } } }
  workPlans { nodes { id fulfilment { share } quarters { quarter missed } file { id } viewerMay { edit { outcome } } } }
  councils(first: 5) { nodes { id commissions { id } offices { presiding { name } } regulations { id file { id } } regulation { id } workPlan { id items { id } } } }
}`;

interface Shown {
  readonly version: number;
  readonly state: string;
  readonly formedOn: string | null;
  readonly closedOn: string | null;
  readonly head: { readonly name: string } | null;
  readonly members: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly office: string;
    readonly advisory: boolean;
    readonly leftOn: string | null;
    readonly membership: { readonly id: string } | null;
  }[];
}

const shownCommission = `query ($id: ID!) { commission(id: $id) { version state formedOn closedOn head { name }
  members { id version name office advisory leftOn membership { id } } } }`;

describe('commissions, offices, decisions and plans', () => {
  const api = useApi('2026-11-23');

  it('are read by a council and by the public, each within what it may see', async () => {
    const { secretary, convocationId } = await aSittingCouncil(api());
    const shown = await api().query<{ convocation: { viewerMayFormCommission: { outcome: string } | null } }>(
      secretary,
      all,
      {
        id: convocationId,
      },
    );
    expect(shown.convocation.viewerMayFormCommission?.outcome).toBe('ALLOWED');
    const open = await api().query<{ convocation: { viewerMayFormCommission: null; commissions: [] } }>(
      { kind: 'PUBLIC' },
      all,
      { id: convocationId },
    );
    expect(open.convocation).toMatchObject({ viewerMayFormCommission: null, commissions: [] });
  });

  const name = { authentic: 'ru', ru: 'Экология' };
  const directions = { authentic: 'ru', ru: 'Воздух, парки, вода' };

  /** A commission from a paper, headed by the first member, with one more. */
  async function aCommission() {
    const scene = await aSittingCouncil(api());
    const [head, second] = scene.members;
    const { commissionId } = await done(api(), scene.secretary, createCommission, {
      convocationId: scene.convocationId,
      commission: {
        name,
        directions,
        members: [{ personId: head?.personId, office: 'HEAD' }, { personId: second?.personId }],
      },
      paper: { number: '3', on: '2026-02-10' },
    });
    const look = async (who = scene.secretary) => {
      const { commission } = await api().query<{ commission: Shown | null }>(who, shownCommission, {
        id: commissionId,
      });
      return commission;
    };
    const on = async () => ({ id: commissionId, expectedVersion: (await look())?.version ?? 0 });
    return { ...scene, commissionId, look, on };
  }

  it('the head is stood in for on given days, by a member and by one at a time (§8.6)', async () => {
    const { secretary, look, on, commissionId } = await aCommission();
    const [head, second] = (await look())?.members ?? [];
    const days = { office: 'HEAD', startsOn: '2026-11-20', until: '2026-11-30', ground: 'Отпуск председателя' };
    const self = await api().perform(secretary, appointCommissionActing, {
      ...(await on()),
      ...days,
      memberId: head?.id,
    } as never);
    expect(codesOf(self)).toContain('ACTS_FOR_ONESELF');
    await done(api(), secretary, appointCommissionActing, { ...(await on()), ...days, memberId: second?.id });
    const twice = await api().perform(secretary, appointCommissionActing, {
      ...(await on()),
      ...days,
      startsOn: '2026-11-25',
      memberId: second?.id,
    } as never);
    expect(codesOf(twice)).toContain('OFFICE_HELD_THEN');
    const acting = `query ($id: ID!) { commission(id: $id) { head { name } acting { id version name office until } }
      rollOfDay(on: "2026-11-23", kind: COMMISSION_SESSION, commissionId: $id) { presiding members { personId } } }`;
    type Seen = {
      commission: { acting: { id: string; version: number; name: string; until: string }[] };
      rollOfDay: { presiding: string[] };
    };
    const seen = await api().query<Seen>(secretary, acting, { id: commissionId });
    expect(seen.commission.acting).toMatchObject([{ name: second?.name, until: '2026-11-30' }]);
    expect(seen.rollOfDay.presiding).toHaveLength(2);
    const [one] = seen.commission.acting;
    await done(api(), secretary, endCommissionActing, { id: one?.id, expectedVersion: one?.version, because: 'Вышел' });
    expect((await api().query<Seen>(secretary, acting, { id: commissionId })).commission.acting).toMatchObject([
      { until: '2026-11-23' },
    ]);
  });

  it('a commission is created from a paper with its head and members, and the public sees it (PC-COM-01, 02)', async () => {
    const { look, members } = await aCommission();
    expect(await look({ kind: 'PUBLIC' })).toMatchObject({
      state: 'ACTIVE',
      formedOn: '2026-02-10',
      head: { name: members[0]?.name },
      members: [
        { office: 'HEAD', advisory: false },
        { office: 'MEMBER', advisory: false },
      ],
    });
  });

  it('a commission without a decision, a direction and a head asks for reasons; one only proposed does not, and is not public', async () => {
    const { secretary, convocationId } = await aSittingCouncil(api());
    const asked = await api().perform(secretary, createCommission, { convocationId, commission: { name } });
    expect(codesOf(asked)).toEqual(
      expect.arrayContaining([
        'COMMISSION_WITHOUT_DECISION',
        'COMMISSION_WITHOUT_DIRECTION',
        'COMMISSION_CHAIR_MISSING',
      ]),
    );
    const { commissionId } = await api().must(secretary, createCommission, {
      convocationId,
      commission: { name },
      proposed: true,
    });
    const open = await api().query<{ commission: unknown }>({ kind: 'PUBLIC' }, shownCommission, { id: commissionId });
    expect(open.commission).toBeNull();
    await done(api(), secretary, amendCommission, {
      id: commissionId,
      expectedVersion: 1,
      paper: { number: '5', on: '2026-03-01' },
    });
    const shown = await api().query<{ commission: Shown }>({ kind: 'PUBLIC' }, shownCommission, { id: commissionId });
    expect(shown.commission).toMatchObject({ state: 'ACTIVE', formedOn: '2026-03-01' });
  });

  it('an expert has an advisory voice and does not head it; a stranger to the convocation is not in it', async () => {
    const { secretary, on, look, commissionId } = await aCommission();
    await api().must(secretary, addCommissionMember, {
      ...(await on()),
      member: { expertName: 'Байдалин Д.', expertPosition: 'эколог' },
    });
    const expert = (await look())?.members.find(({ advisory }) => advisory);
    expect(expert).toMatchObject({ name: 'Байдалин Д.', membership: null });
    const heads = await api().perform(secretary, appointCommissionHead, {
      ...(await on()),
      memberId: expert?.id ?? '',
    });
    expect(codesOf(heads)).toContain('COMMISSION_HEAD_IS_A_MEMBER');
    const other = await aSittingCouncil(api());
    const stranger = await api().perform(secretary, addCommissionMember, {
      ...(await on()),
      member: { personId: other.members[0]?.personId },
    });
    expect(codesOf(stranger)).toContain('NOT_THERE');
    const foreign = await api().perform(other.secretary, closeCommission, {
      id: commissionId,
      expectedVersion: 1,
      because: 'x',
    });
    expect(codesOf(foreign)).toContain('NOT_THERE');
  });

  it('nobody is in it twice; a stale version is a conflict; who left is there on their last day and not after', async () => {
    const { secretary, on, look, members, commissionId } = await aCommission();
    const twice = await api().perform(secretary, addCommissionMember, {
      ...(await on()),
      member: { personId: members[1]?.personId },
    });
    expect(codesOf(twice)).toContain('COMMISSION_MEMBER_TWICE');
    const second = (await look())?.members[1];
    await api().must(secretary, releaseCommissionMember, {
      id: second?.id ?? '',
      expectedVersion: second?.version ?? 0,
      on: '2026-05-04',
      because: 'по заявлению',
    });
    const stale = await api().perform(secretary, addCommissionMember, {
      id: commissionId,
      expectedVersion: 1,
      member: { personId: members[2]?.personId },
    });
    expect(stale).toMatchObject({ ok: false, problem: { kind: 'CONFLICT' } });
    const day = 'query ($id: ID!, $on: Date!) { commission(id: $id) { members(on: $on) { id } } }';
    const count = async (date: string) =>
      (await api().query<{ commission: { members: unknown[] } }>(secretary, day, { id: commissionId, on: date }))
        .commission.members.length;
    expect([await count('2026-05-04'), await count('2026-05-05')]).toEqual([2, 1]);
  });

  it('another head takes the place of the former one, who stays a member', async () => {
    const { secretary, on, look, members } = await aCommission();
    const second = (await look())?.members[1];
    await api().must(secretary, appointCommissionHead, { ...(await on()), memberId: second?.id ?? '' });
    const shown = await look();
    expect(shown?.head?.name).toBe(members[1]?.name);
    expect(shown?.members.map(({ office }) => office).toSorted()).toEqual(['HEAD', 'MEMBER']);
  });

  it('ends with its convocation; a membership that ends early ends its place in it', async () => {
    const { secretary, convocationId, look, members } = await aCommission();
    await done(api(), secretary, terminateMembership, {
      id: members[1]?.membershipId,
      expectedVersion: 1,
      ground: 'OWN_APPLICATION',
      on: '2026-06-01',
      decision: { number: '9', on: '2026-06-01' },
    });
    expect((await look())?.members.find(({ name: who }) => who === members[1]?.name)?.leftOn).toBe('2026-06-01');
    const { convocation } = await api().query<{ convocation: { version: number } }>(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { version } }',
      { id: convocationId },
    );
    await done(api(), secretary, closeConvocation, {
      id: convocationId,
      expectedVersion: convocation.version,
      dissolved: true,
      because: 'роспуск',
      on: '2026-11-20',
    });
    expect(await look()).toMatchObject({ state: 'CLOSED', closedOn: '2026-11-20', head: null });
    const late = await api().perform(secretary, createCommission, { convocationId, commission: { name } });
    expect(codesOf(late)).toContain('CONVOCATION_IS_OVER');
  });
});
