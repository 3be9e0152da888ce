import { meetingRule } from '../kenes/kenes-meeting.ts';
import { commissionRule } from '../pc-com/pc-com-01-commissions.ts';
import { quorumRule } from '../pc-ses/pc-ses-01-quorum.ts';
import { remoteRule } from '../pc-ses/pc-ses-07-remote.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';
import type { MeetingPolicy, QuorumBase, Share } from './policy.ts';

/** LOST: too few by any reading. UNSURE: enough by one reading of the law and not by the other. REACHED: enough by both. */
export const quorumStandings = ['REACHED', 'UNSURE', 'LOST'] as const;
export type QuorumStanding = (typeof quorumStandings)[number];

/** Who is there, against how many there are. */
export interface QuorumFacts {
  /** Filled seats of the council; members of the commission or assembly; representatives; residents entitled to come. */
  readonly filled: number;
  /** All seats, the vacant ones among them; null where there are none but the filled. */
  readonly seats: number | null;
  /** Members with a decisive vote who are there now, the recused among them, those on a screen among them. */
  readonly present: number;
  /** How many of them are on a screen. */
  readonly remote?: number;
  readonly policy: MeetingPolicy;
}

/** The quorum of one moment, as a vote is stamped with it. */
export interface Quorum {
  /** Of whom it is counted, shown on the screen; null where no quorum is asked. */
  readonly base: QuorumBase | null;
  /** How many they are. */
  readonly members: number;
  /** Counted for the quorum: those present, without those on a screen where they do not count. */
  readonly present: number;
  readonly needed: number;
  /** What the other reading of the law would ask, or null where there is none. */
  readonly neededOnOtherBase: number | null;
  readonly standing: QuorumStanding;
  /** The edition of the number: `PC-SES-01 2016-01-01`. */
  readonly ruleVersion: string | null;
  /** Refused when lost (a commission's number is recalled only, so it asks); needs a reason when unsure. */
  readonly verdict: Verdict;
}

/** How many a share of a number is, rounded up; of a body with nobody in it one is needed, so that it never meets. */
export function neededOf({ parts, of }: Share, members: number): number {
  return Math.max(1, Math.floor((parts * members + of - 1) / of));
}

/**
 * The quorum of a moment (PC-SES-01, §8.6): of the base in force, refused under the smaller of the two readings, asked
 * about between them.
 */
export function quorumOf(facts: QuorumFacts): Quorum {
  const { policy, filled } = facts;
  const remote = facts.remote ?? 0;
  const present = policy.remote.counts ? facts.present : facts.present - remote;
  const seats = facts.seats ?? filled;
  const recorded = [
    ...(facts.present > filled
      ? [meetingRule.block('PRESENT_MORE_THAN_MEMBERS', { present: facts.present, members: filled })]
      : []),
    ...remotely(policy, remote),
  ];
  if (policy.quorum === null) {
    const none = { base: null, needed: 0, neededOnOtherBase: null, ruleVersion: null } as const;
    return { ...none, members: filled, present, standing: 'REACHED', verdict: combine(recorded) };
  }
  const { base, otherBase, share, number } = policy.quorum;
  const sizeOf = (one: QuorumBase) => (one === 'ALL_SEATS' ? seats : filled);
  const members = sizeOf(base);
  const needed = neededOf(share, members);
  const neededOnOtherBase = otherBase === null ? null : neededOf(share, sizeOf(otherBase));
  const least = Math.min(needed, neededOnOtherBase ?? needed);
  const most = Math.max(needed, neededOnOtherBase ?? needed);
  const standing = present < least ? 'LOST' : present < most ? 'UNSURE' : 'REACHED';
  const points =
    standing === 'LOST'
      ? [
          notReached(policy, {
            present,
            needed: least,
            members: least === needed ? members : sizeOf(otherBase ?? base),
          }),
        ]
      : standing === 'UNSURE'
        ? [quorumRule.warn('QUORUM_DEPENDS_ON_BASE', { present, ofFilled: least, ofSeats: most })]
        : [];
  return {
    base,
    members,
    present,
    needed,
    neededOnOtherBase,
    standing,
    ruleVersion: number.edition,
    verdict: combine(recorded, points),
  };
}

function notReached(
  policy: MeetingPolicy,
  facts: { readonly present: number; readonly needed: number; readonly members: number },
): Point {
  switch (policy.kind) {
    case 'COMMISSION_SESSION':
      return commissionRule.warn('COMMISSION_QUORUM_NOT_REACHED', facts, policy.quorum?.number);
    case 'ASSEMBLY':
    case 'GATHERING':
      // What the handbook prints of local communities; their own rules come with their meetings.
      return meetingRule.block('COMMUNITY_QUORUM_NOT_REACHED', facts, {
        confidence: 'SEED',
        basis: policy.quorum?.number.basis ?? [],
      });
    default:
      return quorumRule.block('QUORUM_NOT_REACHED', facts);
  }
}

function remotely(policy: MeetingPolicy, count: number): readonly Point[] {
  if (count === 0 || policy.remote.number === null) return [];
  const { number, counts } = policy.remote;
  return [remoteRule.info(counts ? 'REMOTE_COUNTED' : 'REMOTE_NOT_COUNTED', { count }, number)];
}
