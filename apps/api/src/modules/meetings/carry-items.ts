import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { code, sql } from '../../kernel/sql.ts';
import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import { AgendaMaterialEntity } from './entities/agenda-material.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

/** What is taken up by a question without being of its sitting, and the column that names the question. */
export const takenUp = { draft_act: 'item_id', report_hearing: 'question_id', expertise: 'question_id' } as const;

/** The place after the last question of a sitting. */
export async function nextOrdinal(act: Act, meetingId: string): Promise<number> {
  const row = await act.transaction.one<{ last: number }>(
    sql`select coalesce(max(ordinal), 0)::int as last from agenda_item where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meetingId}::uuid`,
  );
  return (row?.last ?? 0) + 1;
}

/**
 * Puts questions on the agenda of a later sitting, each as it stands: with its papers and the days members had them, what
 * it elects, and what it takes up; one that was only proposed still waits to be included. Each says where it came from.
 * Gives the new question of each old one.
 */
export async function carryItems(
  act: Act,
  meeting: MeetingEntity,
  items: readonly AgendaItemEntity[],
): Promise<ReadonlyMap<string, string>> {
  let ordinal = await nextOrdinal(act, meeting.id);
  const carried = new Map<string, string>();
  for (const item of items) {
    const row = {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      ordinal: ordinal++,
      kind: item.kind,
      title: item.title,
      powers: item.powers,
      elects: item.elects,
      state: item.state === 'PROPOSED' ? 'PROPOSED' : 'INCLUDED',
      proposedByName: item.proposedByName,
      proposedBecause: item.proposedBecause,
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
      published: meeting.published && item.state !== 'PROPOSED' && !item.closed,
    } as const;
    carried.set(item.id, row.id);
    act.em.persist(act.em.create(AgendaItemEntity, row as RequiredEntityData<AgendaItemEntity>));
  }
  await act.em.flush();
  await carryPapers(act, meeting, carried);
  await followQuestions(act, meeting.id);
  return carried;
}

/** The papers of questions go with them; those taken back stay behind. */
async function carryPapers(act: Act, meeting: MeetingEntity, carried: ReadonlyMap<string, string>): Promise<void> {
  const papers = await act.em.find(AgendaMaterialEntity, {
    tenantId: act.tenantId,
    itemId: { $in: [...carried.keys()] },
    withdrawn: false,
  });
  for (const paper of papers) {
    paper.itemId = carried.get(paper.itemId) ?? paper.itemId;
    paper.meetingId = meeting.id;
  }
  await act.em.flush();
}

/** What stood on a question that was carried to this sitting stands on the new one: it is decided there. */
async function followQuestions(act: Act, meetingId: string): Promise<void> {
  for (const [table, column] of Object.entries(takenUp))
    await act.transaction.execute(sql`update ${code(table)} x set ${code(column)} = i.id, version = x.version + 1
      from agenda_item i join agenda_item f on f.tenant_id = i.tenant_id and f.id = i.carried_from_id
      where i.tenant_id = ${act.tenantId}::uuid and i.meeting_id = ${meetingId}::uuid
        and x.tenant_id = i.tenant_id and x.${code(column)} = f.id`);
}
