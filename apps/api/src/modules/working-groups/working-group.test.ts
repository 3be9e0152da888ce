import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Command, CommandInput } from '../../kernel/command.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done as perform } from '../../testing/done.ts';
import { aGroupRole, aReviewedCompetition } from '../ballots/testing/reviewed.ts';
import { openConvocation } from '../composition/open-convocation.command.ts';
import { appointGroupHead } from './appoint-group-head.command.ts';
import { completeWorkingGroup } from './complete-working-group.command.ts';
import { decideCouncilSize } from './decide-council-size.command.ts';
import { dissolveWorkingGroup } from './dissolve-working-group.command.ts';
import { linkGroupMember } from './link-group-member.command.ts';
import { nameStatePart } from './name-state-part.command.ts';
import { recordGroupProtocol } from './record-group-protocol.command.ts';
import { recordGroupSelection } from './record-group-selection.command.ts';
import { recordWorkingGroup } from './record-working-group.command.ts';
import { releaseGroupMember } from './release-group-member.command.ts';
import { setGroupSize } from './set-group-size.command.ts';
import { aGroupOf, aGroupPerson, aWorkingGroup, sizeAct } from './testing/a-working-group.ts';

const api = useApi('2026-11-23');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

const codes = codesOf;
const act = sizeAct;
const names = ['Абаева', 'Ғаниева', 'Петренко'];
const one = (serial: number) => aGroupPerson(api(), serial);
const done = <Input extends CommandInput, Success extends object>(
  who: Capacity,
  command: Command<Input, Success>,
  input: object,
): Promise<Success> => perform(api(), who, command, input);

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly members: readonly { id: string; version: number; part: string; leftOn: string | null; isViewer: boolean }[];
  readonly head: { id: string } | null;
  readonly actingHead: { id: string } | null;
  readonly count: { members: number; stateLimit: number; toFill: number; complete: boolean; quorum: number };
  readonly checks: readonly { ruleId: string; standing: string; citations: unknown[] }[];
  readonly viewerMay: Record<string, { outcome: string; points: { code: string }[] }>;
}

async function look(who: Capacity, id: string): Promise<Shown> {
  const { workingGroup } = await api().query<{ workingGroup: Shown }>(
    who,
    `query ($id: ID!) { workingGroup(id: $id) { id version state members { id version part leftOn isViewer person { fullName } } head { id } actingHead { id }
      count { members stateLimit toFill complete quorum } checks { ruleId standing citations { act } }
      viewerMay { complete { outcome points { code } } openCompetition { outcome points { code } } decideCouncilSize { outcome points { code } } } } }`,
    { id },
  );
  return workingGroup;
}

const begun = () => aGroupOf(api(), 6);
const working = () => aWorkingGroup(api());

