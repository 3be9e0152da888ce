import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { MeetingStepInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { factsOf, meetingIdOf, momentOf, onMeeting, sittingIn } from '../on-meeting.ts';
import { quorumAt } from '../sitting.ts';
import { endAllStays } from '../stays.ts';

/** Enters that a sitting could not be opened for want of a quorum; where there is one it is refused. */
export const declareNoQuorum = defineCommand<MeetingStepInput & CommandInput, { meetingId: string }>({
  name: 'declareNoQuorum',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['REGISTERING']));
    const sitting = await sittingIn(act, meeting);
    const at = momentOf(act, meeting, input.at);
    const quorum = quorumAt({ ...sitting, at });
    if (quorum.standing === 'REACHED')
      throw refuse(refused('QUORUM_IS_THERE', { present: quorum.present, needed: quorum.needed }));
    meeting.state = 'NO_QUORUM';
    endAllStays(sitting, at);
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE');
    act.journal({
      act: 'MeetingWithoutQuorum',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ...factsOf(meeting), present: quorum.present, needed: quorum.needed, of: quorum.members },
    });
    return meetingIdOf(meeting);
  },
});
