import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { RecordVisitInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { recordedVisit } from '../visit-input.ts';

/** Records a visit that took place: who went, who met them, from–to, notes. Entered late it shows so in the journal. */
export const recordVisit = defineCommand<RecordVisitInput, { visitId: string }>({
  name: 'recordVisit',
  authority: missionAuthority.recordVisit,
  async run(act, input) {
    const reading = new InputReading();
    const metBy = reading.optional('metBy', input.metBy, 500);
    reading.done();
    const { mission, visit, on, onBehalfOf } = await recordedVisit(act, 'recordVisit', input);
    visit.metBy = metBy;
    act.journal({
      act: 'VisitRecorded',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: on,
      onBehalfOf,
      facts: { mission: mission.number, place: visit.place, went: visit.went, metBy },
    });
    return { visitId: encodeId(visit.tenantId, visit.id) };
  },
});
