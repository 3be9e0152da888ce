import { Stepper } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type Step, steps } from './steps.ts';

/** The steps of an application with their standing: a link to each, so that a person may go back and forth. */
export async function StepList({ path, now, done }: { path: string; now: Step; done: ReadonlySet<Step> }) {
  const t = await getTranslations('candidate');
  return (
    <Stepper
      label={t('steps')}
      count={t('stepOf', { step: steps.indexOf(now) + 1, steps: steps.length })}
      states={{ done: t('stepDone'), now: t('stepNow'), todo: t('stepTodo') }}
      steps={steps.map((step) => ({
        key: step,
        label: t(`step_${step}`),
        state: step === now ? 'now' : done.has(step) ? 'done' : 'todo',
        href: `${path}?step=${step}`,
      }))}
    />
  );
}
