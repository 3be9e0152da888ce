import { defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import type { CancelMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';

/** Gives a mission up before its completion, with a reason (domain §3.14). Visits still on the plan fall with it. */
export const cancelMission = defineCommand<CancelMissionInput, { missionId: string }>({
  name: 'cancelMission',
  authority: missionAuthority.cancelMission,
  async run(act, input) {
    const on = factOn(act, input.cancelledOn);
    const { mission, missionId } = await missionFor(act, 'cancelMission', input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 1_000);
    reading.done();
    mission.state = 'CANCELLED';
    mission.cancelledOn = on.toString();
    mission.cancelledBecause = reason;
    await act.transaction.execute(sql`update visit set state = 'CANCELLED', cancelled_because = ${reason}, version = version + 1
      where tenant_id = ${act.tenantId}::uuid and mission_id = ${mission.id}::uuid and state in ('PLANNED', 'CONFIRMED')`);
    act.journal({
      act: 'MissionCancelled',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: on,
      facts: { number: mission.number, reason },
    });
    return { missionId };
  },
});
