import { asFound } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { tellMeeting } from '../live/tell-meeting.ts';
import { keepsMeetings } from '../meetings/meeting.policy.ts';
import { factsOf, meetingIdOf } from '../meetings/on-meeting.ts';
import { told } from '../votes/on-vote.ts';
import { enterSitting } from './enter-sitting.ts';
import type { RecordMeetingInput } from './recorded-meeting.inputs.ts';

/**
 * Enters a whole sitting that was held, from notes or a signed paper: attendance, questions, votes, all or nothing. The
 * same rules judge it as a live one: what contradicts itself is refused, a breach of law is asked about, once for all
 * (domain §8.5). It stands marked as entered later.
 */
export const recordMeeting = defineCommand<RecordMeetingInput & CommandInput, { meetingId: string }>({
  name: 'recordMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, present, members, kept, verdict } = await enterSitting(act, input);
    act.obey(asFound(verdict));
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE', 'AGENDA', 'VOTE');
    act.journal({
      act: 'MeetingRecorded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: {
        ...factsOf(meeting),
        present,
        members,
        items: input.items.length,
        votes: kept.votes.map(({ vote }) => ({
          ...told(vote),
          for: vote.votesFor,
          against: vote.votesAgainst,
          outcome: vote.outcome,
        })),
        chair: meeting.chairName,
      },
    });
    return meetingIdOf(meeting);
  },
});
