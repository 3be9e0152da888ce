import type { LegalDate } from '@kenes/calendar';
import { formatDate } from '@kenes/messages';
import type { Capacity } from '../kernel/capacity.ts';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { addAgendaItem } from '../modules/meetings/commands/add-agenda-item.command.ts';
import { announceMeeting } from '../modules/meetings/commands/announce-meeting.command.ts';
import { beginRegistration } from '../modules/meetings/commands/begin-registration.command.ts';
import { breakMeeting } from '../modules/meetings/commands/break-meeting.command.ts';
import { closeMeeting } from '../modules/meetings/commands/close-meeting.command.ts';
import { endSpeech } from '../modules/meetings/commands/end-speech.command.ts';
import { enlistSpeaker } from '../modules/meetings/commands/enlist-speaker.command.ts';
import { finishItem } from '../modules/meetings/commands/finish-item.command.ts';
import { giveFloor } from '../modules/meetings/commands/give-floor.command.ts';
import { inviteGuest } from '../modules/meetings/commands/invite-guest.command.ts';
import { openMeeting } from '../modules/meetings/commands/open-meeting.command.ts';
import { planMeeting } from '../modules/meetings/commands/plan-meeting.command.ts';
import { recordDeparture } from '../modules/meetings/commands/record-departure.command.ts';
import { recordDiscussion } from '../modules/meetings/commands/record-discussion.command.ts';
import { registerMembers } from '../modules/meetings/commands/register-members.command.ts';
import { resumeMeeting } from '../modules/meetings/commands/resume-meeting.command.ts';
import { takeUpItem } from '../modules/meetings/commands/take-up-item.command.ts';
import { linkCouncilPerson } from '../modules/offices/commands/link-council-person.command.ts';
import { recordOffice } from '../modules/offices/commands/record-office.command.ts';
import { recordMeeting } from '../modules/recorded-meetings/record-meeting.command.ts';
import { closeVote } from '../modules/votes/commands/close-vote.command.ts';
import { confirmCasting } from '../modules/votes/commands/confirm-casting.command.ts';
import { openVote } from '../modules/votes/commands/open-vote.command.ts';
import { recordBallots } from '../modules/votes/commands/record-ballots.command.ts';
import { people } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { publishFirstProtocol } from './protocol.ts';
import type { Setting } from './setting.ts';
import { at, moment, workingDay } from './sitting-times.ts';

/** A text in both languages, the Kazakh one authentic. */
export const both = (kk: string, ru: string) => ({ authentic: 'kk', kk, ru }) as const;
/** Where the council sits. */
export const hall = both('Әкімдіктің кіші залы', 'Малый зал акимата');
/** What the secretariat says of a term that has passed. */
export const known = 'Известно секретариату: срок пропущен из-за праздников, члены совета согласны.';

/** Somebody on the roll of a sitting. */
export interface OfRoll {
  readonly id: string;
  readonly personId: string;
  readonly chair: boolean;
}

/** Sessions of Almaty’s third convocation: the first from its paper, an ordinary one that lost its quorum, the next ahead. */
export async function performSessions(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Заседания совета');
  const secretary = setting.in(setting.almaty, 'secretary');
  await firstSession(performer, secretary, days);
  for (const name of ['chair', 'member', 'lead'] as const) await follows(performer, setting, name);
  await lostQuorum(performer, secretary, workingDay(performer, days.ago(13)), 33);
  await nextSession(performer, secretary, days);
}

/** The first session, as its paper has it: the chair elected with thirty for of thirty-one. */
async function firstSession(performer: Performer, secretary: Capacity, days: Days): Promise<void> {
  const council = await sitting(performer, secretary);
  performer.on(days.ago(60));
  const day = workingDay(performer, council.startsOn.add({ days: 9 }));
  const there = council.people.slice(0, 28);
  const { meetingId } = await performer.act(
    secretary,
    recordMeeting,
    {
      form: 'FIRST',
      convocationId: council.convocationId,
      number: '1',
      openedAt: moment(day, '10:00'),
      closedAt: moment(day, '12:10'),
      place: hall,
      chairPersonId: council.chairId,
      secretaryName: 'Ахметова Жанар',
      present: there.map((personId) => ({ personId })),
      items: [
        {
          kind: 'ELECTION',
          title: both('Қоғамдық кеңестің төрағасын сайлау туралы', 'Об избрании председателя общественного совета'),
          votes: [
            {
              kind: 'ELECTION',
              post: 'CHAIR',
              candidates: [{ personId: council.chairId, votesFor: there.length - 1 }],
            },
          ],
        },
        {
          kind: 'WORK_PLAN',
          title: both('Жұмыс жоспары туралы', 'О плане работы'),
          heard: 'Доложен проект плана работы на год.',
          votes: [{ totals: { votesFor: there.length - 2, votesAgainst: 0, abstained: 2 } }],
        },
      ],
    },
    'Внесено по протоколу первого заседания из архива секретариата.',
  );
  const vote = await performer.one<{ id: string; tenantId: string }>(
    secretary,
    sql`select v.id, v.tenant_id as "tenantId" from meeting_vote v where v.kind = 'ELECTION' order by v.opened_at limit 1`,
  );
  await performer.act(
    secretary,
    recordOffice,
    {
      convocationId: council.convocationId,
      post: 'CHAIR',
      personId: council.chairId,
      startsOn: day.toString(),
      ...(vote ? { voteId: encodeId(vote.tenantId, vote.id) } : {}),
      ground: `Протокол № 1 от ${formatDate(day.toString())}`,
      publicService: false,
    },
    `Избрание внесено по протоколу заседания ${meetingId ? '№ 1' : ''}.`,
  );
  await publishFirstProtocol(performer, secretary, meetingId, days.ago(59));
}

