import type { LegalDate } from '@kenes/calendar';
import { mayCompleteWorkingGroup, mayOpenGroupCompetition, type Part } from '@kenes/rules';
import { refused } from '../../kernel/verdict.ts';
import type { Roster } from '../composition/roster.ts';
import { type Groups, groupFacts, groupOf } from '../working-groups/groups.ts';

/**
 * What must stand before a competition opens (PC-WG-01…03): the group's own one needs its size and state part, the
 * council's a complete group; a by-election needs neither.
 */
export function beforeOpening(
  kind: 'WORKING_GROUP' | 'COUNCIL' | 'BY_ELECTION',
  convocationUuid: string,
  groups: Groups,
  roster: Roster,
  on: LegalDate,
): Part {
  if (kind === 'BY_ELECTION') return [];
  const group = groupOf(groups, convocationUuid);
  if (!group || group.state === 'DISSOLVED') return refused('COMPETITION_WITHOUT_GROUP');
  const facts = groupFacts(groups, group, roster.council, on);
  return kind === 'WORKING_GROUP' ? mayOpenGroupCompetition({ ...facts, opensOn: on }) : mayCompleteWorkingGroup(facts);
}
