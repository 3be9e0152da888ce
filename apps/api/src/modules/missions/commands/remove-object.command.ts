import { defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { MissionObjectEntity } from '../entities/team.entities.ts';
import type { RemoveObjectInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';

/** Takes an object out; the last one stays (PC-CTRL-02), and so does one that findings or a notice already name. */
export const removeObject = defineCommand<RemoveObjectInput, { missionId: string }>({
  name: 'removeObject',
  authority: missionAuthority.removeObject,
  async run(act, input) {
    const object = await act.load(MissionObjectEntity, input.id);
    const { mission, situation, missionId } = await missionOfChild(act, 'removeObject', object.missionId);
    if (situation.mission.objects.length <= 1) throw refuse(refused('LAST_OBJECT'));
    const used = await act.transaction.one(sql`select from finding where tenant_id = ${act.tenantId}::uuid
      and mission_id = ${mission.id}::uuid and body_id = ${object.bodyId}::uuid and state <> 'WITHDRAWN'`);
    if (used || object.notifiedOn) throw refuse(refused('OBJECT_IN_USE'));
    act.em.remove(object);
    act.journal({
      act: 'ObjectRemoved',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, bodyId: object.bodyId },
    });
    return { missionId };
  },
});
