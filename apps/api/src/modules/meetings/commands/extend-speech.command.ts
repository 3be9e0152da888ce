import { mayExtendSpeech } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { ExtendSpeechInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { onSpeech } from '../on-floor.ts';
import { meetingIdOf, sittingIn } from '../on-meeting.ts';
import { votersAt } from '../sitting.ts';

/** Gives a speaker more time, with the consent of those present; without it the chair gives a reason. */
export const extendSpeech = defineCommand<ExtendSpeechInput & CommandInput, { meetingId: string }>({
  name: 'extendSpeech',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, speech } = await onSpeech(act, input.id);
    act.obey(within(meeting.state, ['IN_SESSION']));
    if (speech.state !== 'SPEAKING') throw refuse(refused('SPEECH_STATE', { state: speech.state }));
    if (speech.allottedSeconds === null) throw refuse(refused('SPEECH_WITHOUT_LIMIT'));
    if (input.minutes < 1 || input.minutes > 60)
      throw invalid({ path: 'minutes', code: 'MINUTES_OUT_OF_RANGE', facts: { max: 60 } });
    const { roll, stays } = await sittingIn(act, meeting);
    const present = votersAt(roll, stays, act.operation.clock.moment()).length;
    const votesFor = input.votesFor ?? null;
    if (votesFor !== null && (votesFor < 0 || votesFor > present))
      throw invalid({ path: 'votesFor', code: 'MORE_THAN_PRESENT', facts: { present } });
    act.obey(mayExtendSpeech(votesFor === null ? null : { votesFor, present }));
    speech.extendedSeconds += input.minutes * 60;
    speech.extendedBecause = votesFor === null ? (act.acknowledged[0]?.reason ?? null) : null;
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'SpeechExtended',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { name: speech.speakerName, minutes: input.minutes, votesFor, present },
    });
    return meetingIdOf(meeting);
  },
});
