import {
  type Ballots,
  combine,
  countVote,
  type ElectionBallots,
  electOfficers,
  type MemberBallot,
  type Verdict,
  type VotingChair,
} from '@kenes/rules';
import type { Sitting } from '../meetings/on-meeting.ts';
import { votersAt } from '../meetings/sitting.ts';
import type { MeetingBallotEntity } from './entities/meeting-ballot.entity.ts';
import type { MeetingOptionEntity } from './entities/meeting-option.entity.ts';
import type { ElectorValue, MeetingVoteEntity } from './entities/meeting-vote.entity.ts';
import type { CloseVoteInput } from './vote.inputs.ts';

/** Who stands behind a vote at its closing: those there then, and those who voted while they were there. */
export interface Electorate {
  readonly ids: readonly string[];
  readonly remote: number;
  readonly frozen: readonly ElectorValue[];
}

/** Freezes the electorate of a vote at the moment it is closed. */
export function freeze(
  { roll, stays, policy }: Sitting,
  ballots: readonly MeetingBallotEntity[],
  at: Temporal.Instant,
): Electorate {
  // Where those on a screen do not count, they are not of the electorate either.
  const counted = votersAt(roll, stays, at).filter(({ mode }) => policy.remote.counts || mode === 'IN_PERSON');
  const there = new Map(counted.map(({ memberId, mode }) => [memberId, mode]));
  const voted = new Set(ballots.filter(({ advisory }) => !advisory).map(({ memberId }) => memberId));
  const decisive = roll.filter(({ voice }) => voice === 'DECISIVE');
  const ids = decisive.filter(({ id }) => there.has(id) || voted.has(id)).map(({ id }) => id);
  return {
    ids,
    remote: [...there.values()].filter((mode) => mode === 'REMOTE').length,
    frozen: decisive.map(({ id, name }) => ({
      memberId: id,
      name,
      mode: there.get(id) ?? (voted.has(id) ? (lastModeOf(stays, id) ?? 'IN_PERSON') : null),
    })),
  };
}

/** How a member was there who has left by then. */
function lastModeOf(stays: Sitting['stays'], id: string): 'IN_PERSON' | 'REMOTE' | null {
  return stays.findLast(({ memberId }) => memberId === id)?.mode ?? null;
}

type Totals = Pick<CloseVoteInput, 'totals' | 'optionTotals' | 'recused' | 'chairChoice'>;

/** Counts a vote and writes the result into it. Gives the verdict to obey before: of a tie that waits, without the tie. */
export function countInto(
  vote: MeetingVoteEntity,
  facts: {
    readonly sitting: Sitting;
    readonly electorate: Electorate;
    readonly ballots: readonly MeetingBallotEntity[];
    readonly options: readonly MeetingOptionEntity[];
    readonly given: Totals;
  },
): Verdict {
  return vote.kind === 'ELECTION' ? elect(vote, facts) : decide(vote, facts);
}

function decide(
  vote: MeetingVoteEntity,
  { sitting, electorate, ballots, given }: Parameters<typeof countInto>[1],
): Verdict {
  const { meeting, places, policy } = sitting;
  const chair: VotingChair | null =
    (meeting.chairMemberId && {
      memberId: meeting.chairMemberId,
      choice: given.chairChoice ?? null,
      confirms: null,
    }) ||
    null;
  const advisory = ballots.filter(({ advisory }) => advisory).map(cast);
  const all: Ballots =
    vote.form === 'ROLL_CALL'
      ? {
          kind: 'ROLL_CALL',
          present: electorate.ids,
          ballots: ballots.filter((one) => !one.advisory).map(cast),
          advisory,
        }
      : {
          kind: 'COUNT_ONLY',
          present: electorate.ids.length,
          counts: {
            FOR: given.totals?.votesFor ?? 0,
            AGAINST: given.totals?.votesAgainst ?? 0,
            ABSTAIN: given.totals?.abstained ?? 0,
            NOT_VOTING: given.totals?.notVoting ?? 0,
            RECUSED: given.totals?.recused ?? 0,
          },
          advisory,
        };
  const count = countVote({ ballots: all, ...places, remote: electorate.remote, policy, chair });
  const waits = count.outcome === 'AWAITS_CHAIR';
  vote.present = count.present;
  vote.quorum = count.quorum.needed;
  vote.votesFor = count.counts.FOR;
  vote.votesAgainst = count.counts.AGAINST;
  vote.abstained = count.counts.ABSTAIN;
  vote.notVoting = count.counts.NOT_VOTING;
  vote.recused = count.counts.RECUSED;
  vote.base = count.base;
  vote.needed = count.needed;
  vote.tie = count.tie;
  vote.castingMemberId = count.casting.memberId;
  vote.casting = count.casting.standing === 'USED' ? 'ADOPTED' : null;
  vote.state = waits ? 'CASTING' : 'COUNTED';
  vote.outcome = waits ? null : count.outcome === 'ADOPTED' ? 'ADOPTED' : 'NOT_ADOPTED';
  if (!waits) return count.verdict;
  // The tie waits for the chair’s word: that alone is not asked of whoever closes the vote.
  if (count.casting.standing === 'CHAIR_BALLOT_UNKNOWN') return count.verdict;
  const rest = count.verdict.points.filter((point) => !count.casting.points.includes(point));
  return combine(rest);
}

function elect(
  vote: MeetingVoteEntity,
  { sitting, electorate, ballots, options, given }: Parameters<typeof countInto>[1],
): Verdict {
  const own = ballots.filter(({ advisory }) => !advisory);
  const voters = [...new Set(own.map(({ memberId }) => memberId))];
  const all: ElectionBallots =
    vote.form === 'ROLL_CALL'
      ? {
          kind: 'ROLL_CALL',
          present: electorate.ids,
          ballots: voters.map((memberId) => {
            const lines = own.filter((one) => one.memberId === memberId);
            return {
              memberId,
              candidateIds: lines.flatMap(({ optionId, choice }) => (optionId && choice === 'FOR' ? [optionId] : [])),
              recused: lines.some(({ choice }) => choice === 'RECUSED'),
            };
          }),
        }
      : {
          kind: 'COUNT_ONLY',
          present: electorate.ids.length,
          recused: given.recused ?? 0,
          votesFor: Object.fromEntries(
            (given.optionTotals ?? []).map(({ optionId, votesFor }) => [optionId, votesFor]),
          ),
        };
  const count = electOfficers({
    places: vote.places ?? 1,
    candidateIds: options.map(({ id }) => id),
    ballots: all,
    ...sitting.places,
    policy: sitting.policy,
  });
  vote.present = count.present;
  vote.quorum = count.quorum.needed;
  vote.base = count.base;
  vote.needed = count.needed;
  vote.recused = count.present - count.base;
  vote.tie = count.tied.length > 0;
  vote.state = 'COUNTED';
  vote.outcome = count.toRepeat === 0 ? 'ADOPTED' : 'NOT_ADOPTED';
  for (const { candidateId, votesFor, majority, place, result } of count.rating) {
    const option = options.find(({ id }) => id === candidateId);
    if (option) Object.assign(option, { votesFor, majority, place, outcome: result });
  }
  return count.verdict;
}

function cast({ memberId, choice }: MeetingBallotEntity): MemberBallot {
  return { memberId, choice };
}
