import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { asDate, clockOf, momentWithin, sittingIn } from '../../meetings/on-meeting.ts';
import { instant, quorumAt } from '../../meetings/sitting.ts';
import { countInto, freeze } from '../count.ts';
import { ballotsOf, onVote, optionsOf, told, voteIdOf } from '../on-vote.ts';
import type { CloseVoteInput } from '../vote.inputs.ts';
import { keepsVotes } from '../vote.policy.ts';

/**
 * Closes a vote: the electorate is frozen, the votes are counted and stamped with the quorum of this moment (PC-VOTE-01…04,
 * domain §8.6). Without a quorum nothing is counted. A tie that the chair’s vote would decide waits for the chair’s word.
 */
export const closeVote = defineCommand<CloseVoteInput & CommandInput, { voteId: string }>({
  name: 'closeVote',
  authority: keepsVotes,
  async run(act, input) {
    const { meeting, vote } = await onVote(act, input.id, input.expectedVersion);
    if (vote.state !== 'OPEN') throw refuse(refused('VOTE_STATE', { state: vote.state }));
    const totals = vote.form === 'COUNT_ONLY';
    if (totals && vote.kind !== 'ELECTION' && !input.totals) throw invalid({ path: 'totals', code: 'TOTALS_NEEDED' });
    if (!totals && (input.totals || input.optionTotals)) throw invalid({ path: 'totals', code: 'BY_TOTALS_ONLY' });
    const sitting = await sittingIn(act, meeting);
    const at = momentWithin(act, meeting, input.at);
    const before = (moment: Date) => Temporal.Instant.compare(at, instant(moment)) < 0;
    if (before(vote.openedAt))
      throw invalid({ path: 'at', code: 'VOTE_CLOSED_BEFORE_OPENED', facts: { at: clockOf(vote.openedAt) } });
    const ballots = await ballotsOf(act, vote);
    // Of those that were said aloud the time of writing down is known, not the time of voting.
    const late = ballots.find(({ enteredBy, castAt }) => enteredBy === 'MEMBER' && before(castAt));
    if (late) throw invalid({ path: 'at', code: 'BALLOT_AFTER_CLOSING', facts: { at: clockOf(late.castAt) } });
    const options = await optionsOf(act, vote);
    const electorate = freeze(sitting, ballots, at);
    const optionTotals = input.optionTotals?.map(({ optionId, votesFor }) => ({
      optionId: decodeId(optionId)?.id ?? optionId,
      votesFor,
    }));
    vote.closedAt = asDate(at);
    vote.electorate = electorate.frozen;
    const verdict = countInto(vote, {
      sitting,
      electorate,
      ballots,
      options,
      given: { ...input, optionTotals: optionTotals ?? null },
    });
    // Said once: the quorum of those there now, and what the count says of itself.
    const now = quorumAt({ ...sitting, at }).verdict;
    const known = new Set(verdict.points.map(({ code }) => code));
    act.obey(
      combine(
        verdict,
        now.points.filter(({ code }) => !known.has(code)),
      ),
    );
    tellMeeting(act, meeting.id, 'VOTE');
    act.journal({
      act: 'MeetingVoteCounted',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: {
        ...told(vote),
        at: at.toString(),
        present: vote.present,
        quorum: vote.quorum,
        for: vote.votesFor,
        against: vote.votesAgainst,
        abstained: vote.abstained,
        notVoting: vote.notVoting,
        recused: vote.recused,
        base: vote.base,
        needed: vote.needed,
        tie: vote.tie,
        outcome: vote.outcome ?? 'CASTING',
        ...(options.length > 0
          ? { candidates: options.map(({ name, votesFor, outcome }) => ({ name, votesFor, outcome })) }
          : {}),
      },
    });
    return voteIdOf(vote);
  },
});
