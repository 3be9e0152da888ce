import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { describe, FieldError, type FieldProps } from './field.tsx';
import css from './form.module.css';

/** One thing to be ticked. */
export function Checkbox({
  label,
  hint,
  id,
  ...rest
}: { label: ReactNode; hint?: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'>) {
  const own = id ?? `${rest.name ?? 'check'}-${String(rest.value ?? 'on')}`;
  return (
    <label className={css.option} htmlFor={own}>
      <input {...rest} type="checkbox" id={own} />
      <span>{label}</span>
      {hint && <span className={css.hint}>{hint}</span>}
    </label>
  );
}

/** One choice of a group. */
export type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** A question with a few answers, all seen at once: one of them, or several with `multiple`. */
export function ChoiceGroup({
  options,
  multiple = false,
  defaultValue = [],
  required = false,
  ...field
}: FieldProps & {
  options: readonly Option[];
  multiple?: boolean;
  defaultValue?: string | readonly string[];
  /** One must be chosen; for choices of which one is taken. */
  required?: boolean | undefined;
}) {
  const { name, id = name, label, hint, error, optional } = field;
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : defaultValue;
  const { 'aria-describedby': described } = describe(field);
  return (
    <fieldset
      className={classes(css.field, Boolean(error) && css.invalid)}
      {...(described && { 'aria-describedby': described })}
    >
      <legend className={classes(css.label, css.legend)}>
        {label}
        {optional && <span className={css.optional}> ({optional})</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {options.map((option, place) => {
        const own = place === 0 ? id : `${id}-${option.value}`;
        return (
          <label key={option.value} className={css.option} htmlFor={own}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              id={own}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              required={required && !multiple}
            />
            <span>{option.label}</span>
            {option.hint && <span className={css.hint}>{option.hint}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
