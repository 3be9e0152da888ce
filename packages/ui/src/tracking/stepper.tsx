import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import css from './stepper.module.css';

/** One step of a form in several: where it stands and, where it may be looked at now, its address. */
export type FormStep = { key: string; label: ReactNode; state: 'done' | 'now' | 'todo'; href?: string };

/** The steps of a form in several pages: a number or a tick for each, the present one marked, links to those that may be looked at. */
export function Stepper({
  label,
  steps,
  states,
  count,
}: {
  label: string;
  steps: readonly FormStep[];
  /** The word of each state, for those who do not see it. */
  states: Readonly<Record<FormStep['state'], string>>;
  /** «Шаг 2 из 5», where the words of steps do not fit a narrow screen: there only the numbers stand. */
  count?: string;
}) {
  return (
    <nav aria-label={label}>
      {count && <p className={css.count}>{count}</p>}
      <ol className={css.steps}>
        {steps.map(({ key, label: word, state, href }, place) => {
          const inside = (
            <>
              <span className={css.dot} role="img" aria-label={states[state]}>
                {state === 'done' ? <Icon name="check" size={16} /> : place + 1}
              </span>
              <span className={count ? css.wideWord : css.word}>{word}</span>
            </>
          );
          const current = state === 'now' && { 'aria-current': 'step' as const };
          return (
            <li key={key} className={css[state]} {...(!href && current)}>
              {href ? (
                <a href={href} className={css.step} {...current}>
                  {inside}
                </a>
              ) : (
                <span className={css.step}>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
