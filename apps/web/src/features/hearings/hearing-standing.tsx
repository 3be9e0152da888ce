import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type Disposition, dispositionLooks, type HearingState, hearingLooks } from './states.ts';

/** Where a hearing stands: colour, icon, word. */
export async function HearingStanding({ state }: { state: HearingState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = hearingLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`PublicHearingState_${state}`)}
    </StateBadge>
  );
}

/** What became of a proposal; that nothing has yet. */
export async function ProposalFate({ disposition }: { disposition: Disposition | null }) {
  const t = await getTranslations();
  if (!disposition)
    return (
      <StateBadge tone="waiting" icon="hourglass">
        {t('hearings.noFate')}
      </StateBadge>
    );
  const [tone, icon] = dispositionLooks[disposition];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`enums.ProposalDisposition_${disposition}`)}
    </StateBadge>
  );
}
