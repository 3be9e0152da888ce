import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const dissentRule = unverifiedRule({
  id: 'PC-VOTE-03',
  title: { kk: 'Ерекше пікір', ru: 'Особое мнение', en: 'Dissenting opinion' },
  provision: {
    kk: 'Шешіммен келіспейтін мүшенің ерекше пікірі хаттамаға қоса беріледі (тексерілмеген).',
    ru: 'Особое мнение члена, не согласного с решением, прилагается к протоколу (не проверено).',
    en: 'The dissenting opinion of a member who disagrees with a decision is attached to the protocol (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: { DISSENT_NOT_ATTACHED: ['count'], DISSENT_ATTACHED: ['count'] },
});

/** Asks about dissenting opinions that were declared and stand without their text; tells how many are attached. */
export function dissentsAttached(facts: { readonly declared: number; readonly attached: number }): readonly Point[] {
  const missing = facts.declared - facts.attached;
  return [
    ...(missing > 0 ? [dissentRule.warn('DISSENT_NOT_ATTACHED', { count: missing })] : []),
    ...(facts.attached > 0 ? [dissentRule.info('DISSENT_ATTACHED', { count: facts.attached })] : []),
  ];
}
