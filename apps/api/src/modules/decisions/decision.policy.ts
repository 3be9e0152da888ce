import { allowed, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { DecisionState } from './entities/decision.entity.ts';

/** Who enters what a sitting decided and how it is executed. */
export const keepsDecisions: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** A decision is followed while it is being executed. */
export function mayFollow(state: `${DecisionState}`): Verdict {
  return state === 'IN_EXECUTION' ? allowed() : refused('DECISION_NOT_IN_EXECUTION');
}

/** Its words are mended until the protocol is signed (PC-PROT-02). */
export function mayAmendDecision(meetingState: string): Verdict {
  return meetingState === 'PROTOCOLLED' ? refused('DECISION_PROTOCOL_SIGNED') : allowed();
}
