import { finalDocuments } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const languagesRule = bindingRule({
  id: 'PC-PUB-02',
  title: { kk: 'Жариялау тілдері', ru: 'Языки публикаций', en: 'Languages of publications' },
  provision: {
    kk: 'Жарияланымдар қазақ және орыс тілдерінде. Қорытынды құжаттар қазақ және (немесе) өзге тілдерде.',
    ru: 'Публикации — на казахском и русском языках. Итоговые документы — на казахском и (или) других языках.',
    en: 'Publications are in Kazakh and Russian. Final documents are in Kazakh and (or) other languages.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('2')],
  codes: { KAZAKH_TEXT_MISSING: [], RUSSIAN_TEXT_MISSING: [] },
});

/** A missing Kazakh text is a debt and asks for a reason; a missing Russian one is shown. */
export function inBothLanguages(text: { readonly kk: string | null; readonly ru: string | null }): readonly Point[] {
  const missing = (part: string | null) => part === null || part.trim() === '';
  const standing = { confidence: 'MEMORY' } as const;
  return [
    ...(missing(text.kk) ? [languagesRule.warn('KAZAKH_TEXT_MISSING', {}, standing)] : []),
    ...(missing(text.ru) ? [languagesRule.info('RUSSIAN_TEXT_MISSING', {}, standing)] : []),
  ];
}
