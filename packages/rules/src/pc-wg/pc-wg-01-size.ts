import type { LegalDate } from '@kenes/calendar';
import { workingGroupItem } from '../citations.ts';
import { type ActFacts, missingParts } from '../composition/act.ts';
import type { FormingBodyKind } from '../pc-stat/pc-stat-01-forming-body.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const groupSizeRule = bindingRule({
  id: 'PC-WG-01',
  title: { kk: 'Жұмыс тобының саны', ru: 'Численность рабочей группы', en: 'Size of the working group' },
  provision: {
    kk: 'Жұмыс тобы мүшелерінің санын оның мүшелерін іріктеу конкурсына дейін республикалық деңгейде мемлекеттік органның (квазимемлекеттік субъектінің атқарушы органының) басшысы, жергілікті деңгейде мәслихат төрағасы белгілейді.',
    ru: 'Число членов рабочей группы определяется до конкурса по отбору её членов: на республиканском уровне — руководителем государственного органа (исполнительного органа квазигосударственного субъекта), на местном — председателем маслихата.',
    en: 'The number of the working group’s members is set before the competition that selects them: at republican level by the head of the state body (of the quasi-state entity’s executive body), at local level by the chairman of the maslikhat.',
  },
  confidence: 'FOUND',
  basis: [workingGroupItem],
  codes: {
    GROUP_SIZE_ACT_MISSING: [],
    GROUP_SIZE_NOT_POSITIVE: [],
    GROUP_SIZE_ACT_INCOMPLETE: ['missing'],
    GROUP_SIZE_SET_BY_OTHER: ['by', 'expected'],
    GROUP_SIZE_AFTER_COMPETITION: ['on', 'opensOn'],
  },
});

/** Who sets the size of a working group and names its state part. */
export const groupAuthorities = ['HEAD_OF_BODY', 'HEAD_OF_EXECUTIVE', 'CHAIRMAN_OF_MASLIKHAT'] as const;
export type GroupAuthority = (typeof groupAuthorities)[number];

/** The authority of a council's kind; null while its level or kind is not known. */
export function groupAuthority(level: CouncilLevel | null, kind: FormingBodyKind | null): GroupAuthority | null {
  if (level === 'LOCAL') return 'CHAIRMAN_OF_MASLIKHAT';
  if (level === null || kind === null) return null;
  return kind === 'QUASI_STATE' ? 'HEAD_OF_EXECUTIVE' : 'HEAD_OF_BODY';
}

/** The act that sets the size. */
export interface GroupSizeAct extends ActFacts {
  readonly size: number;
  readonly by: GroupAuthority | null;
}

/** The group's own competition does not open without the act, nor before its day; its gaps are asked about. */
export function groupSized(facts: {
  readonly level: CouncilLevel | null;
  readonly kind: FormingBodyKind | null;
  readonly act: GroupSizeAct | null;
  /** The first day of the group's own competition, or null while it is not planned. */
  readonly opensOn: LegalDate | null;
}): readonly Point[] {
  const { act, opensOn } = facts;
  if (act === null) return [groupSizeRule.block('GROUP_SIZE_ACT_MISSING', {})];
  if (!Number.isSafeInteger(act.size) || act.size < 1) {
    return [groupSizeRule.block('GROUP_SIZE_NOT_POSITIVE', {}, { confidence: 'PRODUCT', basis: [] })];
  }
  const expected = groupAuthority(facts.level, facts.kind);
  const late = act.on !== null && opensOn !== null && Temporal.PlainDate.compare(act.on, opensOn) > 0;
  return [
    ...(late
      ? [groupSizeRule.block('GROUP_SIZE_AFTER_COMPETITION', { on: String(act.on), opensOn: String(opensOn) })]
      : []),
    ...missingParts(act).map((missing) => groupSizeRule.warn('GROUP_SIZE_ACT_INCOMPLETE', { missing })),
    ...(act.by === null || expected === null || act.by === expected
      ? []
      : [groupSizeRule.warn('GROUP_SIZE_SET_BY_OTHER', { by: act.by, expected })]),
  ];
}
