import { combine, controlAction } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { RecordDecisionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { readDecision } from '../mission-input.ts';

/** Enters or completes the council's decision after the opening (§8.4): number, date, scan. What was left out stays. */
export const recordDecision = defineCommand<RecordDecisionInput, { missionId: string }>({
  name: 'recordDecision',
  authority: missionAuthority.recordDecision,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'recordDecision', input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const given = await readDecision(act, reading, input.decision);
    if (!given.decisionNumber && !given.decisionDate && !given.decisionFileId) reading.fault('decision', 'REQUIRED');
    reading.done();
    mission.decisionNumber = given.decisionNumber ?? mission.decisionNumber;
    mission.decisionDate = given.decisionDate ?? mission.decisionDate;
    mission.decisionFileId = given.decisionFileId ?? mission.decisionFileId;
    if (mission.state === 'INITIATED' && mission.decisionNumber && mission.decisionDate) {
      act.obey(combine(controlAction.may(mission.state, 'APPROVED')));
      mission.state = 'APPROVED';
    }
    act.journal({
      act: 'DecisionRecorded',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: mission.decisionDate ?? act.today,
      facts: {
        number: mission.number,
        decision: mission.decisionNumber,
        date: mission.decisionDate,
        scan: mission.decisionFileId !== null,
      },
    });
    return { missionId };
  },
});
