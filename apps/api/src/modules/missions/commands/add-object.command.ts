import { objectAllowed } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { MissionObjectEntity } from '../entities/team.entities.ts';
import type { AddObjectInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { syncPublication } from '../sync-publication.ts';
import { readObjects } from '../team-input.ts';

/** Adds an object: its kind is judged by the mission's law (PC-CTRL-02), a special-regime one is refused (PC-CTRL-05). */
export const addObject = defineCommand<AddObjectInput, { missionId: string }>({
  name: 'addObject',
  authority: missionAuthority.addObject,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'addObject', input.missionId, { path: 'missionId' });
    const reading = new InputReading();
    const [object] = await readObjects(act, reading, [input.object], 'object');
    reading.done();
    if (!object) return { missionId };
    const name = object.name[object.name.authentic] ?? '';
    const on = mission.startedOn ?? mission.plannedFrom;
    act.obey(
      objectAllowed({
        object: { name, kind: object.kind, specialRegime: object.specialRegime },
        basis: mission.legalBasis,
        on: on ? Temporal.PlainDate.from(on) : act.today,
      }),
    );
    const twice = await act.transaction.one(sql`select from mission_object where tenant_id = ${act.tenantId}::uuid
      and mission_id = ${mission.id}::uuid and body_id = ${object.bodyId}::uuid`);
    if (twice) throw refuse(refused('OBJECT_ALREADY_THERE', { object: name }));
    await act.insert(MissionObjectEntity, {
      tenantId: act.tenantId,
      missionId: mission.id,
      bodyId: object.bodyId,
      official: object.official,
    });
    await syncPublication(act, mission.id);
    act.journal({
      act: 'ObjectAdded',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, object: name },
    });
    return { missionId };
  },
});
