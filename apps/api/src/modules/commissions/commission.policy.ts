import { allowed, type CouncilTermState, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { CommissionState } from './entities/commission.entity.ts';

/** Who enters what the council decides of its commissions. */
export const keepsCommissions: Authority = { tenant: ['SECRETARIAT'] };

/** Commissions are the council's, not of a composition that is still formed, nor of one that is over (PC-COM-01). */
export function mayFormCommission(state: CouncilTermState): Verdict {
  if (state === 'PREPARING') return refused('COMMISSION_BEFORE_COMPOSITION');
  return state === 'APPROVED' || state === 'RUNNING' ? allowed() : refused('CONVOCATION_IS_OVER');
}

/** What is closed stays as it was. */
export function mayChangeCommission(state: `${CommissionState}`): Verdict {
  return state === 'CLOSED' ? refused('COMMISSION_IS_CLOSED') : allowed();
}