/** An ordinary session: one question decided, then seven leave and nothing may be voted on, then a tie that the chair decides. */
async function lostQuorum(performer: Performer, secretary: Capacity, day: LegalDate, seats: number): Promise<void> {
  performer.on(day.subtract({ days: 12 }));
  const { meetingId } = await performer.act(secretary, planMeeting, {
    kind: 'COUNCIL_SESSION',
    startsAt: moment(day, '15:00'),
    endsAt: moment(day, '17:30'),
    place: hall,
    streamUrl: 'https://example.kz/almaty-council/live',
  });
  const items: string[] = [];
  for (const { kind, title, powers } of [
    {
      kind: 'APPEAL',
      title: both(
        'Мектептердегі спорт секцияларының қолжетімділігі туралы',
        'О доступности спортивных секций в школах',
      ),
      powers: ['PWR-06'],
    },
    {
      kind: 'CONTROL_DECISION',
      title: both('Саябақтардағы көшеттердің мониторингі туралы', 'О мониторинге саженцев в парках'),
      powers: ['PWR-09'],
    },
  ] as const) {
    const { itemId } = await performer.act(secretary, addAgendaItem, { meetingId, kind, title, powers: [...powers] });
    items.push(itemId);
  }
  await performer.act(secretary, inviteGuest, {
    meetingId,
    name: 'Оспанов Ержан',
    position: 'Заместитель руководителя',
    organisationName: 'Управление образования',
  });
  const step = () => performer.at(secretary, 'meeting', meetingId);
  await performer.act(secretary, announceMeeting, await step(), known);
  at(performer, day, '14:40');
  await performer.act(secretary, beginRegistration, await step());
  const roll = await rollOf(performer, secretary, meetingId);
  // Enough by either reading of the law, and one more (domain §8.6).
  const come = roll.slice(0, Math.ceil((2 * seats) / 3) + 1);
  await performer.act(secretary, registerMembers, { meetingId, memberIds: come.map(({ id }) => id) });
  at(performer, day, '15:04');
  await performer.act(secretary, openMeeting, await step(), 'По решению председателя.');
  const [sections, trees] = items;
  if (!sections || !trees) throw new Error('the session has lost its questions');
  await decide(performer, secretary, sections, come, [come.length - 4, 3, 1]);
  at(performer, day, '15:50');
  const leaving = come.filter(({ chair }) => !chair).slice(-3);
  for (const { id } of leaving) await performer.act(secretary, recordDeparture, { memberId: id });
  await performer.act(secretary, breakMeeting, await step());
  at(performer, day, '16:10');
  const [away, ...back] = leaving;
  await performer.act(secretary, registerMembers, { meetingId, memberIds: back.map(({ id }) => id), mode: 'REMOTE' });
  await performer.act(secretary, resumeMeeting, await step());
  const left = come.filter(({ id }) => id !== away?.id);
  const half = Math.floor(left.length / 2);
  await decide(performer, secretary, trees, left, [half, half, left.length - 2 * half]);
  at(performer, day, '17:05');
  await performer.act(secretary, closeMeeting, await step());
}

/** A question taken up, spoken on, voted on by name, decided: so many for (the chair among them), against, abstaining. */
async function decide(
  performer: Performer,
  secretary: Capacity,
  itemId: string,
  there: readonly OfRoll[],
  [votesFor, votesAgainst, abstained]: readonly [number, number, number],
): Promise<void> {
  const item = () => performer.at(secretary, 'agenda_item', itemId);
  await performer.act(secretary, takeUpItem, await item());
  const speaker = there[2];
  if (speaker) {
    const { speechId } = await performer.act(secretary, enlistSpeaker, { itemId, memberId: speaker.id });
    await performer.act(secretary, giveFloor, { id: speechId, minutes: 5 });
    await performer.act(secretary, endSpeech, { id: speechId, gist: 'Поддержано предложение комиссии.' });
  }
  await performer.act(secretary, recordDiscussion, {
    ...(await item()),
    heard: 'Доложены результаты и предложения комиссии.',
    discussed: 'Члены совета обсудили сроки и ответственных.',
  });
  const { voteId } = await performer.act(secretary, openVote, { itemId });
  const order = there.toSorted((a, b) => Number(b.chair) - Number(a.chair));
  const choice = (index: number) =>
    index < votesFor ? 'FOR' : index < votesFor + votesAgainst ? 'AGAINST' : 'ABSTAIN';
  await performer.act(secretary, recordBallots, {
    voteId,
    ballots: order
      .slice(0, votesFor + votesAgainst + abstained)
      .map(({ id }, index) => ({ memberId: id, choice: choice(index) })),
  });
  const vote = () => performer.at(secretary, 'meeting_vote', voteId);
  await performer.act(secretary, closeVote, await vote());
  const state = await performer.one<{ state: string }>(
    secretary,
    sql`select state from meeting_vote order by opened_at desc limit 1`,
  );
  if (state?.state === 'CASTING') await performer.act(secretary, confirmCasting, { ...(await vote()), confirms: true });
  await performer.act(secretary, finishItem, await item());
}

