import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { UnpublishMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { syncPublication } from '../sync-publication.ts';

/** Withholds a mission from the public, with a reason that the journal keeps; its pictures are withheld with it. */
export const unpublishMission = defineCommand<UnpublishMissionInput, { missionId: string }>({
  name: 'unpublishMission',
  authority: missionAuthority.unpublishMission,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'unpublishMission', input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 1_000);
    reading.done();
    mission.published = false;
    await syncPublication(act, mission.id);
    act.journal({
      act: 'MissionUnpublished',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, reason },
    });
    return { missionId };
  },
});
