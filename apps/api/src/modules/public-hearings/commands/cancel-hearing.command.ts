import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { cancelMeeting } from '../../meetings/commands/cancel-meeting.command.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { cancelMission } from '../../missions/commands/cancel-mission.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { hearingIdOf, onHearing, tell } from '../on-hearing.ts';
import type { CancelHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayStep } from '../public-hearing.policy.ts';
import { tellRegistered } from '../tell-registered.job.ts';

/** Cancels a hearing before it is held, with its sitting and its control action. */
export const cancelHearing = defineCommand<CancelHearingInput & CommandInput, { hearingId: string }>({
  name: 'cancelHearing',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearing(act, input);
    act.obey(mayStep(hearing.state, 'CANCELLED'));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    const { key } = input;
    const meetingId = encodeId(act.tenantId, hearing.meetingId);
    const meeting = await act.load(MeetingEntity, meetingId);
    if (meeting.state !== 'CANCELLED')
      await asPartOf(act, cancelMeeting, { key, id: meetingId, expectedVersion: meeting.version, because });
    const missionId = encodeId(act.tenantId, hearing.missionId);
    const mission = await act.load(MissionEntity, missionId);
    if (mission.state !== 'CANCELLED')
      await asPartOf(act, cancelMission, { key, id: missionId, expectedVersion: mission.version, reason: because });
    hearing.state = 'CANCELLED';
    hearing.cancelledOn = act.today.toString();
    hearing.cancelledBecause = because;
    await act.enqueue(tellRegistered, {
      tenantId: act.tenantId,
      hearingId: hearing.id,
      participantId: '',
      news: 'CANCELLED',
      locale: '',
    });
    tell(act, hearing, 'HearingCancelled', { because });
    return hearingIdOf(hearing);
  },
});
