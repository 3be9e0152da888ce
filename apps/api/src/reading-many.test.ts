import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../scripts/postgres/provision.ts';
import type { Capacity } from './kernel/capacity.ts';
import { createCommission } from './modules/commissions/commands/create-commission.command.ts';
import { recordMeetingDecision } from './modules/decisions/commands/record-meeting-decision.command.ts';
import { registerDraftAct } from './modules/draft-acts/commands/register-draft-act.command.ts';
import { openExpertise } from './modules/expertises/commands/open-expertise.command.ts';
import { aCouncilWithChair } from './modules/meetings/testing/sitting.ts';
import { recordOffice } from './modules/offices/commands/record-office.command.ts';
import { composeProtocol } from './modules/protocols/commands/compose-protocol.command.ts';
import { announceHearing } from './modules/public-hearings/commands/announce-hearing.command.ts';
import { openHearing } from './modules/public-hearings/commands/open-hearing.command.ts';
import { proposeToHearing } from './modules/public-hearings/commands/propose-to-hearing.command.ts';
import { registerForHearing } from './modules/public-hearings/commands/register-for-hearing.command.ts';
import { recordMeeting } from './modules/recorded-meetings/record-meeting.command.ts';
import { openReportHearing } from './modules/report-hearings/commands/open-report-hearing.command.ts';
import { draftWorkPlan } from './modules/work-plans/commands/draft-work-plan.command.ts';
import { createSchema } from './schema.ts';
import { useApi } from './testing/api.ts';
import { aBody } from './testing/cast.ts';
import { done } from './testing/done.ts';

const api = useApi('2026-11-23');
const ru = (text: string) => ({ authentic: 'ru', ru: text });
const schema = createSchema();

/** Every field of a type that can be asked for without more: leaves, and to a depth what hangs on it. */
function all(type: GraphQLObjectType, depth: number, not: ReadonlySet<string>): string {
  const asked = Object.values(type.getFields()).flatMap((field) => {
    if (asksMore(field) || not.has(field.name)) return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (!isObjectType(of) || depth === 0 || far.has(of.name)) return [];
    const inner = of.name.endsWith('Connection')
      ? `{ nodes { ${all(nodeOf(of), depth - 1, not)} } }`
      : `{ ${all(of, depth - 1, not)} }`;
    return [`${field.name} ${inner}`];
  });
  return ['__typename', ...asked].join(' ');
}

/** What hangs on everything and leads everywhere. */
const far = new Set(['Council', 'Convocation', 'Mission', 'Letter']);

function asksMore(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
}

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const node = getNamedType(connection.getFields().nodes?.type);
  if (!isObjectType(node)) throw new Error(`${connection.name} has no nodes`);
  return node;
}

