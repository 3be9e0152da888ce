import { councilsStatus } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import type { FormingBodyKind } from './pc-stat-01-forming-body.ts';

/** The two levels of councils (PC-STAT-02). */
export const councilLevels = ['REPUBLICAN', 'LOCAL'] as const;
export type CouncilLevel = (typeof councilLevels)[number];

export const levelRule = bindingRule({
  id: 'PC-STAT-02',
  title: { kk: 'Кеңестің деңгейі', ru: 'Уровень совета', en: 'Level of the council' },
  provision: {
    kk: 'Қоғамдық кеңестер республикалық және жергілікті деңгейлерде құрылады.',
    ru: 'Общественные советы образуются на республиканском и местном уровнях.',
    en: 'Public councils are formed at two levels: republican and local.',
  },
  confidence: 'FOUND',
  basis: [councilsStatus('3')],
  codes: { COUNCIL_LEVEL_UNKNOWN: [], COUNCIL_LEVEL_UNUSUAL: ['level', 'kind'] },
});

const LEVEL_OF: Readonly<Partial<Record<FormingBodyKind, CouncilLevel>>> = {
  MINISTRY: 'REPUBLICAN',
  PRESIDENT_SUBORDINATE: 'REPUBLICAN',
  LOCAL_GOV: 'LOCAL',
};

/** The level is recorded; one that does not fit the forming body is asked about, for the law's text was not at hand. */
export function levelOf(level: CouncilLevel | null, kind: FormingBodyKind | null): readonly Point[] {
  if (level === null) return [levelRule.warn('COUNCIL_LEVEL_UNKNOWN', {})];
  const usual = kind === null ? undefined : LEVEL_OF[kind];
  if (usual === undefined || usual === level || kind === null) return [];
  return [levelRule.warn('COUNCIL_LEVEL_UNUSUAL', { level, kind })];
}
