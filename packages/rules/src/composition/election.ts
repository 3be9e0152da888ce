import { repeatRule } from '../pc-comp/pc-comp-07-repeat.ts';
import type { Point } from '../verdict.ts';
import type { SeatKind } from './seat-kinds.ts';

/** A candidate after the group's vote on him. */
export interface VotedCandidate {
  readonly id: string;
  readonly kind: SeatKind;
  readonly votesFor: number;
  /** More than half of the base was for (`countGroupBallot`). */
  readonly majority: boolean;
  /** The legal entity he represents, if an NPO: only one of an entity is elected (PC-MEM-03). */
  readonly npo: string | null;
}

/** TIED: equal votes for fewer seats; a repeat decides. RESERVE: a majority, but no seat left. */
export type ElectionResult = 'ELECTED' | 'RESERVE' | 'TIED' | 'NOT_ELECTED';

/** One line of the rating. */
export interface RatedCandidate extends VotedCandidate {
  /** Place by votes among the candidates of the kind; equal votes share a place. */
  readonly place: number;
  readonly result: ElectionResult;
  /** Order in the reserve from 1; equal votes share it, and then nobody steps in without a vote. */
  readonly reserveOrder: number | null;
}

/** How the seats were filled. */
export interface Election {
  readonly rating: readonly RatedCandidate[];
  /** Seats that nobody won, by kind: they go to a repeat competition. */
  readonly toRepeat: readonly { readonly kind: SeatKind; readonly seats: number }[];
  readonly points: readonly Point[];
}

/**
 * Rates candidates and fills the seats of each kind by votes (PC-COMP-07, §8.5).
 *
 * Elected is who has a majority and stands within the seats. Equal votes across the last seat elect none of them, nor
 * anyone below. A second candidate of the same NPO goes to the reserve; two of one NPO with equal votes are a tie.
 */
export function elect(
  seats: Readonly<Partial<Record<SeatKind, number>>>,
  candidates: readonly VotedCandidate[],
): Election {
  const seated = new Set<string>();
  const kinds = [...new Set([...Object.keys(seats), ...candidates.map(({ kind }) => kind)])].filter(
    isAsked(seats, candidates),
  );
  const byKind = kinds.map((kind) => {
    const wanted = seats[kind] ?? 0;
    const standing = candidates.filter((candidate) => candidate.kind === kind);
    const { rating, tied } = fill(wanted, standing, seated);
    const left = wanted - rating.filter(({ result }) => result === 'ELECTED').length;
    const points = [
      ...tied.map(({ count, votes, seats: open }) =>
        repeatRule.warn('CANDIDATES_TIED', { kind, count, votes, seats: open }),
      ),
      ...(left > 0 ? [repeatRule.warn('SEATS_TO_REPEAT', { kind, seats: left })] : []),
    ];
    return { rating, repeat: left > 0 ? [{ kind, seats: left }] : [], points };
  });
  return {
    rating: byKind.flatMap(({ rating }) => rating),
    toRepeat: byKind.flatMap(({ repeat }) => repeat),
    points: byKind.flatMap(({ points }) => points),
  };
}

/** Those next in the reserve of a kind: several when they stand equal, and then the group votes between them. */
export function nextInReserve(rating: readonly RatedCandidate[], kind: SeatKind): readonly RatedCandidate[] {
  const reserve = rating.filter((candidate) => candidate.kind === kind && candidate.reserveOrder !== null);
  const first = Math.min(...reserve.map(({ reserveOrder }) => reserveOrder ?? Number.POSITIVE_INFINITY));
  return reserve.filter(({ reserveOrder }) => reserveOrder === first);
}

function isAsked(seats: Readonly<Partial<Record<SeatKind, number>>>, candidates: readonly VotedCandidate[]) {
  return (kind: string): kind is SeatKind => kind in seats || candidates.some((candidate) => candidate.kind === kind);
}

interface Tie {
  readonly count: number;
  readonly votes: number;
  readonly seats: number;
}

/** Fills the seats of one kind from the most votes down; `seated` keeps the entities already represented. */
function fill(wanted: number, standing: readonly VotedCandidate[], seated: Set<string>) {
  const groups = [...Map.groupBy(standing, ({ votesFor }) => votesFor)].toSorted(([a], [b]) => b - a);
  const rating: RatedCandidate[] = [];
  const tied: Tie[] = [];
  let open = wanted;
  let stopped = false;
  let place = 1;
  for (const [votes, group] of groups) {
    const results = new Map<string, ElectionResult>();
    const contenders: VotedCandidate[] = [];
    for (const candidate of group) {
      if (!candidate.majority) results.set(candidate.id, 'NOT_ELECTED');
      else if (open === 0 || stopped || (candidate.npo !== null && seated.has(candidate.npo)))
        results.set(candidate.id, 'RESERVE');
      else contenders.push(candidate);
    }
    const rivals = contenders.filter(
      ({ id, npo }) => npo !== null && contenders.some((o) => o.npo === npo && o.id !== id),
    );
    const free = contenders.filter((candidate) => !rivals.includes(candidate));
    // A pair of one entity claims one seat between them, whoever wins the repeat.
    const claims = free.length + new Set(rivals.map(({ npo }) => npo)).size;
    const fits = claims <= open;
    for (const candidate of free) {
      results.set(candidate.id, fits ? 'ELECTED' : 'TIED');
      if (fits && candidate.npo !== null) seated.add(candidate.npo);
    }
    for (const { id } of rivals) results.set(id, 'TIED');
    if (!fits) tied.push({ count: contenders.length, votes, seats: open });
    else if (rivals.length > 0) tied.push({ count: rivals.length, votes, seats: claims - free.length });
    if (!fits) stopped = true;
    else open -= claims;
    for (const candidate of group) {
      rating.push({ ...candidate, place, result: results.get(candidate.id) ?? 'NOT_ELECTED', reserveOrder: null });
    }
    place += group.length;
  }
  return { rating: withReserve(rating), tied };
}

/** Numbers the reserve from 1; who has the same votes has the same number. */
function withReserve(rating: readonly RatedCandidate[]): readonly RatedCandidate[] {
  const places = rating.filter(({ result }) => result === 'RESERVE').map(({ votesFor }) => votesFor);
  return rating.map((candidate) =>
    candidate.result === 'RESERVE'
      ? { ...candidate, reserveOrder: 1 + places.filter((votes) => votes > candidate.votesFor).length }
      : candidate,
  );
}
