import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import type { PlanVisitInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { readTimes } from '../visit-input.ts';

/** Puts a visit on the plan (PC-MON-01). */
export const planVisit = defineCommand<PlanVisitInput, { visitId: string }>({
  name: 'planVisit',
  authority: missionAuthority.planVisit,
  async run(act, input) {
    const { mission } = await missionFor(act, 'planVisit', input.missionId, { path: 'missionId' });
    const reading = new InputReading();
    const times = readTimes(reading, input);
    const place = reading.optional('place', input.place, 500) ?? mission.siteName ?? mission.siteAddress;
    reading.done();
    const visit = await act.insert(VisitEntity, {
      tenantId: act.tenantId,
      missionId: mission.id,
      state: 'PLANNED',
      plannedOn: input.plannedOn,
      ...times,
      place,
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
    });
    act.journal({
      act: 'VisitPlanned',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: act.today,
      facts: { mission: mission.number, plannedOn: input.plannedOn, place },
    });
    return { visitId: encodeId(visit.tenantId, visit.id) };
  },
});
