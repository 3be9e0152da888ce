import type { FormHTMLAttributes, ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import css from './form.module.css';

/** A form with even spacing between its questions. */
export function Form({ children, ...rest }: Omit<FormHTMLAttributes<HTMLFormElement>, 'className'>) {
  return (
    <form {...rest} className={css.form}>
      {children}
    </form>
  );
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>;
}

/** What is wrong, in one place above the form, each line a link to its control. Give it focus when it appears. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly { id: string; message: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <div className={css.summary} role="alert" tabIndex={-1} id="error-summary">
      <h2>
        <Icon name="alert" size={24} />
        {title}
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
