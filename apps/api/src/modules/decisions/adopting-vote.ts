import { allowed, combine, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { productPoint, refused } from '../../kernel/verdict.ts';
import type { DecisionEffect } from './entities/decision.entity.ts';

interface VoteRow {
  readonly id: string;
  readonly adopted: boolean;
}

/**
 * The vote that a decision stands on: the one given, which must be of the question, else the latest that adopted something.
 * A vote counted anew counts no more. Without any vote the reason is asked for; votes none of which adopted are refused.
 */
export async function adoptingVote(
  act: Act,
  itemId: string,
  given: string | null | undefined,
  effect: DecisionEffect,
): Promise<{ readonly voteId: string | null; readonly verdict: Verdict }> {
  const votes = await act.transaction.rows<VoteRow>(sql`select v.id, v.state = 'COUNTED' and (v.outcome = 'ADOPTED'
        or (v.kind = 'ELECTION' and exists (select from meeting_option o where o.tenant_id = v.tenant_id and o.vote_id = v.id and o.outcome = 'ELECTED')))
        and not exists (select from meeting_vote r where r.tenant_id = v.tenant_id and r.recount_of_id = v.id and r.state <> 'CANCELLED') as adopted
    from meeting_vote v where v.tenant_id = ${act.tenantId}::uuid and v.item_id = ${itemId}::uuid and v.kind <> 'PROCEDURAL' and v.state <> 'CANCELLED'
    order by v.opened_at desc, v.id desc`);
  if (given) {
    const ref = decodeId(given);
    const vote = votes.find(({ id }) => id === ref?.id);
    if (!vote || ref?.tenantId !== act.tenantId) throw notThere('voteId');
    return { voteId: vote.id, verdict: vote.adopted ? allowed() : refused('DECISION_VOTE_NOT_ADOPTED') };
  }
  const adopted = votes.find((one) => one.adopted);
  if (adopted) return { voteId: adopted.id, verdict: allowed() };
  if (votes.length > 0) return { voteId: null, verdict: refused('DECISION_VOTE_NOT_ADOPTED') };
  if (effect === 'NOTES') return { voteId: null, verdict: allowed() };
  return { voteId: null, verdict: combine([{ ...productPoint('DECISION_WITHOUT_VOTE'), level: 'WARN' }]) };
}
