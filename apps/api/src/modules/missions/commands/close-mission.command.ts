import { defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import type { CloseMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';

/** Closes a mission: only when each of its recommendations has come to its end (domain §3.14). */
export const closeMission = defineCommand<CloseMissionInput, { missionId: string }>({
  name: 'closeMission',
  authority: missionAuthority.closeMission,
  async run(act, input) {
    const on = factOn(act, input.closedOn);
    const { mission, situation, missionId } = await missionFor(act, 'closeMission', input.id, {
      expectedVersion: input.expectedVersion,
      lock: true,
    });
    mission.state = 'CLOSED';
    mission.closedOn = on.toString();
    act.journal({
      act: 'MissionClosed',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: on,
      facts: { number: mission.number, recommendations: situation.mission.recommendations.length },
    });
    return { missionId };
  },
});
