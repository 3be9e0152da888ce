import { defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { MissionObjectEntity } from '../entities/team.entities.ts';
import type { NotifyObjectInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';

/** Records that an object was told (PC-CTRL-08). Optional (§8.4): a start without it is only shown, a late one warns. */
export const notifyObject = defineCommand<NotifyObjectInput, { missionId: string }>({
  name: 'notifyObject',
  authority: missionAuthority.notifyObject,
  async run(act, input) {
    const on = factOn(act, input.notifiedOn).toString();
    const object = await act.load(MissionObjectEntity, input.id);
    const { mission, missionId } = await missionOfChild(act, 'notifyObject', object.missionId);
    if (object.notifiedOn) throw refuse(refused('OBJECT_ALREADY_TOLD', { on: object.notifiedOn }));
    object.notifiedOn = on;
    if (mission.state === 'APPROVED') mission.state = 'NOTIFIED';
    if (!mission.notifiedOn || on < mission.notifiedOn) mission.notifiedOn = on;
    act.journal({
      act: 'ObjectNotified',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: on,
      facts: { number: mission.number, bodyId: object.bodyId },
    });
    return { missionId };
  },
});
