import { allowed, type CouncilTermState, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who enters whom the council elected, and who stands in. */
export const keepsOffices: Authority = { tenant: ['SECRETARIAT'] };

/** Offices are of a convocation whose composition is approved; of a former one they may be entered from its papers. */
export function mayHoldOffice(state: CouncilTermState): Verdict {
  return state === 'PREPARING' ? refused('OFFICE_BEFORE_COMPOSITION') : allowed();
}