function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name}`);
  return type;
}

const lists = {
  meetings: 'Meeting',
  decisions: 'Decision',
  publicHearings: 'PublicHearing',
  reportHearings: 'ReportHearing',
  draftActs: 'DraftAct',
  expertises: 'Expertise',
  protocols: 'Protocol',
  workPlans: 'WorkPlan',
} as const;

/** As many of everything as said, in one council. */
async function grow(world: Awaited<ReturnType<typeof aCouncilWithChair>>, from: number, count: number): Promise<void> {
  const { secretary, convocationId, members, council } = world;
  const who = (place: number) => members[place % members.length]?.personId ?? '';
  for (let n = from; n < from + count; n += 1) {
    const body = await aBody(api(), { name: `Управление ${n}` });
    const day = `2026-${String(1 + (n % 9)).padStart(2, '0')}-1${Math.floor(n / 9)}`;
    const { meetingId } = await done(api(), secretary, recordMeeting, {
      number: String(n),
      openedAt: `${day}T10:00:00+05:00`,
      closedAt: `${day}T12:30:00+05:00`,
      place: ru('Малый зал'),
      secretaryName: 'Ахметова Сәуле',
      present: members.slice(0, 10).map(({ personId }) => ({ personId })),
      guests: Array.from({ length: n }, (_, at) => ({ name: `Гость ${at}`, part: 'INVITEE' })),
      items: Array.from({ length: n }, (_, at) => ({
        title: ru(`Вопрос ${at}`),
        kind: 'ORGANISATIONAL',
        heard: 'Доклад',
        votes: [{ totals: { votesFor: 8, votesAgainst: 1, abstained: 1 } }],
      })),
    });
    const { meeting } = await api().query<{ meeting: { agenda: { id: string }[] } }>(
      secretary,
      'query ($id: ID!) { meeting(id: $id) { agenda { id } } }',
      { id: meetingId },
    );
    for (const { id } of meeting.agenda)
      await done(api(), secretary, recordMeetingDecision, {
        itemId: id,
        text: ru('Поручить комиссии'),
        effect: 'INSTRUCTS',
        responsible: 'Комиссия',
        dueOn: '2026-12-20',
      });
    await done(api(), secretary, composeProtocol, { meetingId, language: 'ru' });
    const decision = { number: `1${n}`, on: '2026-10-20' };
    const control = { legalBasis: 'LAW_383_V', topic: ru(`Тема ${n}`), decision };
    const { hearingId } = await done(api(), secretary, openHearing, {
      ...control,
      objects: [{ bodyId: body.id }],
      startsAt: `2026-12-${10 + n}T15:00:00+05:00`,
      place: ru('Дом дружбы'),
    });
    const { publicHearing } = await api().query<{ publicHearing: { version: number } }>(
      secretary,
      'query ($id: ID!) { publicHearing(id: $id) { version } }',
      { id: hearingId },
    );
    await done(api(), secretary, announceHearing, {
      id: hearingId,
      expectedVersion: publicHearing.version,
      registrationUntil: '2026-12-09T18:00:00+05:00',
    });
    const door: Capacity = { kind: 'DOOR', account: null, tenantId: council.id };
    const person = { hearingId, name: 'Житель', contact: '+7 701', consentVersion: '2026-11' };
    for (let at = 0; at < n; at += 1) {
      await done(api(), door, registerForHearing, person);
      await done(api(), door, proposeToHearing, { ...person, text: `Предложение ${at}`, language: 'ru' });
    }
    await done(api(), secretary, openReportHearing, {
      ...control,
      bodyId: body.id,
      periodFrom: '2026-01-01',
      periodTo: '2026-10-31',
      questions: Array.from({ length: n }, (_, at) => ru(`Вопрос ${at}?`)),
    });
    await done(api(), secretary, registerDraftAct, {
      kind: 'MASLIKHAT_DECISION',
      title: ru(`Проект ${n}`),
      fromId: body.id,
      receivedOn: '2026-11-09',
    });
    await done(api(), secretary, openExpertise, {
      ...control,
      subjectKind: 'DRAFT_ACT',
      subject: ru('проект'),
      bodyId: body.id,
      questions: [ru('Первый?')],
    });
    await done(api(), secretary, createCommission, {
      convocationId,
      commission: {
        name: ru(`Комиссия ${n}`),
        directions: ru('Парки'),
        members: [{ personId: who(n), office: 'HEAD' }, { personId: who(n + 1) }],
      },
      paper: decision,
    });
    await done(api(), secretary, recordOffice, {
      convocationId,
      post: 'PRESIDIUM',
      personId: who(n),
      startsOn: '2026-02-10',
      ground: 'протокол № 1',
    });
    await done(api(), secretary, draftWorkPlan, {
      year: 2021 + n,
      items: Array.from({ length: n }, (_, at) => ({ title: ru(`Пункт ${at}`), kind: 'OTHER' })),
    });
  }
  // Published as a whole: what the public reads is as long as what the council does.
  await withClient(api().test.superuser, async (client) => {
    for (const table of [
      'meeting',
      'agenda_item',
      'decision',
      'draft_act',
      'public_hearing',
      'expertise',
      'hearing_proposal',
    ])
      await client.query(`update ${table} set published = true where tenant_id = $1`, [council.id]);
  });
}

describe('what a council does is read in as many statements, however much it is (trust 16)', () => {
  let world: Awaited<ReturnType<typeof aCouncilWithChair>>;
  const few = new Map<string, number>();
  const many = new Map<string, number>();

  const ask = async (into: Map<string, number>) => {
    const capacities = { secretary: world.secretary, public: { kind: 'PUBLIC' } } as const;
    for (const [who, capacity] of Object.entries(capacities)) {
      for (const [list, type] of Object.entries(lists)) {
        const source = `{ ${list}(first: 50) { totalCount nodes { ${all(typeNamed(type), 2, new Set(['whyDue']))} } } }`;
        const answer = await api().query<Record<string, { nodes: unknown[] }>>(capacity, source);
        into.set(`${who} ${list} rows`, answer[list]?.nodes.length ?? 0);
        into.set(`${who} ${list}`, api().statements.length);
      }
      const convocation = all(
        typeNamed('Convocation'),
        2,
        new Set(['competitions', 'memberships', 'seats', 'workingGroup']),
      );
      await api().query(capacity, `query ($id: ID!) { convocation(id: $id) { ${convocation} } }`, {
        id: world.convocationId,
      });
      into.set(`${who} convocation`, api().statements.length);
    }
  };

  beforeAll(async () => {
    world = await aCouncilWithChair(api(), 12);
    await grow(world, 1, 1);
    await ask(few);
    await grow(world, 2, 4);
    await ask(many);
  }, 120_000);

  const counted = () => [...few.keys()].filter((name) => !name.endsWith('rows'));

  it('has grown where it is read', () => {
    for (const list of Object.keys(lists)) expect(many.get(`secretary ${list} rows`), list).toBeGreaterThanOrEqual(5);
  });

  it('takes no statement more for more rows', () => {
    expect(counted().map((name) => [name, many.get(name)])).toEqual(counted().map((name) => [name, few.get(name)]));
  });
});
