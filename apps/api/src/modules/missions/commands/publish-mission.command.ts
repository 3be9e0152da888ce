import { defineCommand } from '../../../kernel/command.ts';
import type { PublishMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { syncPublication } from '../sync-publication.ts';

/** Shows a mission to the public (PC-PUB-01); a missing Kazakh topic is a debt and asks for a reason (PC-PUB-02). */
export const publishMission = defineCommand<PublishMissionInput, { missionId: string }>({
  name: 'publishMission',
  authority: missionAuthority.publishMission,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'publishMission', input.id, {
      expectedVersion: input.expectedVersion,
    });
    mission.published = true;
    await syncPublication(act, mission.id);
    act.journal({
      act: 'MissionPublished',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number },
    });
    return { missionId };
  },
});
