import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const oneApplicationRule = bindingRule({
  id: 'PC-COMP-04',
  title: { kk: 'Бір кандидат — бір өтінім', ru: 'Один кандидат — одна заявка', en: 'One application a candidate' },
  provision: {
    kk: 'Бір конкурсқа бір кандидат бір өтінім береді; қайтарып алынған өтінім есептелмейді.',
    ru: 'В одном конкурсе у кандидата одна заявка; отозванная заявка не считается.',
    en: 'A candidate has one application in a competition; a withdrawn one does not count.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: { APPLICATION_TWICE: [], APPLICATION_TWICE_UNKNOWN: [] },
});

/**
 * Refuses a second application of the same IIN in a competition.
 * `others` counts the applications of that IIN that are not withdrawn, this one left out; null where it has no IIN.
 */
export function oneApplication(others: number | null): readonly Point[] {
  if (others === null) return [oneApplicationRule.unknown('APPLICATION_TWICE_UNKNOWN', {})];
  return others > 0 ? [oneApplicationRule.block('APPLICATION_TWICE', {})] : [];
}
