import { defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import { documentClock } from '../../final-documents/document-clock.ts';
import type { CompleteMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { completingOn } from '../mission.policy.ts';
import { missionFor } from '../mission-act.ts';

/**
 * Ends the field part. From this day the 7 working days of the final document run (PC-CTRL-10); the journal keeps the day
 * they end on. Refuses a day before the start, or before the last visit or finding; unconfirmed findings warn.
 */
export const completeMission = defineCommand<CompleteMissionInput, { missionId: string }>({
  name: 'completeMission',
  authority: missionAuthority.completeMission,
  async run(act, input) {
    const on = factOn(act, input.completedOn);
    const { mission, situation, missionId } = await missionFor(act, 'completeMission', input.id, {
      expectedVersion: input.expectedVersion,
    });
    act.obey(completingOn(situation, on));
    const { dueOn } = await documentClock(act, mission.legalBasis, on.toString());
    mission.state = 'COMPLETED';
    mission.completedOn = on.toString();
    mission.documentDueOn = dueOn;
    act.journal({
      act: 'MissionCompleted',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: on,
      facts: { number: mission.number, finalDocumentDue: dueOn },
    });
    return { missionId };
  },
});