describe('a working group', () => {
  it('is set by an act, named to a third, chosen, headed, and then decides the size of the council and signs its protocol', async () => {
    const { secretary, convocationId, groupId, on, council } = await working();
    const group = await look(secretary, groupId);
    expect(group).toMatchObject({ state: 'WORKING', count: { members: 6, stateLimit: 2, complete: true, quorum: 4 } });
    expect(group.checks.map(({ ruleId, standing }) => `${ruleId} ${standing}`)).toEqual([
      'PC-WG-01 WARNED',
      'PC-WG-02 MET',
      'PC-WG-03 MET',
      'PC-WG-04 MET',
    ]);
    const version = async () => {
      const { convocation } = await api().query<{ convocation: { version: number } }>(
        secretary,
        'query ($id: ID!) { convocation(id: $id) { version } }',
        { id: convocationId },
      );
      return convocation.version;
    };
    const decision = {
      size: 9,
      seats: [
        { kind: 'STATE', count: 3 },
        { kind: 'NPO', count: 3 },
        { kind: 'CITIZEN', count: 3 },
      ],
      womenQuota: 30,
      present: 5,
      protocol: { number: '2', on: '2026-10-06' },
    };
    await done(secretary, decideCouncilSize, {
      ...(await on()),
      convocationVersion: await version(),
      ...decision,
    });
    // The group thinks better of it: seats follow, those too many are taken out.
    await done(secretary, decideCouncilSize, {
      ...(await on()),
      convocationVersion: await version(),
      ...decision,
      size: 8,
      seats: [
        { kind: 'STATE', count: 2 },
        { kind: 'NPO', count: 2 },
        { kind: 'CITIZEN', count: 4 },
      ],
    });
    const { convocation } = await api().query<{
      convocation: { size: number; seats: { kind: string; withdrawnOn: string | null }[]; composition: object };
    }>(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { size workingGroup { id womenQuota } seats { kind withdrawnOn } composition { groups { group quota } } } }',
      { id: convocationId },
    );
    expect(convocation).toMatchObject({ size: 8, workingGroup: { id: groupId, womenQuota: 30 } });
    expect(convocation.composition).toMatchObject({
      groups: expect.arrayContaining([{ group: 'WOMEN', quota: 30 }]),
    });
    const standing = convocation.seats.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ kind }) => kind);
    expect(standing.toSorted()).toEqual(['CITIZEN', 'CITIZEN', 'CITIZEN', 'CITIZEN', 'NPO', 'NPO', 'STATE', 'STATE']);
    await done(secretary, recordGroupProtocol, { ...(await on()), protocol: { number: '7', on: '2026-11-20' } });
    const after = await api().query(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { protocolNumber protocolOn workingGroup { state } } }',
      { id: convocationId },
    );
    expect(after).toEqual({
      convocation: { protocolNumber: '7', protocolOn: '2026-11-20', workingGroup: { state: 'DECIDED' } },
    });
    const late = await api().perform(secretary, appointGroupHead, {
      ...(await on()),
      memberId: group.members[0]?.id,
    } as never);
    expect(codes(late)).toContain('GROUP_IS_OVER');
    const publicly = await api().query(
      PUBLIC,
      'query ($slug: String!, $id: ID!) { council(slug: $slug) { convocations { workingGroup { id } } } workingGroup(id: $id) { id } }',
      { slug: council.slug, id: groupId },
    );
    expect(publicly).toMatchObject({ workingGroup: null });
  });

  it('may not open its own competition with a state part over a third, nor without one that was named', async () => {
    const { secretary, groupId, on } = await begun();
    const early = await api().perform(secretary, recordGroupSelection, { ...(await on()), members: [one(2)] } as never);
    expect(codes(early)).toContain('STATE_PART_NOT_NAMED');
    const over = await api().perform(secretary, nameStatePart, {
      ...(await on()),
      act,
      members: [one(0), one(1), one(2)],
    } as never);
    expect(over).toMatchObject({
      problem: {
        kind: 'REFUSED',
        verdict: { points: [{ code: 'GROUP_STATE_PART_OVER', facts: { state: 3, size: 6, limit: 2 } }] },
      },
    });
    expect((await look(secretary, groupId)).members).toEqual([]);
    await done(secretary, nameStatePart, { ...(await on()), act, members: [one(0)] });
    expect((await look(secretary, groupId)).viewerMay.openCompetition?.outcome).toBe('NEEDS_REASON');
    const smaller = await api().perform(secretary, setGroupSize, {
      convocationId: (
        await api().query<{ workingGroup: { convocation: { id: string } } }>(
          secretary,
          'query ($id: ID!) { workingGroup(id: $id) { convocation { id } } }',
          { id: groupId },
        )
      ).workingGroup.convocation.id,
      expectedVersion: (await on()).expectedVersion,
      size: 2,
      act,
    } as never);
    expect(codes(smaller)).toContain('GROUP_STATE_PART_OVER');
  });

  it('set up by two secretaries at once stands once; a stale version is a Conflict, the same submit is one act', async () => {
    const { secretary, convocationId, groupId, on } = await begun();
    const again = await api().perform(secretary, setGroupSize, { convocationId, size: 9, act } as never);
    expect(again).toMatchObject({ problem: { kind: 'CONFLICT', code: 'GROUP_IS_THERE' } });
    const stale = await on();
    const acknowledged = [{ code: 'GROUP_SIZE_ACT_INCOMPLETE', reason: 'Скан будет.' }];
    const input = { ...stale, act, members: [one(0)], acknowledged, key: crypto.randomUUID() };
    await api().must(secretary, nameStatePart, input as never);
    await api().must(secretary, nameStatePart, input as never);
    expect((await look(secretary, groupId)).members).toHaveLength(1);
    const late = await api().perform(secretary, nameStatePart, { ...stale, act, members: [one(1)] } as never);
    expect(late).toMatchObject({ problem: { kind: 'CONFLICT', code: 'CHANGED_MEANWHILE' } });
    const twice = await api().perform(secretary, nameStatePart, {
      ...(await on()),
      act,
      members: [one(0), one(1), one(1)],
    } as never);
    expect(codes(twice)).toEqual(expect.arrayContaining(['ALREADY_IN_GROUP', 'SAME_PERSON_TWICE']));
  });

  it('is not complete without all its members and a head who is one of them', async () => {
    const { secretary, groupId, on } = await begun();
    await done(secretary, nameStatePart, { ...(await on()), act, members: [one(0), one(1)] });
    await done(secretary, recordGroupSelection, { ...(await on()), members: [one(2), one(3), one(4)] });
    const early = await api().perform(secretary, completeWorkingGroup, (await on()) as never);
    expect(codes(early)).toEqual(expect.arrayContaining(['GROUP_INCOMPLETE', 'GROUP_HEAD_MISSING']));
    const many = await api().perform(secretary, recordGroupSelection, {
      ...(await on()),
      members: [one(5), one(6)],
    } as never);
    expect(codes(many)).toContain('GROUP_OVERFULL');
    await done(secretary, recordGroupSelection, { ...(await on()), members: [one(5)] });
    const { members } = await look(secretary, groupId);
    await done(secretary, appointGroupHead, { ...(await on()), memberId: members[0]?.id, from: '2026-11-01' });
    await done(secretary, appointGroupHead, {
      ...(await on()),
      memberId: members[1]?.id,
      acting: true,
      from: '2026-11-20',
      until: '2026-11-30',
    });
    expect(await look(secretary, groupId)).toMatchObject({
      head: { id: members[0]?.id },
      actingHead: { id: members[1]?.id },
    });
    const twoHeads = await api().perform(secretary, appointGroupHead, {
      ...(await on()),
      memberId: members[2]?.id,
      acting: true,
      from: '2026-11-30',
      until: '2026-12-05',
    } as never);
    expect(codes(twoHeads)).toContain('HEADED_THEN');
    await done(secretary, completeWorkingGroup, await on());
    // The head leaves: the group has none, and one place is open again.
    const head = (await look(secretary, groupId)).members.find(({ id }) => id === members[0]?.id);
    await done(secretary, releaseGroupMember, { id: head?.id, expectedVersion: head?.version, because: 'Перевод.' });
    expect(await look(secretary, groupId)).toMatchObject({
      count: { members: 5, toFill: 1, complete: false },
    });
  });

  it('decides with a quorum of two thirds; below it a reason is asked, above its number nobody was present', async () => {
    const { secretary, convocationId, on } = await working();
    const { convocation } = await api().query<{ convocation: { version: number } }>(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { version } }',
      { id: convocationId },
    );
    const sized = async (present: number) =>
      api().perform(secretary, decideCouncilSize, {
        ...(await on()),
        convocationVersion: convocation.version,
        size: 9,
        present,
      } as never);
    expect(codes(await sized(3))).toContain('GROUP_WITHOUT_QUORUM');
    expect(codes(await sized(7))).toContain('MORE_PRESENT_THAN_MEMBERS');
  });

  it('a member with the role of a group sees their own group and no other; a person without it cannot be linked', async () => {
    const { council, secretary, groupId, on } = await working();
    const account = await anAccount(api());
    const { members } = await look(secretary, groupId);
    const member = members[2];
    const stranger = await api().perform(secretary, linkGroupMember, {
      id: member?.id,
      expectedVersion: member?.version,
      accountId: account.id,
    } as never);
    expect(codes(stranger)).toContain('ACCOUNT_NOT_OF_GROUP');
    await aGroupRole(api(), council.id, account.id);
    await done(secretary, linkGroupMember, {
      id: member?.id,
      expectedVersion: member?.version,
      accountId: account.id,
    });
    const viewer = inTenant(council.id, account.id, ['WORKING_GROUP']);
    expect((await look(viewer, groupId)).members.find(({ isViewer }) => isViewer)?.id).toBe(member?.id);
    expect((await look(viewer, groupId)).viewerMay.complete).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'NOT_YOUR_ROLE' }],
    });
    const foreign = inTenant(council.id, (await anAccount(api())).id, ['WORKING_GROUP']);
    expect(await look(foreign, groupId)).toBeNull();
    const refused = await api().perform(viewer, dissolveWorkingGroup, { ...(await on()), because: 'Нет.' } as never);
    expect(codes(refused)).toContain('NOT_YOUR_ROLE');
    const other = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect(await look(other, groupId)).toBeNull();
  });

  it('of a council that joins is entered whole from its papers: unproved shows, a breach is asked about, two heads are refused', async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    const { convocationId } = await done(secretary, openConvocation, { openedOn: '2026-09-01' });
    const members = [0, 1, 2].map((serial) => ({
      surname: names[serial],
      givenName: 'Дана',
      part: serial === 2 ? 'STATE' : 'CIVIL',
      head: serial === 0,
    }));
    const twoHeads = await api().perform(secretary, recordWorkingGroup, {
      convocationId,
      size: 3,
      members: members.map((line) => ({ ...line, head: true })),
    } as never);
    expect(codes(twoHeads)).toContain('HEADED_THEN');
    const { groupId } = await done(secretary, recordWorkingGroup, {
      convocationId,
      size: 3,
      members,
      protocol: { number: '5', on: '2026-10-30' },
    });
    expect(await look(secretary, groupId)).toMatchObject({ state: 'DECIDED', count: { complete: true } });
    await done(secretary, dissolveWorkingGroup, {
      id: groupId,
      expectedVersion: (await look(secretary, groupId)).version,
      because: 'Состав сформирован.',
    });
    await done(secretary, setGroupSize, { convocationId, size: 3, act });
  });

  it('takes those whom its own competition chose from their applications; full, the others are not elected (PC-WG-03)', async () => {
    const { council, secretary, convocationId, groupId, on } = await aGroupOf(api(), 3);
    await done(secretary, nameStatePart, { ...(await on()), act, members: [one(0)] });
    const { competitionId, applicationIds } = await aReviewedCompetition(
      api(),
      council.id,
      convocationId,
      [{ kind: 'CITIZEN', count: 2 }],
      ['Бек', 'Вагнер', 'Досов'].map((surname, index) => ({ surname, serial: 60 + index })),
      'WORKING_GROUP',
    );
    const states = async () => {
      const { competition } = await api().query<{ competition: { state: string; resultsOn: string | null } }>(
        secretary,
        'query ($id: ID!) { competition(id: $id) { state resultsOn } }',
        { id: competitionId },
      );
      const { applications } = await api().query<{ applications: { nodes: { state: string }[] } }>(
        secretary,
        'query ($id: ID!) { applications(competitionId: $id) { nodes { number state } } }',
        { id: competitionId },
      );
      return { ...competition, applications: applications.nodes.map(({ state }) => state).toReversed() };
    };
    await done(secretary, recordGroupSelection, { ...(await on()), applicationIds: [applicationIds[1]] });
    expect(await states()).toEqual({
      state: 'VOTING',
      resultsOn: null,
      applications: ['ADMITTED', 'ELECTED', 'ADMITTED'],
    });
    const again = await api().perform(secretary, recordGroupSelection, {
      ...(await on()),
      applicationIds: [applicationIds[1] ?? '', 'nothing'],
    } as never);
    expect(codes(again)).toEqual(expect.arrayContaining(['CANDIDATE_NOT_ADMITTED', 'NOT_THERE']));
    await done(secretary, recordGroupSelection, {
      ...(await on()),
      applicationIds: [applicationIds[0]],
      protocol: { number: '1', on: '2026-11-12' },
    });
    expect(await states()).toEqual({
      state: 'RESULTS',
      resultsOn: '2026-11-12',
      applications: ['ELECTED', 'ELECTED', 'NOT_ELECTED'],
    });
    expect(await look(secretary, groupId)).toMatchObject({
      state: 'OWN_COMPETITION',
      count: { members: 3, complete: true },
    });
    const { members } = await look(secretary, groupId);
    await done(secretary, appointGroupHead, { ...(await on()), memberId: members[0]?.id, from: '2026-11-12' });
    await done(secretary, completeWorkingGroup, await on());
    expect(await states()).toMatchObject({ state: 'COMPLETED' });
  });

  it('a competition for the group goes on when its choice is entered from the protocol alone (domain §8.5)', async () => {
    const { council, secretary, convocationId, groupId, on } = await aGroupOf(api(), 3);
    await done(secretary, nameStatePart, { ...(await on()), act, members: [one(0)] });
    const { competitionId } = await aReviewedCompetition(
      api(),
      council.id,
      convocationId,
      [{ kind: 'CITIZEN', count: 2 }],
      [{ surname: 'Бек', serial: 71 }],
      'WORKING_GROUP',
    );
    const state = async () =>
      (
        await api().query<{ competition: { state: string } }>(
          secretary,
          'query ($id: ID!) { competition(id: $id) { state } }',
          { id: competitionId },
        )
      ).competition.state;
    await done(secretary, recordGroupSelection, { ...(await on()), byCompetition: false, members: [one(5)] });
    expect(await state()).toBe('UNDER_REVIEW');
    await done(secretary, recordGroupSelection, { ...(await on()), members: [one(4)] });
    expect(await state()).toBe('RESULTS');
    expect(await look(secretary, groupId)).toMatchObject({ count: { complete: true } });
  });
});
