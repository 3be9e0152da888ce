import type { Act } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { groupOf, groupsIn } from './groups.ts';
import { onGroup } from './on-group.ts';
import { mayOpenOwnCompetition } from './working-group.policy.ts';

/**
 * The group's own competition opens on a day (PC-WG-01…03): called by the act that opens a competition of that kind,
 * under the convocation's lock. Refuses without the act that sets the size, or with a state part over a third.
 */
export async function beginOwnCompetition(act: Act, convocationUuid: string, opensOn: string): Promise<void> {
  const found = groupOf(await groupsIn(act), convocationUuid);
  if (!found || found.state === 'DISSOLVED') throw refuse(refused('GROUP_NOT_THERE'));
  const { entity, facts } = await onGroup(act, found.id);
  // A repeat opens while the first one stands: the group waits for its members all the same.
  if (entity.state !== 'OWN_COMPETITION')
    act.obey(mayOpenOwnCompetition(entity.state, { ...facts, opensOn: Temporal.PlainDate.from(opensOn) }));
  entity.state = 'OWN_COMPETITION';
  entity.selectionOpensOn ??= opensOn;
}
