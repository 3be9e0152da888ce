import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import type { FinishVisitInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';
import { readTimes } from '../visit-input.ts';

/** Says until when a visit that took place went on; said again it is corrected, and the journal keeps both. */
export const finishVisit = defineCommand<FinishVisitInput, { visitId: string }>({
  name: 'finishVisit',
  authority: missionAuthority.finishVisit,
  async run(act, input) {
    const visit = await act.load(VisitEntity, input.id, { expectedVersion: input.expectedVersion });
    const { mission } = await missionOfChild(act, 'finishVisit', visit.missionId);
    if (visit.state !== 'DONE') throw refuse(refused('VISIT_DID_NOT_TAKE_PLACE', { state: visit.state }));
    const reading = new InputReading();
    const { toTime } = readTimes(reading, { fromTime: visit.fromTime, toTime: input.toTime });
    reading.done();
    const before = visit.toTime;
    visit.toTime = toTime;
    act.journal({
      act: 'VisitFinished',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: visit.visitedOn ?? act.today,
      facts: { mission: mission.number, fromTime: visit.fromTime, toTime, ...(before ? { before } : {}) },
    });
    return { visitId: input.id };
  },
});
