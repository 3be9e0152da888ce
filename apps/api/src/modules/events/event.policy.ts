import { combine, inBothLanguages, type Verdict } from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { productPoint, refused } from '../../kernel/verdict.ts';

/** Who enters and amends events: those who do the council's work. */
export const keepsEvents: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD', 'MEMBER'] };

/** Who makes them public, and says where the results were voiced and what came of them. */
export const speaksForCouncil: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** The verdict of authority alone, for `viewerMay`. */
export function authorityVerdict(authority: Authority, capacity: Capacity): Verdict {
  const lack = lackOfAuthority(authority, capacity);
  return lack ? refused(lack) : { outcome: 'ALLOWED', points: [] };
}

/** Whether an event may become public: a missing Kazakh title is a debt that asks for a reason (PC-PUB-02). */
export function mayPublishEvent(event: {
  readonly title: { readonly kk?: string | null; readonly ru?: string | null };
  readonly published: boolean;
}): Verdict {
  return combine(
    event.published ? [productPoint('ALREADY_PUBLISHED')] : [],
    inBothLanguages({ kk: event.title.kk ?? null, ru: event.title.ru ?? null }),
  );
}
