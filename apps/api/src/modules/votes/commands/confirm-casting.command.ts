import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { ownMember, sittingIn } from '../../meetings/on-meeting.ts';
import { onVote, told, voteIdOf } from '../on-vote.ts';
import type { ConfirmCastingInput } from '../vote.inputs.ts';
import { keepsVotes } from '../vote.policy.ts';

/**
 * The word of whoever presides on a tie: the casting vote is a rule known only from memory (PC-VOTE-02), so nothing is
 * adopted by it without that word. The chair says it, or the secretariat enters what the chair said.
 */
export const confirmCasting = defineCommand<ConfirmCastingInput & CommandInput, { voteId: string }>({
  name: 'confirmCasting',
  authority: keepsVotes,
  async run(act, input) {
    const { meeting, vote } = await onVote(act, input.id, input.expectedVersion);
    if (vote.state !== 'CASTING') throw refuse(refused('VOTE_STATE', { state: vote.state }));
    const sitting = await sittingIn(act, meeting);
    const chair = sitting.roll.find(({ id }) => id === vote.castingMemberId);
    const { capacity } = act;
    const enters = capacity.kind === 'TENANT' && capacity.roles.includes('SECRETARIAT');
    if (!enters && (await ownMember(act, sitting))?.id !== chair?.id) throw refuse(refused('CASTING_IS_THE_CHAIRS'));
    vote.casting = input.confirms ? 'ADOPTED' : 'NOT_ADOPTED';
    vote.outcome = vote.casting;
    vote.state = 'COUNTED';
    tellMeeting(act, meeting.id, 'VOTE');
    act.journal({
      act: 'CastingVoteDecided',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      onBehalfOf: enters ? (chair?.name ?? null) : null,
      facts: { ...told(vote), chair: chair?.name ?? null, confirms: input.confirms, outcome: vote.outcome },
    });
    return voteIdOf(vote);
  },
});
