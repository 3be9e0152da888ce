import { describe, expect, it } from 'vitest';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aRole } from '../../testing/registers.ts';
import { aSittingCouncil } from '../commissions/testing/cast.ts';
import { terminateMembership } from '../composition/terminate-membership.command.ts';
import { appointActing } from './commands/appoint-acting.command.ts';
import { endOffice } from './commands/end-office.command.ts';
import { linkCouncilPerson } from './commands/link-council-person.command.ts';
import { recordOffice } from './commands/record-office.command.ts';

const asked = `query ($id: ID!, $on: Date) { convocation(id: $id) { officesOn(on: $on) {
  chair { id version name until } actingChair { id version name } presiding { name } secretary { name } keeping { name } presidium { name } } } }`;

interface Shown {
  readonly chair: { id: string; version: number; name: string; until: string | null } | null;
  readonly actingChair: { id: string; version: number; name: string } | null;
  readonly presiding: { name: string } | null;
  readonly secretary: { name: string } | null;
  readonly keeping: { name: string } | null;
  readonly presidium: { name: string }[];
}

describe('offices of the council', () => {
  const api = useApi('2026-11-23');
  const ground = 'протокол № 1 от 10.02.2026';

  async function aChairedCouncil() {
    const scene = await aSittingCouncil(api());
    const { secretary, convocationId, members } = scene;
    await done(api(), secretary, recordOffice, {
      convocationId,
      post: 'CHAIR',
      personId: members[0]?.personId,
      startsOn: '2026-02-10',
      ground,
      publicService: false,
    });
    const on = async (day?: string): Promise<Shown> => {
      const { convocation } = await api().query<{ convocation: { officesOn: Shown } }>(secretary, asked, {
        id: convocationId,
        on: day,
      });
      return convocation.officesOn;
    };
    return { ...scene, on };
  }

  it('a chair on a state seat or in public service is refused (PC-ORG-03)', async () => {
    const { secretary, convocationId, members } = await aSittingCouncil(api());
    const input = { convocationId, post: 'CHAIR' as never, startsOn: '2026-02-10', ground };
    const state = await api().perform(secretary, recordOffice, { ...input, personId: members.at(-1)?.personId });
    expect(codesOf(state)).toContain('CHAIR_ON_STATE_SEAT');
    const servant = await api().perform(secretary, recordOffice, {
      ...input,
      personId: members[0]?.personId,
      publicService: true,
    });
    expect(codesOf(servant)).toContain('CHAIR_IN_PUBLIC_SERVICE');
    const staff = await api().perform(secretary, recordOffice, { ...input, staffName: 'Иванов И.' });
    expect(codesOf(staff)).toContain('OFFICE_IS_A_MEMBERS');
    const unproved = await api().perform(secretary, recordOffice, {
      ...input,
      ground: null,
      personId: members[0]?.personId,
    });
    expect(codesOf(unproved)).toContain('OFFICE_NEEDS_VOTE_OR_PAPER');
  });

  it('an acting chair presides on the days given and not after; the chair holds the office on (domain §8.6)', async () => {
    const { secretary, convocationId, members, on } = await aChairedCouncil();
    await api().must(secretary, appointActing, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[1]?.personId,
      startsOn: '2026-11-20',
      until: '2026-11-27',
      ground: 'отпуск председателя',
    });
    expect(await on()).toMatchObject({
      chair: { name: members[0]?.name },
      actingChair: { name: members[1]?.name },
      presiding: { name: members[1]?.name },
    });
    expect((await on('2026-11-28')).presiding?.name).toBe(members[0]?.name);
    const second = await api().perform(secretary, appointActing, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[2]?.personId,
      startsOn: '2026-11-27',
      until: '2026-12-01',
      ground: 'отпуск',
    });
    expect(codesOf(second)).toContain('OFFICE_HELD_THEN');
    const acting = (await on()).actingChair;
    await api().must(secretary, endOffice, {
      id: acting?.id ?? '',
      expectedVersion: acting?.version ?? 0,
      until: '2026-11-22',
      because: 'вышел из отпуска',
    });
    expect((await on()).presiding?.name).toBe(members[0]?.name);
  });

  it('whoever was to stand in on days to come and is not needed never stands in; the journal tells of it', async () => {
    const { secretary, convocationId, members, on } = await aChairedCouncil();
    await api().must(secretary, appointActing, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[1]?.personId,
      startsOn: '2026-12-01',
      until: '2026-12-10',
      ground: 'отпуск председателя',
    });
    const acting = (await on('2026-12-05')).actingChair;
    const looked = { id: acting?.id ?? '', expectedVersion: acting?.version ?? 0, because: 'отпуск отменён' };
    await api().must(secretary, endOffice, looked);
    expect(await on('2026-12-05')).toMatchObject({ actingChair: null, presiding: { name: members[0]?.name } });
    const { journal } = await api().query<{ journal: { nodes: { act: string }[] } }>(
      secretary,
      '{ journal(first: 1) { nodes { act } } }',
    );
    expect(journal.nodes[0]?.act).toBe('AppointmentWithdrawn');
    // The same days are free again, for another.
    await api().must(secretary, appointActing, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[2]?.personId,
      startsOn: '2026-12-02',
      until: '2026-12-03',
      ground: 'отпуск председателя',
    });
    expect((await on('2026-12-02')).presiding?.name).toBe(members[2]?.name);
  });

  it('an end entered late deletes nothing that has begun: it ends on its first day, and what has not begun goes', async () => {
    const { secretary, convocationId, members, on } = await aChairedCouncil();
    for (const [startsOn, until] of [
      ['2026-11-10', '2026-11-30'],
      ['2026-12-01', '2026-12-10'],
    ] as const)
      await api().must(secretary, appointActing, {
        convocationId,
        post: 'CHAIR' as never,
        personId: members[1]?.personId,
        startsOn,
        until,
        ground: 'отпуск председателя',
      });
    await done(api(), secretary, terminateMembership, {
      id: members[1]?.membershipId,
      expectedVersion: 1,
      ground: 'OWN_APPLICATION',
      on: '2026-11-01',
      decision: { number: '9', on: '2026-11-01' },
    });
    expect((await on('2026-11-10')).actingChair?.name).toBe(members[1]?.name);
    for (const day of ['2026-11-11', '2026-12-05']) expect((await on(day)).actingChair).toBeNull();
  });

  it('a chair is not entered for a day to come, so that nobody’s last day waits on one who has not begun', async () => {
    const { secretary, convocationId, members, on } = await aChairedCouncil();
    const early = await api().perform(secretary, recordOffice, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[1]?.personId,
      startsOn: '2026-12-01',
      ground,
      publicService: false,
    });
    expect(codesOf(early)).toContain('FACT_IN_FUTURE');
    expect((await on('2026-12-01')).chair).toMatchObject({ name: members[0]?.name, until: null });
  });

  it('the next chair ends the former one’s days the day before; nobody acts for themselves', async () => {
    const { secretary, convocationId, members, on } = await aChairedCouncil();
    await done(api(), secretary, recordOffice, {
      convocationId,
      post: 'CHAIR',
      personId: members[1]?.personId,
      startsOn: '2026-09-01',
      ground,
      publicService: false,
    });
    expect(await on('2026-08-31')).toMatchObject({ chair: { name: members[0]?.name, until: '2026-08-31' } });
    expect((await on()).chair?.name).toBe(members[1]?.name);
    const self = await api().perform(secretary, appointActing, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[1]?.personId,
      until: '2026-11-30',
      ground: 'отпуск',
    });
    expect(codesOf(self)).toContain('ACTS_FOR_ONESELF');
  });

  it('the secretary may be one of the forming body’s staff, with an account of this cabinet; the presidium has many', async () => {
    const { secretary, convocationId, members, on, council } = await aChairedCouncil();
    const staff = await anAccount(api());
    const input = { convocationId, post: 'SECRETARY', staffName: 'Иванова А.', staffAccountId: staff.id, ground };
    const stranger = await api().perform(secretary, recordOffice, { ...input, post: 'SECRETARY' as never });
    expect(codesOf(stranger)).toContain('ACCOUNT_NOT_OF_COUNCIL');
    const forged = await api().perform(secretary, recordOffice, {
      ...input,
      post: 'SECRETARY' as never,
      staffAccountId: convocationId,
    });
    expect(codesOf(forged)).toContain('NOT_THERE');
    await aRole(api(), council.id, staff.id, ['SECRETARIAT']);
    await done(api(), secretary, recordOffice, input);
    for (const one of members.slice(0, 3))
      await done(api(), secretary, recordOffice, { convocationId, post: 'PRESIDIUM', personId: one.personId, ground });
    const shown = await on();
    expect(shown.keeping?.name).toBe('Иванова А.');
    expect(shown.presidium).toHaveLength(3);
  });

  it('an election that chose another does not make a chair', async () => {
    const { secretary, convocationId, members } = await aSittingCouncil(api());
    const result = await api().perform(secretary, recordOffice, {
      convocationId,
      post: 'CHAIR' as never,
      personId: members[0]?.personId,
      voteId: convocationId,
    });
    expect(codesOf(result)).toContain('OFFICE_NOT_ELECTED');
  });

  it('a member is linked to an account with the role MEMBER, once, and the viewer is known among the people', async () => {
    const { secretary, members, council } = await aSittingCouncil(api());
    const account = await anAccount(api());
    const [first, second] = members;
    const link = (person = first) =>
      api().perform(secretary, linkCouncilPerson, {
        id: person?.personId ?? '',
        expectedVersion: person?.version ?? 0,
        accountId: account.id,
      });
    expect(codesOf(await link())).toContain('ACCOUNT_NOT_OF_A_MEMBER');
    await aRole(api(), council.id, account.id, ['MEMBER']);
    expect((await link()).ok).toBe(true);
    expect(codesOf(await link(second))).toContain('ACCOUNT_OF_ANOTHER_PERSON');
    const viewer = inTenant(council.id, account.id, ['MEMBER']);
    const source = 'query ($slug: String!) { council(slug: $slug) { viewerPerson { id isViewer hasAccount } } }';
    const shown = await api().query(viewer, source, { slug: council.slug });
    expect(shown).toEqual({ council: { viewerPerson: { id: first?.personId, isViewer: true, hasAccount: true } } });
    expect(await api().query(secretary, source, { slug: council.slug })).toEqual({ council: { viewerPerson: null } });
  });
});
