import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { OnSpeechInput } from '../inputs/agenda.inputs.ts';
import { proposesItems, running, within } from '../meeting.policy.ts';
import { onSpeech } from '../on-floor.ts';
import { meetingIdOf, ownMember, sittingIn } from '../on-meeting.ts';

/** Takes a request for the floor back: one’s own, or anybody’s by the secretariat and the chair. */
export const withdrawSpeech = defineCommand<OnSpeechInput & CommandInput, { meetingId: string }>({
  name: 'withdrawSpeech',
  authority: proposesItems,
  async run(act, input) {
    const { meeting, speech } = await onSpeech(act, input.id);
    act.obey(within(meeting.state, running));
    const { capacity } = act;
    const keeps =
      capacity.kind === 'TENANT' && capacity.roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR');
    if (!keeps) {
      const own = await ownMember(act, await sittingIn(act, meeting));
      if (own === null || own.id !== speech.memberId) throw refuse(refused('NOT_YOUR_ROLE', { act: act.name }));
    }
    if (speech.state !== 'WAITING') throw refuse(refused('SPEECH_STATE', { state: speech.state }));
    speech.state = 'WITHDRAWN';
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'SpeechWithdrawn',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: speech.speakerName, kind: speech.kind },
    });
    return meetingIdOf(meeting);
  },
});
