import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const quotasRule = unverifiedRule({
  id: 'PC-FORM-08',
  title: { kk: 'Қосымша квоталар', ru: 'Дополнительные квоты', en: 'Optional quotas' },
  provision: {
    kk: 'Кеңес жастар, әйелдер, мүгедектігі бар адамдар үшін өз квотасын белгілей алады. Міндетті норма табылған жоқ; Алматыда 2022 жылы жастар 25,7 %, әйелдер 33,3 % болды.',
    ru: 'Совет может задать свою квоту молодёжи, женщин, людей с инвалидностью. Обязательной нормы не найдено; в Алматы в 2022 году молодёжи было 25,7 %, женщин 33,3 %.',
    en: 'A council may set its own quota of youth, women, people with disabilities. No binding norm was found; in 2022 Almaty had 25.7 % youth and 33.3 % women.',
  },
  basis: [practiceOf('S45'), practiceOf('S38'), councilsFromMemory],
  codes: { QUOTA_NOT_REACHED: ['group', 'percent', 'quota'], QUOTA_UNKNOWN: ['group', 'unknown'] },
});

/** The groups a quota may be for. */
export const quotaGroups = ['YOUTH', 'WOMEN', 'DISABILITY'] as const;
export type QuotaGroup = (typeof quotaGroups)[number];

const KEYS: Readonly<Record<QuotaGroup, string>> = {
  YOUTH: 'youthQuota',
  WOMEN: 'womenQuota',
  DISABILITY: 'disabilityQuota',
};

/** How many of the members belong to a group, and of how many it is not known. */
export interface GroupCount {
  readonly group: QuotaGroup;
  readonly members: number;
  readonly unknown: number;
}

/** The share of a group in whole and tenths of a per cent of those of whom it is known, and the council's quota. */
export interface GroupShare extends GroupCount {
  /** One decimal, or null where nothing is known. */
  readonly percent: number | null;
  readonly quota: number | null;
}

/** The shares a roster shows and, where the council set a quota that is not reached, a question. */
export function diversity(facts: {
  readonly size: number;
  readonly groups: readonly GroupCount[];
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): { readonly shares: readonly GroupShare[]; readonly points: readonly Point[] } {
  const shares = facts.groups.map((count): GroupShare => {
    const known = facts.size - count.unknown;
    const percent = known <= 0 ? null : Math.round((1000 * count.members) / known) / 10;
    return {
      ...count,
      percent,
      quota: parameter('PC-FORM-08', KEYS[count.group], facts.on, undefined, facts.overrides).value,
    };
  });
  return { shares, points: shares.flatMap((share) => short(share, facts.size)) };
}

/** Counted of all members: an unknown one can still fill a quota. */
function short({ group, members, unknown, quota }: GroupShare, size: number): readonly Point[] {
  if (quota === null || size === 0 || 100 * members >= quota * size) return [];
  if (100 * (members + unknown) >= quota * size) return [quotasRule.unknown('QUOTA_UNKNOWN', { group, unknown })];
  return [quotasRule.warn('QUOTA_NOT_REACHED', { group, percent: Math.round((1000 * members) / size) / 10, quota })];
}
