import { Banner } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { FragmentOf } from '../../graphql.ts';
import { type NextStepParts, nextStep } from '../composition/next-step.ts';
import { nextStepLead } from '../composition/next-step-words.ts';

/** What the renewal of the composition waits for, with the way there; nothing while it waits for nothing. */
export async function TodayRenewal({ base, data }: { base: string; data: FragmentOf<typeof NextStepParts> }) {
  const step = nextStep(data, base);
  if (!step) return null;
  const t = await getTranslations();
  const pressing = step.latest?.late || step.term?.begun;
  return (
    <Banner kind={step.endedOn ? 'bad' : pressing ? 'warning' : 'neutral'} title={t('composition.renewalToday')}>
      <p>{nextStepLead(t, step)}</p>
      <p>
        <a href={step.href}>{t(`composition.step_${step.key}`)}</a>
      </p>
    </Banner>
  );
}
