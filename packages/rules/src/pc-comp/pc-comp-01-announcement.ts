import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const announcementRule = unverifiedRule({
  id: 'PC-COMP-01',
  title: { kk: 'Конкурс туралы хабарландыру', ru: 'Объявление о конкурсе', en: 'Announcement of the competition' },
  provision: {
    kk: 'Конкурс туралы хабарландыру бұқаралық ақпарат құралдарында және құрушы органның интернет-ресурсында жарияланады (тексерілмеген).',
    ru: 'Объявление о конкурсе публикуется в средствах массовой информации и на интернет-ресурсе образующего органа (не проверено).',
    en: 'The competition is announced in the mass media and on the forming body’s internet resource (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: { ANNOUNCEMENT_NOT_PUBLISHED: [], ANNOUNCEMENT_NOT_IN: ['place'], ANNOUNCEMENT_WITHOUT_ADDRESS: [] },
});

/** Where a competition is announced. */
export const announcementPlaces = ['MEDIA', 'BODY_SITE', 'COUNCIL_SITE', 'OTHER'] as const;
export type AnnouncementPlace = (typeof announcementPlaces)[number];

/** One publication of the announcement. */
export interface Announcement {
  readonly place: AnnouncementPlace;
  /** The address of its page; a printed newspaper has none. */
  readonly hasUrl: boolean;
}

/** Opening without a publication is asked about, and so is one that is missing in the media or on the body's site. */
export function announced(publications: readonly Announcement[]): readonly Point[] {
  if (publications.length === 0) return [announcementRule.warn('ANNOUNCEMENT_NOT_PUBLISHED', {})];
  const missing = (['MEDIA', 'BODY_SITE'] as const).filter((place) => publications.every((p) => p.place !== place));
  return [
    ...missing.map((place) => announcementRule.warn('ANNOUNCEMENT_NOT_IN', { place })),
    ...(publications.some(({ hasUrl }) => hasUrl) ? [] : [announcementRule.warn('ANNOUNCEMENT_WITHOUT_ADDRESS', {})]),
  ];
}
