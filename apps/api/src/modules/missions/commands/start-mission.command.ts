import { defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import type { StartMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';

/**
 * Begins the field part (domain §3.14). Asks again what opening asked, by the law of the day it begins: the decision
 * (PC-CTRL-07) and the notice (PC-CTRL-08) warn, a special-regime object or a missing mandate refuses.
 */
export const startMission = defineCommand<StartMissionInput, { missionId: string }>({
  name: 'startMission',
  authority: missionAuthority.startMission,
  async run(act, input) {
    const on = factOn(act, input.startedOn);
    const { mission, missionId } = await missionFor(act, 'startMission', input.id, {
      expectedVersion: input.expectedVersion,
      on,
    });
    mission.state = 'RUNNING';
    mission.startedOn = on.toString();
    act.journal({
      act: 'MissionStarted',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: on,
      facts: { number: mission.number },
    });
    return { missionId };
  },
});
