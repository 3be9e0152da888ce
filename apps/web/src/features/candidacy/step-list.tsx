import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import css from './candidacy.module.css';
import { type Step, steps } from './steps.ts';

/** The steps of an application with their standing: a link to each, so that a person may go back and forth. */
export async function StepList({ path, now, done }: { path: string; now: Step; done: ReadonlySet<Step> }) {
  const t = await getTranslations('candidate');
  return (
    <nav aria-label={t('steps')}>
      <p className={css.count}>{t('stepOf', { step: steps.indexOf(now) + 1, steps: steps.length })}</p>
      <ol className={css.steps}>
        {steps.map((step, place) => (
          <li key={step} className={step === now ? css.now : done.has(step) ? css.done : css.todo}>
            <a href={`${path}?step=${step}`} {...(step === now && { 'aria-current': 'step' as const })}>
              <span
                className={css.dot}
                role="img"
                aria-label={t(done.has(step) ? 'stepDone' : step === now ? 'stepNow' : 'stepTodo')}
              >
                {done.has(step) ? <Icon name="check" size={16} /> : place + 1}
              </span>
              <span className={css.word}>{t(`step_${step}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
