import { councilsFromMemory, formation, practiceOf } from '../citations.ts';
import { type ActFacts, missingParts } from '../composition/act.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const approvalRule = bindingRule({
  id: 'PC-FORM-06',
  title: { kk: 'Құрамды бекіту', ru: 'Утверждение состава', en: 'Approval of the composition' },
  provision: {
    kk: 'Жергілікті кеңестің құрамын жұмыс тобының хаттамасы негізінде мәслихат бекітеді. Республикалық кеңестің құрамын орган басшысы бекітеді (тексерілмеген).',
    ru: 'Состав местного совета утверждает маслихат на основании протокола рабочей группы. Состав республиканского совета утверждает руководитель органа (не проверено).',
    en: 'The composition of a local council is approved by the maslikhat on the working group’s protocol. That of a republican council is approved by the head of the body (not verified).',
  },
  confidence: 'FOUND',
  basis: [formation('8'), practiceOf('S08'), practiceOf('S38')],
  codes: {
    APPROVAL_MISSING: ['level'],
    APPROVAL_INCOMPLETE: ['missing'],
    APPROVAL_BY_OTHER: ['level'],
    APPROVAL_BEFORE_PROTOCOL: ['on', 'protocolOn'],
    APPROVAL_LEVEL_UNKNOWN: [],
  },
});

/** Who approves a composition. */
export const approvers = ['MASLIKHAT', 'HEAD'] as const;
export type Approver = (typeof approvers)[number];

/** Only practice and memory speak of the republican level: it warns. */
const republican = { confidence: 'MEMORY', basis: [councilsFromMemory] } as const;

/**
 * The act that approves a composition. A local council's term does not start without the maslikhat's decision, its number
 * and its day; the republican part, and a file that comes later, only ask for a reason.
 */
export function approvedBy(facts: {
  readonly level: CouncilLevel | null;
  readonly act: (ActFacts & { readonly by: Approver | null }) | null;
  /** The day of the working group's protocol, if known. */
  readonly protocolOn: ActFacts['on'];
}): readonly Point[] {
  const { level, act, protocolOn } = facts;
  if (level === null) return [approvalRule.unknown('APPROVAL_LEVEL_UNKNOWN', {})];
  const must = level === 'LOCAL';
  const say = (code: 'APPROVAL_MISSING' | 'APPROVAL_BY_OTHER') =>
    must ? approvalRule.block(code, { level }) : approvalRule.warn(code, { level }, republican);
  if (act === null) return [say('APPROVAL_MISSING')];
  const expected = must ? 'MASLIKHAT' : 'HEAD';
  return [
    ...(act.by === null || act.by === expected ? [] : [say('APPROVAL_BY_OTHER')]),
    ...missingParts(act).map((missing) =>
      must && missing !== 'FILE'
        ? approvalRule.block('APPROVAL_INCOMPLETE', { missing })
        : approvalRule.warn('APPROVAL_INCOMPLETE', { missing }, must ? undefined : republican),
    ),
    ...(act.on !== null && protocolOn !== null && Temporal.PlainDate.compare(act.on, protocolOn) < 0
      ? [approvalRule.warn('APPROVAL_BEFORE_PROTOCOL', { on: act.on.toString(), protocolOn: protocolOn.toString() })]
      : []),
  ];
}
