import type { LegalDate } from '@kenes/calendar';
import type { FormingBodyKind } from '../pc-stat/pc-stat-01-forming-body.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import { type GroupAuthority, type GroupSizeAct, groupAuthority, groupSized } from '../pc-wg/pc-wg-01-size.ts';
import { groupStateLimit, groupStatePart } from '../pc-wg/pc-wg-02-state-part.ts';
import { groupChosen } from '../pc-wg/pc-wg-03-own-competition.ts';
import { groupHeaded } from '../pc-wg/pc-wg-04-head.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** A member of a working group: named for the state part, or chosen by the group's own competition. */
export interface GroupMember {
  readonly id: string;
  readonly part: 'STATE' | 'CIVIL';
  readonly byCompetition: boolean;
}

/** A working group as it stands. */
export interface WorkingGroupFacts {
  readonly level: CouncilLevel | null;
  readonly kind: FormingBodyKind | null;
  readonly act: GroupSizeAct | null;
  readonly members: readonly GroupMember[];
  /** Who named the state part. */
  readonly namedBy: GroupAuthority | null;
  /** The member who heads it. */
  readonly headId: string | null;
  /** The first day of its own competition, if it has one. */
  readonly opensOn: LegalDate | null;
  /** The day by whose edition it is judged. */
  readonly on: LegalDate;
}

/** The working group in numbers. */
export interface WorkingGroupCount {
  /** The size its act sets, or null without an act. */
  readonly size: number | null;
  readonly state: number;
  readonly stateLimit: number | null;
  readonly civil: number;
  /** Seats that its own competition still has to fill: the size without its state part and the civil members chosen. */
  readonly toFill: number | null;
  readonly complete: boolean;
}

/** Seats, limit and vacancies of a working group (PC-WG-01…03). */
export function workingGroupCount({ act, members, on }: WorkingGroupFacts): WorkingGroupCount {
  const state = members.filter(({ part }) => part === 'STATE').length;
  const civil = members.length - state;
  if (act === null) return { size: null, state, stateLimit: null, civil, toFill: null, complete: false };
  const { size } = act;
  const toFill = Math.max(0, size - members.length);
  return { size, state, stateLimit: groupStateLimit(size, on), civil, toFill, complete: members.length === size };
}

/** Whether the group's own competition may open: its size is set and its state part within a third (PC-WG-01, 02). */
export function mayOpenGroupCompetition(facts: WorkingGroupFacts): Verdict {
  return combine(groupSized(facts), statePart(facts));
}

/** Whether the group is complete and may work: size, state part, members, head (PC-WG-01…04). */
export function mayCompleteWorkingGroup(facts: WorkingGroupFacts): Verdict {
  const { act, members, headId } = facts;
  return combine(
    groupSized(facts),
    statePart(facts),
    act === null
      ? []
      : groupChosen({
          size: act.size,
          members: members.length,
          withoutCompetition: members.filter(({ part, byCompetition }) => part === 'CIVIL' && !byCompetition).length,
        }),
    groupHeaded(headId === null ? null : { isMember: members.some(({ id }) => id === headId) }),
  );
}

function statePart({ act, members, level, kind, namedBy, on }: WorkingGroupFacts): readonly Point[] {
  if (act === null) return [];
  const state = members.filter(({ part }) => part === 'STATE').length;
  return groupStatePart({ size: act.size, state, namedBy, expected: groupAuthority(level, kind), on });
}
