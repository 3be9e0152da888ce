import { practiceOf } from '../citations.ts';
import { includes, type Period } from '../composition/period.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const delegationRule = bindingRule({
  id: 'PC-MEM-09',
  title: { kk: 'Басқа органдарға өкіл жіберу', ru: 'Делегирование в другие органы', en: 'Delegation to other bodies' },
  provision: {
    kk: '2021 жылдан бастап кеңес мүшелері квазимемлекеттік сектор органдарының жұмысына және сатып алу комиссияларына тартыла алады.',
    ru: 'С 2021 года члены советов могут привлекаться к работе органов квазигосударственного сектора и комиссий по закупкам.',
    en: 'Since 2021 members of councils may be involved in the work of quasi-state bodies and in procurement commissions.',
  },
  confidence: 'FOUND',
  basis: [practiceOf('S52')],
  codes: { DELEGATE_NOT_A_MEMBER: [], DELEGATION_OUTSIDE_MEMBERSHIP: ['from', 'to'] },
});

/** Where a council sends a member (§8.4): one kind of delegation for all. */
export const delegationKinds = ['QUASI_STATE_BODY', 'PROCUREMENT_COMMISSION', 'LAND_COMMISSION', 'OTHER'] as const;
export type DelegationKind = (typeof delegationKinds)[number];

/** Refuses a delegate who is no member; a delegation that outlives the membership is asked about. */
export function delegated(facts: {
  readonly membership: Period | null;
  readonly delegation: Period;
}): readonly Point[] {
  const { membership, delegation } = facts;
  if (membership === null || !includes(membership, delegation.from))
    return [delegationRule.block('DELEGATE_NOT_A_MEMBER', {})];
  const within = membership.to === null || (delegation.to !== null && includes(membership, delegation.to));
  if (within) return [];
  const said = { from: membership.from.toString(), to: membership.to?.toString() ?? null };
  return [delegationRule.warn('DELEGATION_OUTSIDE_MEMBERSHIP', said, { confidence: 'PRODUCT', basis: [] })];
}
