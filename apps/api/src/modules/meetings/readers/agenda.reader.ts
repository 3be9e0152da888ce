import type { Operation } from '../../../kernel/context.ts';
import type { Relation } from '../../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../../kernel/sql.ts';
import { columnsInside, relationOf } from './meeting-columns.ts';

/** The columns of an AgendaItem, from `agenda_item i`. */
export function itemColumns(operation: Operation): Sql {
  return columnsInside(
    operation,
    {
      id: 'gid(i.tenant_id, i.id)',
      uuid: 'i.id',
      councilId: 'i.tenant_id',
      meetingId: 'gid(i.tenant_id, i.meeting_id)',
      version: 'i.version',
      ordinal: 'i.ordinal',
      kind: 'i.kind',
      title: 'i.title',
      powers: 'i.powers',
      elects: 'i.elects',
      state: 'i.state',
      closed: 'i.closed',
      rapporteurs: 'i.rapporteurs',
      reportMinutes: 'i.report_minutes',
      speechMinutes: 'i.speech_minutes',
      beganAt: 'i.began_at',
      endedAt: 'i.ended_at',
    },
    {
      closedGround: 'i.closed_ground',
      closedBecause: 'i.closed_because',
      proposedByName: 'i.proposed_by_name',
      proposedBecause: 'i.proposed_because',
      heard: 'i.heard',
      discussed: 'i.discussed',
      endedBecause: 'i.ended_because',
      carriedFromId: 'gid(i.tenant_id, i.carried_from_id)',
      missionId: 'gid(i.tenant_id, i.mission_id)',
      commissionId: 'gid(i.tenant_id, i.commission_id)',
      heardBodyId: 'i.heard_body_id',
    },
  );
}

function items(operation: Operation, name: string, column: string): Relation<undefined> {
  return relationOf(
    operation,
    name,
    (keys) => sql`select ${itemColumns(operation)}, ${code(column)} as key from agenda_item i
      where i.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[]) order by i.ordinal, i.id`,
  );
}

/** The agenda of sittings, in its order. */
export function itemsOfMeetings(operation: Operation): Relation<undefined> {
  return items(operation, 'items of meetings', 'i.meeting_id');
}

/** Questions by their ids. */
export function itemsByIds(operation: Operation): Relation<undefined> {
  return items(operation, 'items by ids', 'i.id');
}

/**
 * Whether question `i` of sitting `f` waits for a later agenda and may stand on that of `m`: put off, or not come to at a
 * sitting that is over; of the same council or commission in the same term, and not taken over yet. Decisions in execution
 * come into each agenda by themselves.
 */
export const waiting = sql`i.kind <> 'EXECUTION_OF_DECISIONS' and f.id <> m.id and f.kind = m.kind and f.convocation_id = m.convocation_id
  and f.commission_id is not distinct from m.commission_id and f.planned_on <= m.planned_on
  and (i.state = 'POSTPONED' or i.state in ('INCLUDED', 'DISCUSSED') and f.state in ('HELD', 'PROTOCOLLED', 'NO_QUORUM', 'CANCELLED'))
  and f.state <> 'RESCHEDULED'
  and not exists (select from agenda_item n where n.tenant_id = i.tenant_id and n.carried_from_id = i.id and n.state <> 'REMOVED')`;

/** Questions that wait for the agenda of sittings to come, the oldest first; at most 50 each. */
export function itemsWaitingFor(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'items waiting for meetings',
    (
      keys,
    ) => sql`select * from (select ${itemColumns(operation)}, m.id as key, row_number() over (partition by m.id order by f.planned_on, i.ordinal, i.id) as place
      from meeting m join meeting f on f.tenant_id = m.tenant_id join agenda_item i on i.tenant_id = f.tenant_id and i.meeting_id = f.id
      where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[]) and ${waiting}) q where q.place <= 50 order by q.key, q.place`,
  );
}

/** The papers to questions, the first delivered first; at most 100 each. */
export function materialsOfItems(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'materials of items',
    (
      keys,
    ) => sql`select * from (select gid(a.tenant_id, a.id) as id, a.title, a.delivered_on as "deliveredOn", a.published,
        gid(a.tenant_id, a.file_id) as "fileId", a.item_id as key,
        row_number() over (partition by a.item_id order by a.delivered_on, a.id) as place
      from agenda_material a where a.tenant_id = any(${keys.tenants}::uuid[]) and a.item_id = any(${keys.ids}::uuid[]) and not a.withdrawn) q
      where q.place <= 100 order by q.key, q.place`,
  );
}

/** The floor of sittings: who waits, speaks and has spoken; points of order first. At most 500 each. */
export function speechesOfMeetings(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'speeches of meetings',
    (keys) => sql`select * from (select ${columnsInside(
      operation,
      {
        id: 'gid(s.tenant_id, s.id)',
        version: 's.version',
        itemId: 'gid(s.tenant_id, s.item_id)',
        memberId: 'gid(s.tenant_id, s.member_id)',
        speakerName: 's.speaker_name',
        kind: 's.kind',
        state: 's.state',
        ordinal: 's.ordinal',
        beganAt: 's.began_at',
        endedAt: 's.ended_at',
        allottedSeconds: 's.allotted_seconds',
        extendedSeconds: 's.extended_seconds',
      },
      { gist: 's.gist' },
    )}, s.meeting_id as key, row_number() over (partition by s.meeting_id order by (s.kind = 'POINT_OF_ORDER' and s.state = 'WAITING') desc, s.ordinal, s.id) as place
      from speech s where s.tenant_id = any(${keys.tenants}::uuid[]) and s.meeting_id = any(${keys.ids}::uuid[])) q
      where q.place <= 500 order by q.key, q.place`,
  );
}
