import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { onVote, told, voteIdOf } from '../on-vote.ts';
import type { CancelVoteInput } from '../vote.inputs.ts';
import { keepsVotes } from '../vote.policy.ts';

/** Breaks a vote off before it is counted: the quorum was lost, the question was put wrongly. Its ballots stay, and count for nothing. */
export const cancelVote = defineCommand<CancelVoteInput & CommandInput, { voteId: string }>({
  name: 'cancelVote',
  authority: keepsVotes,
  async run(act, input) {
    const { meeting, vote } = await onVote(act, input.id, input.expectedVersion);
    if (vote.state !== 'OPEN') throw refuse(refused('VOTE_STATE', { state: vote.state }));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 500);
    reading.done();
    vote.state = 'CANCELLED';
    vote.cancelledBecause = because;
    vote.published = false;
    tellMeeting(act, meeting.id, 'VOTE');
    act.journal({
      act: 'MeetingVoteCancelled',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ...told(vote), because },
    });
    return voteIdOf(vote);
  },
});
