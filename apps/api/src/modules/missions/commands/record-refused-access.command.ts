import { translate } from '@kenes/messages';
import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { insertFinding } from '../finding-input.ts';
import type { RecordRefusedAccessInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { recordedVisit } from '../visit-input.ts';

/** Records that the monitors were not let in. A refused access is itself a finding (domain §3.15): it is made with it. */
export const recordRefusedAccess = defineCommand<RecordRefusedAccessInput, { visitId: string }>({
  name: 'recordRefusedAccess',
  authority: missionAuthority.recordRefusedAccess,
  async run(act, input) {
    const reading = new InputReading();
    const refusedBy = reading.optional('refusedBy', input.refusedBy, 500);
    const refusalReason = reading.optional('refusalReason', input.refusalReason, 2_000);
    reading.done();
    const { mission, visit, on, onBehalfOf } = await recordedVisit(act, 'recordRefusedAccess', input);
    visit.refusedBy = refusedBy;
    visit.refusalReason = refusalReason;
    await act.em.flush();
    const statement = translate(act.operation.locale, 'problemsMissions.refusedAccessStatement', {
      place: visit.place ?? '—',
      by: refusedBy ?? '—',
      reason: refusalReason ?? '—',
    });
    const finding = await insertFinding(act, mission, {
      visitId: visit.id,
      statement,
      observedOn: on.toString(),
      latitude: visit.latitude,
      longitude: visit.longitude,
      onBehalfOf,
    });
    act.journal({
      act: 'AccessRefused',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: on,
      onBehalfOf,
      facts: {
        mission: mission.number,
        place: visit.place,
        refusedBy,
        reason: refusalReason,
        finding: finding.ordinal,
      },
    });
    return { visitId: encodeId(visit.tenantId, visit.id) };
  },
});
