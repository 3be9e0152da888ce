import { commissionRule } from '../pc-com/pc-com-01-commissions.ts';
import { commissionChairRule } from '../pc-com/pc-com-02-commission-chair.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A commission about to be created. */
export interface CommissionFacts {
  /** The direction of its work, in words. */
  readonly direction: string | null;
  /** The council's decision, recorded with its number or its vote. */
  readonly hasDecision: boolean;
  /** Members of the council in it, with a decisive vote. */
  readonly members: number;
  /** Its chair; null if none is named. */
  readonly chair: { readonly isCouncilMember: boolean } | null;
  /** Experts in it, with an advisory vote. */
  readonly experts: number;
}

/** Whether a commission may be created (PC-COM-01, 02): by a decision, for a direction, chaired by a member of the council. */
export function mayCreateCommission(facts: CommissionFacts): Verdict {
  const { chair, experts } = facts;
  return combine(
    facts.hasDecision ? [] : [commissionRule.warn('COMMISSION_WITHOUT_DECISION', {})],
    (facts.direction ?? '').trim() === '' ? [commissionRule.warn('COMMISSION_WITHOUT_DIRECTION', {})] : [],
    facts.members === 0 ? [commissionChairRule.warn('COMMISSION_WITHOUT_MEMBERS', {})] : [],
    chair === null ? [commissionChairRule.warn('COMMISSION_CHAIR_MISSING', {})] : [],
    chair?.isCouncilMember === false ? [commissionChairRule.warn('COMMISSION_CHAIR_NOT_MEMBER', {})] : [],
    experts > 0 ? [commissionChairRule.info('COMMISSION_EXPERTS_ADVISE', { count: experts })] : [],
  );
}
