import { Stepper } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

const steps = ['file', 'columns', 'rows', 'confirm'] as const;

/** A step of an import. */
export type ImportStep = (typeof steps)[number];

/** Where an import is on its way; `address` leads to the steps that may be looked at now, `over` says that all are done. */
export async function ImportSteps({
  now,
  over = false,
  address = {},
}: {
  now: ImportStep;
  over?: boolean;
  address?: Partial<Record<ImportStep, string>>;
}) {
  const t = await getTranslations('imports');
  const at = steps.indexOf(now);
  return (
    <Stepper
      label={t('steps')}
      states={{ done: t('stepDone'), now: t('stepNow'), todo: t('stepTodo') }}
      steps={steps.map((step, place) => {
        const state = over || place < at ? 'done' : place === at ? 'now' : 'todo';
        return { key: step, label: t(`step_${step}`), state, ...(state !== 'now' && { href: address[step] }) };
      })}
    />
  );
}