/** The session that is ahead: announced, with its questions. */
async function nextSession(performer: Performer, secretary: Capacity, days: Days): Promise<void> {
  performer.on(days.ago(2));
  const { meetingId } = await performer.act(secretary, planMeeting, {
    kind: 'COUNCIL_SESSION',
    startsAt: moment(workingDay(performer, days.today.add({ days: 12 })), '15:00'),
    place: hall,
  });
  for (const { kind, title, powers } of [
    {
      kind: 'APPEAL',
      title: both('Аялдамалардың қолжетімділігі туралы', 'О доступности остановок'),
      powers: ['PWR-06'],
    },
    { kind: 'ORGANISATIONAL', title: both('Комиссиялардың жұмысы туралы', 'О работе комиссий'), powers: ['PWR-10'] },
  ] as const)
    await performer.act(secretary, addAgendaItem, { meetingId, kind, title, powers: [...powers] });
  await performer.act(secretary, announceMeeting, await performer.at(secretary, 'meeting', meetingId), known);
}

/** A member follows sittings and votes with their own account. */
async function follows(performer: Performer, setting: Setting, name: 'chair' | 'member' | 'lead'): Promise<void> {
  const own = setting.in(setting.almaty, name);
  const secretary = setting.in(setting.almaty, 'secretary');
  if (own.kind !== 'TENANT') return;
  const row = await performer.one<{ tenantId: string; id: string; version: number }>(
    secretary,
    sql`select p.tenant_id as "tenantId", p.id, p.version from council_person p
      where p.surname = ${people[name].surname} and p.given_name = ${people[name].givenName}`,
  );
  if (!row || !own.roles.some((role) => role === 'MEMBER' || role === 'CHAIR')) return;
  await performer.act(secretary, linkCouncilPerson, {
    id: encodeId(row.tenantId, row.id),
    expectedVersion: row.version,
    accountId: own.account.id,
  });
}

/** Who is on the roll of a sitting, the chair first. */
export async function rollOf(performer: Performer, secretary: Capacity, meetingId: string): Promise<OfRoll[]> {
  const rows = await performer.rows<{ tenantId: string; id: string; personId: string; chair: boolean }>(
    secretary,
    sql`select r.tenant_id as "tenantId", r.id, r.person_id as "personId", exists (select from council_office o
        where o.tenant_id = r.tenant_id and o.person_id = r.person_id and o.post = 'CHAIR') as chair
      from meeting_member r where gid(r.tenant_id, r.meeting_id) = ${meetingId} and not r.removed order by chair desc, r.ordinal`,
  );
  return rows.map(({ tenantId, id, personId, chair }) => ({ id: encodeId(tenantId, id), personId, chair }));
}

/** The convocation that sits, and its people, the chair first. */
export async function sitting(performer: Performer, secretary: Capacity) {
  const rows = await performer.rows<{
    tenantId: string;
    convocationId: string;
    personId: string;
    surname: string;
    startsOn: string;
  }>(
    secretary,
    sql`select m.tenant_id as "tenantId", m.convocation_id as "convocationId", m.person_id as "personId", c.starts_on::text as "startsOn", p.surname
      from membership m join convocation c on c.tenant_id = m.tenant_id and c.id = m.convocation_id
        join seat s on s.tenant_id = m.tenant_id and s.id = m.seat_id
        join council_person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      where c.number = 3 and m.state = 'ACTIVE' and m.starts_on <= c.starts_on + 9 order by (p.surname = ${people.chair.surname}) desc, (s.kind = 'STATE'), s.ordinal`,
  );
  const chair = rows.find(({ surname }) => surname === people.chair.surname);
  if (!chair) throw new Error('the third convocation has lost its chair');
  return {
    convocationId: encodeId(chair.tenantId, chair.convocationId),
    startsOn: Temporal.PlainDate.from(chair.startsOn),
    chairId: encodeId(chair.tenantId, chair.personId),
    people: rows.map(({ tenantId, personId }) => encodeId(tenantId, personId)),
  };
}
