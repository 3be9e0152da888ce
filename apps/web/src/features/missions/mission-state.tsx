import { StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

const tones = {
  INITIATED: 'draft',
  APPROVED: 'waiting',
  NOTIFIED: 'waiting',
  RUNNING: 'onTime',
  COMPLETED: 'onTime',
  DOCUMENTED: 'onTime',
  SENT: 'waiting',
  ON_CONTROL: 'answered',
  CLOSED: 'executed',
  CANCELLED: 'closed',
} as const satisfies Record<string, StateTone>;

/** The state of a mission: colour, icon and word. */
export async function MissionStateBadge({ state, plain = false }: { state: keyof typeof tones; plain?: boolean }) {
  const t = await getTranslations('enums');
  return (
    <StateBadge tone={tones[state]} plain={plain}>
      {t(`MissionState_${state}`)}
    </StateBadge>
  );
}
