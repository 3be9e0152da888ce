import { StateBadge } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { type MeetingState, stateLooks } from './states.ts';

/** Where a sitting stands: colour, icon, word. */
export function MeetingStanding({ state }: { state: MeetingState }) {
  const t = useTranslations('enums');
  const [tone, icon] = stateLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`MeetingState_${state}`)}
    </StateBadge>
  );
}
