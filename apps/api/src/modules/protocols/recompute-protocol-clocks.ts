import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { MovedClock, Recomputed } from '../recommendations/recomputed.ts';
import { ProtocolEntity } from './entities/protocol.entity.ts';
import { dueOfProtocol, publicationOfProtocol } from './protocol-clock.ts';

/** The clocks of protocols that are not signed yet, and of signed ones that are not public yet (PC-PROT-01, PC-HEAR-03). */
export async function recomputeProtocolClocks(act: Act): Promise<Recomputed> {
  const { tenantId } = act;
  const running = await act.em.find(ProtocolEntity, {
    tenantId,
    state: { $in: ['DRAFT', 'FREEZING', 'FOR_SIGNATURE', 'SIGNED', 'REGISTERED'] },
  });
  const held = await act.transaction.rows<{ id: string; kind: string; on: string }>(
    sql`select m.id, m.kind, m.planned_on::text as "on" from meeting m
      where m.tenant_id = ${tenantId}::uuid and m.id = any(${running.map(({ meetingId }) => meetingId)}::uuid[])`,
  );
  const sittings = new Map(held.map((one) => [one.id, one]));
  const moved: MovedClock[] = [];
  for (const protocol of running) {
    const sitting = sittings.get(protocol.meetingId);
    if (!sitting) continue;
    const { id: subjectId, number, signedOn } = protocol;
    if (signedOn !== null) {
      const was = protocol.publishBy;
      act.em.assign(protocol, await publicationOfProtocol(act, signedOn));
      const becomes = protocol.publishBy;
      if (becomes !== was) moved.push({ clock: 'PROTOCOL_PUBLICATION', subjectId, number, was, becomes });
    } else if (protocol.edition === 1) {
      const was = protocol.dueOn;
      act.em.assign(protocol, await dueOfProtocol(act, sitting.kind, sitting.on));
      const becomes = protocol.dueOn;
      if (becomes !== was) moved.push({ clock: 'PROTOCOL', subjectId, number, was, becomes });
    }
  }
  return { looked: running.length, moved };
}
