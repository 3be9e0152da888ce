import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { EndSpeechInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { onSpeech } from '../on-floor.ts';
import { meetingIdOf } from '../on-meeting.ts';

/** One has spoken; what was said may be noted in short, also later. */
export const endSpeech = defineCommand<EndSpeechInput & CommandInput, { meetingId: string }>({
  name: 'endSpeech',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, speech } = await onSpeech(act, input.id);
    act.obey(within(meeting.state, ['IN_SESSION', 'BREAK', 'HELD']));
    if (speech.state !== 'SPEAKING' && speech.state !== 'DONE')
      throw refuse(refused('SPEECH_STATE', { state: speech.state }));
    const reading = new InputReading();
    if (input.gist !== undefined) speech.gist = reading.optional('gist', input.gist, 4_000);
    reading.done();
    speech.state = 'DONE';
    speech.endedAt ??= new Date(act.operation.clock.moment().epochMilliseconds);
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'SpeechEnded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { name: speech.speakerName, kind: speech.kind },
    });
    return meetingIdOf(meeting);
  },
});
