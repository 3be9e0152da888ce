import { meetingRule } from '../kenes/kenes-meeting.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether a session may be closed: no vote is open; items without an outcome are asked about. */
export function mayCloseSession(facts: { readonly openVotes: number; readonly undecidedItems: number }): Verdict {
  const { openVotes, undecidedItems } = facts;
  return combine(
    openVotes > 0 ? [meetingRule.block('VOTE_STILL_OPEN', { count: openVotes })] : [],
    undecidedItems > 0 ? [meetingRule.warn('ITEM_UNDECIDED', { count: undecidedItems })] : [],
  );
}

/** Whether an item may be taken off the agenda: not after its vote. */
export function mayRemoveItem(facts: { readonly votes: number }): Verdict {
  return combine(facts.votes > 0 ? [meetingRule.block('ITEM_HAS_VOTE', {})] : []);
}
