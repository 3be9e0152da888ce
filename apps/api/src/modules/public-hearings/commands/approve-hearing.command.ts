import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { readAct } from '../../composition/on-roster.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { recordDecision } from '../../missions/commands/record-decision.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { hearingIdOf, onHearing, tell } from '../on-hearing.ts';
import type { ApproveHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayStep } from '../public-hearing.policy.ts';
import { cited } from './open-hearing.command.ts';

/** Records the council's decision to hold a hearing, on its control action and its sitting (PC-HEAR-01). */
export const approveHearing = defineCommand<ApproveHearingInput & CommandInput, { hearingId: string }>({
  name: 'approveHearing',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearing(act, input);
    act.obey(mayStep(hearing.state, 'APPROVED'));
    const reading = new InputReading();
    const { number, on, facts } = await readAct(act, reading, 'decision', input.decision);
    if (!facts || number === null) reading.fault('decision.number', 'REQUIRED');
    if (on === null) reading.fault('decision.on', 'REQUIRED');
    reading.done();
    const missionId = encodeId(act.tenantId, hearing.missionId);
    const { version } = await act.load(MissionEntity, missionId);
    await asPartOf(act, recordDecision, {
      key: input.key,
      id: missionId,
      expectedVersion: version,
      decision: { number, date: on, ...(input.decision.fileId ? { fileId: input.decision.fileId } : {}) },
    });
    const meeting = await act.load(MeetingEntity, encodeId(act.tenantId, hearing.meetingId));
    meeting.initiatedBy = cited(number, on);
    hearing.state = 'APPROVED';
    tell(act, hearing, 'HearingApproved', { decision: number }, on ?? undefined);
    return hearingIdOf(hearing);
  },
});
