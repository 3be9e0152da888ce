import { formatDate } from '@kenes/messages';
import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { todayInAlmaty } from '../desk/today.ts';
import { type ExpertiseState, type ExpertState, expertiseLooks, expertLooks } from './states.ts';

/** Where an expertise stands: colour, icon, word. */
export async function ExpertiseStanding({ state, plain }: { state: ExpertiseState; plain?: boolean }) {
  const t = await getTranslations('enums');
  const [tone, icon] = expertiseLooks[state];
  return (
    <StateBadge tone={tone} icon={icon} plain={plain}>
      {t(`ExpertiseState_${state}`)}
    </StateBadge>
  );
}

/** Where an expert stands. */
export async function ExpertStanding({ state }: { state: ExpertState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = expertLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`ExpertState_${state}`)}
    </StateBadge>
  );
}

/** The day the experts' work ends, while it goes on. */
export async function ExpertiseDue({ state, dueOn }: { state: ExpertiseState; dueOn: string | null }) {
  if (!dueOn || state !== 'IN_WORK') return null;
  const t = await getTranslations('expertises');
  const late = dueOn < todayInAlmaty();
  return (
    <StateBadge tone={late ? 'overdue' : 'onTime'} icon={late ? 'alert' : 'clock'} plain>
      {t('dueAt', { date: formatDate(dueOn) })}
      {late && `, ${t('late')}`}
    </StateBadge>
  );
}
