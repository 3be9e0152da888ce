import { meetingRule } from '../kenes/kenes-meeting.ts';
import type { Quorum } from '../meeting/quorum.ts';
import { voteKindOf } from '../pc-mem/pc-mem-08-rights.ts';
import { personalVoteRule } from '../pc-vote/pc-vote-04-personal-vote.ts';
import type { AgendaItemState } from '../states/agenda-item.ts';
import type { SessionState } from '../states/session.ts';
import type { VoteState } from '../states/vote.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A question about to be put to the vote. */
export interface PuttingFacts {
  readonly session: SessionState;
  readonly item: AgendaItemState;
  /** The quorum of this moment. */
  readonly quorum: Quorum;
  /** Votes still open in the session, of any item. */
  readonly openVotes: number;
  /** Entered afterwards from notes or a paper: the session need not be running then. */
  readonly recorded: boolean;
}

/** Whether a question may be put to the vote: the session runs, its quorum is there now, the item is on the agenda. */
export function mayPutToVote(facts: PuttingFacts): Verdict {
  const { session, item, quorum, recorded } = facts;
  const included = item === 'INCLUDED' || item === 'DISCUSSED' || item === 'DECIDED';
  return combine(
    recorded || session === 'IN_SESSION' ? [] : [meetingRule.block('MEETING_NOT_RUNNING', {})],
    included ? [] : [meetingRule.block('ITEM_NOT_INCLUDED', {})],
    facts.openVotes > 0 && !recorded ? [meetingRule.block('VOTE_STILL_OPEN', { count: facts.openVotes })] : [],
    quorum.verdict,
  );
}

/** Someone about to cast a ballot, himself or by the secretary's hand. */
export interface CastingFacts {
  readonly vote: VoteState;
  /** Membership in this body on the day; null for one who is no member. */
  readonly membership: 'ACTIVE' | 'SUSPENDED' | null;
  /** A member of another council, or an expert of the commission: an advisory vote. */
  readonly adviser: boolean;
  /** There now, by the attendance record. */
  readonly present: boolean;
  /** Recused from this item. */
  readonly recused: boolean;
  readonly choice: 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'RECUSED';
  /** Cast for him by another than the secretary who records what he said aloud. */
  readonly byProxy: boolean;
}

/**
 * Whether a ballot may be cast (PC-VOTE-04, PC-MEM-08): the vote is open, the voter is a member who is there, is not
 * recused, and votes himself. An adviser's ballot is recorded apart.
 */
export function mayCastBallot(facts: CastingFacts): Verdict {
  const { membership, adviser } = facts;
  const { kind, points } = voteKindOf({ membership, memberOfOtherCouncil: adviser });
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  return combine(
    facts.vote === 'OPEN' ? [] : [meetingRule.block('VOTE_NOT_OPEN_NOW', {})],
    kind === 'NONE'
      ? membership === 'SUSPENDED'
        ? [meetingRule.block('BALLOT_BY_SUSPENDED', {})]
        : [personalVoteRule.block('BALLOT_BY_INVITEE', {}, product)]
      : points,
    facts.present ? [] : [meetingRule.block('BALLOT_BY_ABSENT', { count: 1 })],
    facts.recused && facts.choice !== 'RECUSED' ? [meetingRule.block('BALLOT_BY_RECUSED', {})] : [],
    facts.byProxy ? [personalVoteRule.warn('BALLOT_BY_PROXY', {}, { confidence: 'MEMORY' })] : [],
  );
}
