import type { Operation } from '../../../kernel/context.ts';
import type { Relation } from '../../../kernel/level-loader.ts';
import { scopeOf } from '../../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../../kernel/sql.ts';
import { seesPeople } from '../../composition/sees-people.ts';
import { columnsInside, relationOf } from './meeting-columns.ts';

/** The columns of a Meeting, from `meeting m`. */
function columns(operation: Operation): Sql {
  return columnsInside(
    operation,
    {
      id: 'gid(m.tenant_id, m.id)',
      uuid: 'm.id',
      councilId: 'm.tenant_id',
      version: 'm.version',
      kind: 'm.kind',
      form: 'm.form',
      state: 'm.state',
      number: 'm.number',
      title: 'm.title',
      convocationId: 'm.convocation_id',
      commissionId: 'm.commission_id',
      plannedOn: 'm.planned_on',
      startsAt: 'm.starts_at',
      endsAt: 'm.ends_at',
      place: 'm.place',
      jointWith: 'm.joint_with',
      streamUrl: 'm.stream_url',
      announcedOn: 'm.announced_on',
      openedAt: 'm.opened_at',
      closedAt: 'm.closed_at',
      recorded: 'm.recorded',
      overrides: 'm.overrides',
      seats: 'm.seats',
      filled: 'm.filled',
      rescheduledToId: 'gid(m.tenant_id, m.rescheduled_to_id)',
      cancelledOn: 'm.cancelled_on',
      cancelledBecause: 'm.cancelled_because',
      published: 'm.published',
    },
    {
      remoteUrl: 'm.remote_url',
      initiative: 'm.initiative',
      initiatedBy: 'm.initiated_by',
      initiatedCount: 'm.initiated_count',
      noticedOn: 'm.noticed_on',
      openedByName: 'm.opened_by_name',
      chairName: 'm.chair_name',
      chairMemberId: 'gid(m.tenant_id, m.chair_member_id)',
      secretaryName: 'm.secretary_name',
      paperFileId: 'gid(m.tenant_id, m.paper_file_id)',
      newestEdition:
        '(select p.state from protocol p where p.tenant_id = m.tenant_id and p.meeting_id = m.id order by p.edition desc limit 1)',
    },
  );
}

export interface MeetingFilter {
  readonly council?: string | null;
  readonly kind?: string | null;
  readonly commissionId?: string | null;
  readonly states?: readonly string[] | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly search?: string | null;
}

/** Sittings within the viewer's capacity: a council's own, or what is published. */
export function meetings(operation: Operation, filter: MeetingFilter): Sql {
  const words = filter.search?.trim();
  return sql`select ${columns(operation)}, m.id::text as "sortId" from meeting m where ${scopeOf(operation, 'm')}
    ${filter.council ? sql`and m.tenant_id = (select t.id from tenant t where t.slug = ${filter.council})` : nothing}
    ${filter.kind ? sql`and m.kind = ${filter.kind}` : nothing}
    ${filter.commissionId ? sql`and m.commission_id = ${filter.commissionId}::uuid` : nothing}
    ${filter.states?.length ? sql`and m.state = any(${[...filter.states]}::text[])` : nothing}
    ${filter.from ? sql`and m.planned_on >= ${filter.from}::date` : nothing}
    ${filter.until ? sql`and m.planned_on <= ${filter.until}::date` : nothing}
    ${
      words
        ? sql`and (m.number = ${words} or strpos(lower(m.title::text), lower(${words})) > 0 or exists (select from agenda_item i
            where i.tenant_id = m.tenant_id and i.meeting_id = m.id and strpos(lower(i.title::text), lower(${words})) > 0))`
        : nothing
    }`;
}

/** By the day of the sitting: the latest first, or the one that comes soonest. */
export const meetingOrders = { LATEST: byDay(true), SOONEST: byDay(false) } as const;

function byDay(descending: boolean) {
  return [
    { column: 'plannedOn', type: 'date', descending },
    { column: 'sortId', type: 'text', descending },
  ] as const;
}

/** One sitting by its id. */
export function meetingById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${columns(operation)} from meeting m where m.tenant_id = ${tenantId}::uuid and m.id = ${id}::uuid`;
}

/** Sittings by their ids. */
export function meetingsByIds(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'meetings by ids',
    (keys) => sql`select ${columns(operation)}, m.id as key from meeting m
      where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`,
  );
}

/** The roll of sittings, in its order. */
export function membersOfMeetings(operation: Operation): Relation<undefined> {
  return members(operation, 'members of meetings', 'r.meeting_id');
}

/** Members of rolls by their ids. */
export function membersByIds(operation: Operation): Relation<undefined> {
  return members(operation, 'members by ids', 'r.id');
}

function members(operation: Operation, name: string, column: string): Relation<undefined> {
  return relationOf(
    operation,
    name,
    (keys) => sql`select ${columnsInside(
      operation,
      {
        id: 'gid(r.tenant_id, r.id)',
        uuid: 'r.id',
        meetingId: 'r.meeting_id',
        personId: 'gid(r.tenant_id, r.person_id)',
        ordinal: 'r.ordinal',
        name: 'r.name',
        voice: 'r.voice',
        absence: 'r.absence',
      },
      {
        // A reason of absence may be an illness: the secretariat and the chair alone read it (GEN-PD-01).
        absenceBecause: seesPeople(operation.capacity) ? 'r.absence_because' : 'null',
        accountId: '(select p.account_id from council_person p where p.tenant_id = r.tenant_id and p.id = r.person_id)',
      },
    )}, ${code(column)} as key from meeting_member r
      where r.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[]) and not r.removed order by r.ordinal`,
  );
}

/**
 * Who came and went at sittings, in the order of time; what was withdrawn as a mistake is not told. The public reads it as
 * the protocol that is published tells it, until the edition that corrects it is.
 */
export function attendanceOfMeetings(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'attendance of meetings',
    (keys) => sql`select ${columnsInside(
      operation,
      {
        id: 'gid(a.tenant_id, a.id)',
        memberId: 'gid(a.tenant_id, a.member_id)',
        fromAt: 'a.from_at',
        untilAt: 'a.until_at',
        mode: 'a.mode',
      },
      { enteredBy: 'a.entered_by' },
    )}, a.meeting_id as key from attendance a
      where a.tenant_id = any(${keys.tenants}::uuid[]) and a.meeting_id = any(${keys.ids}::uuid[]) and ${operation.capacity.kind === 'PUBLIC' ? sql`a.published` : sql`not a.withdrawn`} order by a.from_at, a.id`,
  );
}

/** Who was invited to sittings, by name; at most 200 each. */
export function guestsOfMeetings(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'guests of meetings',
    (
      keys,
    ) => sql`select * from (select gid(g.tenant_id, g.id) as id, g.name, g.position, g.organisation_name as "organisationName", g.part, g.came,
        g.meeting_id as key, row_number() over (partition by g.meeting_id order by g.name, g.id) as place
      from meeting_guest g where g.tenant_id = any(${keys.tenants}::uuid[]) and g.meeting_id = any(${keys.ids}::uuid[])) q
      where q.place <= 200 order by q.key, q.place`,
  );
}

/** The day the protocol of sittings was signed by all who sign it; nothing of one that nobody signed. */
export function signedProtocolsOfMeetings(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'signed protocols of meetings',
    (keys) => sql`select p.signed_on as "signedOn", p.meeting_id as key from protocol p
      where p.tenant_id = any(${keys.tenants}::uuid[]) and p.meeting_id = any(${keys.ids}::uuid[]) and p.edition = 1 and p.signed_on is not null`,
  );
}
