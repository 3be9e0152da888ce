import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type MeetingState, stateLooks } from './states.ts';

/** Where a sitting stands: colour, icon, word. */
export async function MeetingStanding({ state }: { state: MeetingState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = stateLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`MeetingState_${state}`)}
    </StateBadge>
  );
}
