import { type IconName, StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { groupWay } from './states.ts';

/** Where a working group may stand. */
export type GroupState = (typeof groupWay)[number] | 'DISSOLVED';

const tones: Record<GroupState, readonly [StateTone, IconName]> = {
  NUMBER_SET: ['draft', 'pencil'],
  STATE_PART_NAMED: ['draft', 'pencil'],
  OWN_COMPETITION: ['waiting', 'hourglass'],
  COMPLETE: ['answered', 'users'],
  WORKING: ['onTime', 'clock'],
  DECIDED: ['executed', 'checkCircle'],
  DISSOLVED: ['closed', 'lock'],
};

/** Where a working group stands: colour, icon and word. */
export async function GroupStanding({ state }: { state: GroupState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = tones[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`WorkingGroupState_${state}`)}
    </StateBadge>
  );
}
