import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

/** The place after the last question of a sitting. */
export async function nextOrdinal(act: Act, meetingId: string): Promise<number> {
  const row = await act.transaction.one<{ last: number }>(
    sql`select coalesce(max(ordinal), 0)::int as last from agenda_item where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meetingId}::uuid`,
  );
  return (row?.last ?? 0) + 1;
}

/** Puts questions on the agenda of a later sitting; each says where it came from. */
export async function carryItems(
  act: Act,
  meeting: MeetingEntity,
  items: readonly AgendaItemEntity[],
): Promise<AgendaItemEntity[]> {
  let ordinal = await nextOrdinal(act, meeting.id);
  const carried = items.map((item) => {
    const row = {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      ordinal: ordinal++,
      kind: item.kind,
      title: item.title,
      powers: item.powers,
      state: 'INCLUDED',
      proposedByName: item.proposedByName,
      closed: item.closed,
      closedGround: item.closedGround,
      closedBecause: item.closedBecause,
      rapporteurs: item.rapporteurs,
      reportMinutes: item.reportMinutes,
      speechMinutes: item.speechMinutes,
      carriedFromId: item.id,
      missionId: item.missionId,
      heardBodyId: item.heardBodyId,
      commissionId: item.commissionId,
    } as const;
    const entity = act.em.create(AgendaItemEntity, row as RequiredEntityData<AgendaItemEntity>);
    act.em.persist(entity);
    return entity;
  });
  await act.em.flush();
  return carried;
}
