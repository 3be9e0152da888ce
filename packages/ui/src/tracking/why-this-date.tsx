import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import css from './why-this-date.module.css';

/** A day the clock did not count, with its name: «суббота», «Наурыз мейрамы», «перенос с 7 марта». */
export type SkippedDay = { date: string; name: string };

/** The words around the computation, in the reader's language. */
export type WhyLabels = { summary: string; start: string; length: string; skipped: string; due: string; rule: string };

/** The computation of a legal date: where it starts, each day that was skipped and why, the rule and its source. */
export function WhyThisDate({
  labels,
  start,
  length,
  skipped,
  due,
  rule,
  source,
  provisional,
}: {
  labels: WhyLabels;
  /** «03.11.2026, день получения». */
  start: ReactNode;
  /** «10 рабочих дней». */
  length: ReactNode;
  skipped: readonly SkippedDay[];
  due: ReactNode;
  rule: ReactNode;
  source?: ReactNode;
  /** Said when the calendar of that year is not final. */
  provisional?: ReactNode;
}) {
  return (
    <details className={css.why}>
      <summary>
        <Icon name="chevronRight" size={16} />
        {labels.summary}
      </summary>
      <dl className={css.body}>
        <dt>{labels.start}</dt>
        <dd>{start}</dd>
        <dt>{labels.length}</dt>
        <dd>{length}</dd>
        {skipped.length > 0 && (
          <>
            <dt>{labels.skipped}</dt>
            <dd>
              <ul className={css.skipped}>
                {skipped.map(({ date, name }) => (
                  <li key={date}>
                    <time>{date}</time>
                    <span>{name}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{labels.due}</dt>
        <dd>{due}</dd>
        <dt>{labels.rule}</dt>
        <dd className={css.source}>
          <span>{rule}</span>
          {source}
        </dd>
      </dl>
      {provisional && (
        <p className={css.provisional}>
          <Icon name="alert" size={18} />
          {provisional}
        </p>
      )}
    </details>
  );
}
