import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import css from './imports.module.css';

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
    <nav aria-label={t('steps')}>
      <ol className={css.steps}>
        {steps.map((step, place) => {
          const done = over || place < at;
          const current = !over && place === at;
          const inside = (
            <>
              <span className={css.dot} role="img" aria-label={t(done ? 'stepDone' : current ? 'stepNow' : 'stepTodo')}>
                {done ? <Icon name="check" size={16} /> : place + 1}
              </span>
              <span className={css.word}>{t(`step_${step}`)}</span>
            </>
          );
          const href = address[step];
          return (
            <li
              key={step}
              className={done ? css.done : current ? css.now : css.todo}
              {...(current && { 'aria-current': 'step' as const })}
            >
              {href && !current ? <a href={href}>{inside}</a> : <span className={css.step}>{inside}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
