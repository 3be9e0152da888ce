import { defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import type { OrderParticipantsInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';

/** Puts a mission's participants in order; all of them must be named, each once. */
export const orderParticipants = defineCommand<OrderParticipantsInput, { missionId: string }>({
  name: 'orderParticipants',
  authority: missionAuthority.orderParticipants,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'orderParticipants', input.missionId, {
      path: 'missionId',
      lock: true,
    });
    const of = sql`tenant_id = ${act.tenantId}::uuid and mission_id = ${mission.id}::uuid`;
    const rows = await act.transaction.rows<{ id: string }>(sql`select id from participant where ${of}`);
    const wanted = input.participantIds.map((id) => decodeId(id)?.id ?? '');
    const known = new Set(rows.map(({ id }) => id));
    if (wanted.length !== known.size || new Set(wanted).size !== known.size || !wanted.every((id) => known.has(id)))
      throw invalid({ path: 'participantIds', code: 'NAME_ALL_PARTICIPANTS' });
    // The places are unique at every moment: first out of the way, then to their own.
    await act.transaction.execute(sql`update participant set ordinal = -ordinal where ${of}`);
    await act.transaction.execute(
      sql`update participant set ordinal = array_position(${wanted}::uuid[], id) where ${of}`,
    );
    act.journal({
      act: 'ParticipantsOrdered',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, count: wanted.length },
    });
    return { missionId };
  },
});
