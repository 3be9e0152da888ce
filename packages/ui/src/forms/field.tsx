import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './form.module.css';

/** What every control of a form says about itself. */
export type FieldProps = {
  /** Also the control's id unless `id` is given, so that an error summary can link to it. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The word for "optional" in the reader's language; required controls are not marked. */
  optional?: string;
};

/** The attributes that tie a control to its label, hint and error. */
export function describe({ name, id = name, hint, error }: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  const described = classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
  return {
    id,
    name,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true as const }),
  };
}

/** The sentence under a control that says what is wrong with it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className={css.error}>
      <Icon name="alert" size={18} />
      <span>{children}</span>
    </p>
  );
}

/** A label, a hint, an error and the control between them. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes(css.field, Boolean(error) && css.invalid)}>
      <label htmlFor={id} className={css.label}>
        {label}
        {optional && <span className={css.optional}> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </div>
  );
}
