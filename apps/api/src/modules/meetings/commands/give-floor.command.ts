import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import type { GiveFloorInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { onSpeech, overCap, takeFloorBack } from '../on-floor.ts';
import { meetingIdOf, sittingIn } from '../on-meeting.ts';

/** Gives one the floor: whoever had it gives it back. Beyond the cap the chair gives a reason (PC-SES-03). */
export const giveFloor = defineCommand<GiveFloorInput & CommandInput, { meetingId: string }>({
  name: 'giveFloor',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, speech } = await onSpeech(act, input.id);
    act.obey(within(meeting.state, ['IN_SESSION']));
    if (speech.state !== 'WAITING') throw refuse(refused('SPEECH_STATE', { state: speech.state }));
    const minutes = input.minutes ?? null;
    if (minutes !== null && (minutes < 1 || minutes > 240))
      throw invalid({ path: 'minutes', code: 'MINUTES_OUT_OF_RANGE', facts: { max: 240 } });
    const { policy } = await sittingIn(act, meeting);
    act.obey(await overCap(act, policy, speech));
    const item = await act.loadRow(AgendaItemEntity, { tenantId: act.tenantId, id: speech.itemId });
    const now = new Date(act.operation.clock.moment().epochMilliseconds);
    await takeFloorBack(act, meeting, now);
    const set =
      speech.kind === 'REPORT'
        ? (item.reportMinutes ?? policy.speech.reportMinutes?.value)
        : (item.speechMinutes ?? policy.speech.minutes?.value);
    const allotted = minutes ?? set ?? null;
    speech.state = 'SPEAKING';
    speech.beganAt = now;
    speech.allottedSeconds = allotted === null ? null : allotted * 60;
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'FloorGiven',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { item: item.ordinal, name: speech.speakerName, kind: speech.kind, minutes: allotted },
    });
    return meetingIdOf(meeting);
  },
});
