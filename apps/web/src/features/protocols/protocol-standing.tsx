import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type ProtocolState, protocolLooks } from './protocol-states.ts';

/** How far a protocol has come: colour, icon, word. */
export async function ProtocolStanding({ state }: { state: ProtocolState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = protocolLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`ProtocolState_${state}`)}
    </StateBadge>
  );
}
