import type { LegalDate } from '@kenes/calendar';
import { includes } from '../composition/period.ts';

/** The posts that open, preside over and sign for a meeting. */
export const officerPosts = ['CHAIR', 'SECRETARY', 'GROUP_HEAD'] as const;
export type OfficerPost = (typeof officerPosts)[number];

/** Who holds a post, or acts in it (и.о.), from day to day, both included; null while he does. */
export interface OfficeHolder {
  readonly personId: string;
  readonly post: OfficerPost;
  readonly acting: boolean;
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/** Who stands in a post on a day: the one who acts stands in for the absent holder (§8.6); null if nobody. */
export function holderOn(holders: readonly OfficeHolder[], post: OfficerPost, on: LegalDate): OfficeHolder | null {
  const inForce = holders.filter((one) => one.post === post && includes(one, on));
  return inForce.findLast(({ acting }) => acting) ?? inForce.at(-1) ?? null;
}

/** How a person holds a post on a day: himself, as acting, or not at all. */
export function capacityOn(
  holders: readonly OfficeHolder[],
  { personId, post, on }: { readonly personId: string; readonly post: OfficerPost; readonly on: LegalDate },
): 'HOLDER' | 'ACTING' | null {
  const own = holders.filter((one) => one.personId === personId && one.post === post && includes(one, on));
  if (own.some(({ acting }) => !acting)) return 'HOLDER';
  return own.length > 0 ? 'ACTING' : null;
}
