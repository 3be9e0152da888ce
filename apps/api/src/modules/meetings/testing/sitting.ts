import type { Capacity } from '../../../kernel/capacity.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { aRole } from '../../../testing/registers.ts';
import { aSittingCouncil } from '../../commissions/testing/cast.ts';
import { linkCouncilPerson } from '../../offices/commands/link-council-person.command.ts';
import { recordOffice } from '../../offices/commands/record-office.command.ts';
import { addAgendaItem } from '../commands/add-agenda-item.command.ts';
import { beginRegistration } from '../commands/begin-registration.command.ts';
import { openMeeting } from '../commands/open-meeting.command.ts';
import { planMeeting } from '../commands/plan-meeting.command.ts';
import { registerMembers } from '../commands/register-members.command.ts';

/** What a test looks at of a sitting. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly members: { id: string; name: string; voice: string; personId: string; absence: string | null }[];
  readonly attendance: { memberId: string; fromAt: string; untilAt: string | null; mode: string }[];
  readonly agenda: {
    id: string;
    version: number;
    ordinal: number;
    state: string;
    kind: string;
    carriedFromId: string | null;
  }[];
  readonly votes: SeenVote[];
  readonly speeches: { id: string; state: string; speakerName: string; allottedSeconds: number | null }[];
  readonly quorum: { standing: string; present: number; needed: number; members: number };
}

export interface SeenVote {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly outcome: string | null;
  readonly tie: boolean | null;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  readonly notVoting: number;
  readonly recused: number;
  readonly base: number | null;
  readonly needed: number | null;
  readonly present: number | null;
  readonly options: { id: string; name: string; votesFor: number; outcome: string | null }[];
  readonly ballots: { memberId: string; choice: string; advisory: boolean }[];
}

/** The sitting as a capacity sees it. */
export async function seen(api: TestApi, who: Capacity, id: string): Promise<Seen> {
  const { meeting } = await api.query<{ meeting: Seen }>(
    who,
    `query ($id: ID!) { meeting(id: $id) { id version state number
      members { id name voice personId absence } attendance { memberId fromAt untilAt mode }
      agenda { id version ordinal state kind carriedFromId }
      speeches { id state speakerName allottedSeconds }
      votes { id version state outcome tie votesFor votesAgainst abstained notVoting recused base needed present
        options { id name votesFor outcome } ballots { memberId choice advisory } }
      quorum { standing present needed members } } }`,
    { id },
  );
  return meeting;
}

/** A council of as many members with a chair; today is the day of its sitting. */
export async function aCouncilWithChair(api: TestApi, size = 12) {
  const { council, secretary, convocationId, members } = await aSittingCouncil(api, size);
  const chair = members[0];
  if (!chair) throw new Error('a council without members');
  await done(api, secretary, recordOffice, {
    convocationId,
    post: 'CHAIR',
    personId: chair.personId,
    publicService: false,
    startsOn: '2026-02-01',
    ground: 'Протокол № 1 от 01.02.2026',
  });
  return { council, secretary, convocationId, members, chair };
}

/** A sitting planned for today, with a question; everyone but `missing` registered where `registered`. */
export async function aMeeting(
  api: TestApi,
  world: Awaited<ReturnType<typeof aCouncilWithChair>>,
  { open = true, missing = 0 }: { readonly open?: boolean; readonly missing?: number } = {},
) {
  const { secretary } = world;
  const today = api.clock.today().toString();
  const { meetingId } = await done(api, secretary, planMeeting, {
    kind: 'COUNCIL_SESSION',
    startsAt: `${today}T10:00:00+05:00`,
    place: { authentic: 'ru', ru: 'Малый зал' },
  });
  const { itemId } = await done(api, secretary, addAgendaItem, {
    meetingId,
    kind: 'ORGANISATIONAL',
    title: { authentic: 'ru', ru: 'О плане мониторинга парков' },
  });
  if (!open) return { meetingId, itemId };
  await at(api, `${today}T10:00:00+05:00`);
  await done(api, secretary, beginRegistration, {
    id: meetingId,
    expectedVersion: (await seen(api, secretary, meetingId)).version,
  });
  const { members } = await seen(api, secretary, meetingId);
  await done(api, secretary, registerMembers, {
    meetingId,
    memberIds: members.slice(0, members.length - missing).map(({ id }) => id),
  });
  await at(api, `${today}T10:05:00+05:00`);
  await done(api, secretary, openMeeting, {
    id: meetingId,
    expectedVersion: (await seen(api, secretary, meetingId)).version,
  });
  return { meetingId, itemId };
}

/** Sets the very second. */
export async function at(api: TestApi, moment: string): Promise<void> {
  api.clock.setMoment(moment);
}

/** The account with which a member of the council follows sittings and votes. */
export async function withAccount(
  api: TestApi,
  world: Awaited<ReturnType<typeof aCouncilWithChair>>,
  member: { readonly personId: string; readonly version: number },
): Promise<Capacity> {
  const account = await anAccount(api);
  await aRole(api, world.council.id, account.id, ['MEMBER']);
  await done(api, world.secretary, linkCouncilPerson, {
    id: member.personId,
    expectedVersion: member.version,
    accountId: account.id,
  });
  return inTenant(world.council.id, account.id, ['MEMBER']);
}
