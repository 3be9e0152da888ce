import {
  allowed,
  type CouncilTermState,
  mayCompleteWorkingGroup,
  mayOpenGroupCompetition,
  workingGroup as states,
  type Verdict,
  type WorkingGroupFacts,
  type WorkingGroupState,
} from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who enters what the working group is and decides: acts and protocols are cited, the secretariat keeps them. */
export const keepsGroups: Authority = { tenant: ['SECRETARIAT'] };

/** A group is formed for a composition that is being formed. */
export function mayFormGroup(state: CouncilTermState, hasGroup: boolean): Verdict {
  if (state !== 'PREPARING') return refused('GROUP_ONLY_WHILE_FORMING');
  return hasGroup ? refused('GROUP_IS_THERE') : allowed();
}

/** A whole group may be recorded for any convocation that has none (domain §8.5). */
export function mayRecordGroup(hasGroup: boolean): Verdict {
  return hasGroup ? refused('GROUP_IS_THERE') : allowed();
}

/** Its size and its state part stand once its own competition has opened (PC-WG-01). */
export function mayChangeBeforeCompetition(state: WorkingGroupState): Verdict {
  return state === 'NUMBER_SET' || state === 'STATE_PART_NAMED' ? allowed() : refused('GROUP_COMPETITION_BEGAN');
}

/** Its own competition opens after the state part was named, within the law's third (PC-WG-01, 02). */
export function mayOpenOwnCompetition(state: WorkingGroupState, facts: WorkingGroupFacts): Verdict {
  const step = states.may(state, 'OWN_COMPETITION');
  return step.outcome === 'REFUSED' ? step : mayOpenGroupCompetition(facts);
}

/** Members are chosen while the group fills up, and again when one has left before it decided. */
export function mayAddChosen(state: WorkingGroupState): Verdict {
  if (state === 'NUMBER_SET') return refused('STATE_PART_NOT_NAMED');
  return mayChangeGroup(state);
}

/** A group that has decided or was dissolved stays as it was. */
export function mayChangeGroup(state: WorkingGroupState): Verdict {
  return states.settled.includes(state) ? refused('GROUP_IS_OVER') : allowed();
}

/** Complete it is with as many members as its act says, within the law's third, with a head (PC-WG-01…04). */
export function mayComplete(state: WorkingGroupState, facts: WorkingGroupFacts): Verdict {
  const step = states.may(state, 'COMPLETE');
  return step.outcome === 'REFUSED' ? step : mayCompleteWorkingGroup(facts);
}

/** It decides and votes only while it works. */
export function mayDecideNow(state: WorkingGroupState): Verdict {
  return state === 'WORKING' ? allowed() : refused('GROUP_NOT_WORKING');
}

/** Whether the scheme of a group has a step. */
export function mayPassGroup(from: WorkingGroupState, to: WorkingGroupState): Verdict {
  return states.may(from, to);
}
