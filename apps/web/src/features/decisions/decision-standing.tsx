import { formatDate } from '@kenes/messages';
import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type DecisionState, decisionLooks } from './states.ts';

/** Where the execution of a decision stands: overdue is said before anything else. */
export async function DecisionStanding({
  state,
  overdue,
  executedOn,
}: {
  state: DecisionState;
  overdue: boolean;
  executedOn?: string | null;
}) {
  const t = await getTranslations();
  if (overdue)
    return (
      <StateBadge tone="overdue" icon="alert">
        {t('decisions.overdue')}
      </StateBadge>
    );
  const [tone, icon] = decisionLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`enums.DecisionState_${state}`)}
      {state === 'EXECUTED' && executedOn && ` ${formatDate(executedOn)}`}
    </StateBadge>
  );
}
