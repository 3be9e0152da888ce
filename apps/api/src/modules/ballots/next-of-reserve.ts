import type { ElectionResult } from '@kenes/rules';

/** What is looked at of a line once its ballot is counted. */
export interface Placed {
  readonly result: ElectionResult | null;
  readonly reserveOrder: number | null;
  readonly membershipId: string | null;
  readonly declinedOn: string | null;
}

/** Elected, and neither seated nor declined. */
export function awaitsSeat({ result, membershipId, declinedOn }: Placed): boolean {
  return result === 'ELECTED' && membershipId === null && declinedOn === null;
}

/**
 * The next of the reserve who has neither a seat nor declined: several where they stand equal, and then nobody steps in
 * without a vote (domain §8.5).
 */
export function nextOfReserve<Line extends Placed>(lines: readonly Line[]): Line[] {
  const waiting = lines.filter(
    ({ result, membershipId, declinedOn }) => result === 'RESERVE' && membershipId === null && declinedOn === null,
  );
  const first = Math.min(...waiting.map(({ reserveOrder }) => reserveOrder ?? Number.POSITIVE_INFINITY));
  return waiting.filter(({ reserveOrder }) => reserveOrder === first);
}
