import type { MeetingPolicy, Quorum } from '@kenes/rules';
import { pointOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { QuorumStanding } from './types/meeting.enums.ts';
import type { MeetingQuorum, MeetingRules } from './types/meeting.type.ts';

/** A quorum as it is shown, at a moment. */
export function quorumShown(
  operation: Operation,
  quorum: Quorum,
  { at, remote }: { readonly at: string; readonly remote: number },
): MeetingQuorum {
  return {
    at,
    standing: quorum.standing as MeetingQuorum['standing'],
    present: quorum.present,
    remote,
    needed: quorum.needed,
    neededOnOtherBase: quorum.neededOnOtherBase,
    members: quorum.members,
    base: quorum.base,
    points: quorum.verdict.points.map((point) => pointOf(operation, point)),
  };
}

/** A quorum of which nothing is told but how many are needed. */
export function quorumUntold({ needed, neededOnOtherBase, members, base }: Quorum, at: string): MeetingQuorum {
  return {
    at,
    standing: QuorumStanding.UNTOLD,
    present: 0,
    remote: 0,
    needed,
    neededOnOtherBase,
    members,
    base,
    points: [],
  };
}

/** The numbers by which a sitting is held, as they are shown. */
export function rulesShown({ majority, tie, speech, remote }: MeetingPolicy): MeetingRules {
  return {
    majorityBase: majority.base,
    chairBreaksTie: tie.decides === 'CHAIR',
    speechesPerQuestion: speech.perQuestion?.value ?? null,
    speechMinutes: speech.minutes?.value ?? null,
    reportMinutes: speech.reportMinutes?.value ?? null,
    remoteCounts: remote.counts,
  };
}
