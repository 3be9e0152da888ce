import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import { describe, Field, type FieldProps } from './field.tsx';
import css from './form.module.css';
import { WritingArea } from './writing-area.tsx';

type Rest<Attributes> = Omit<Attributes, keyof FieldProps | 'className'>;

/** One line of text. `narrow` for numbers, codes, BIN. */
export function TextInput({
  name,
  id,
  label,
  hint,
  error,
  optional,
  narrow,
  ...rest
}: FieldProps & { narrow?: boolean } & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field {...field}>
      <input type="text" {...rest} {...describe(field)} className={classes(css.control, narrow && css.narrow)} />
    </Field>
  );
}

/** Several lines of text; it grows with them where the browser can. */
export function TextArea({
  name,
  id,
  label,
  hint,
  error,
  optional,
  ...rest
}: FieldProps & Rest<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field {...field}>
      <WritingArea rows={4} {...rest} {...describe(field)} className={classes(css.control, css.area)} />
    </Field>
  );
}

/** One of a list, the browser's own: `<option>` elements are its children. */
export function Select({
  name,
  id,
  label,
  hint,
  error,
  optional,
  children,
  ...rest
}: FieldProps & { children: ReactNode } & Rest<SelectHTMLAttributes<HTMLSelectElement>>) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field {...field}>
      <div className={css.selectBox}>
        <select {...rest} {...describe(field)} className={classes(css.control, css.select)}>
          {children}
        </select>
        <Icon name="chevronDown" size={18} />
      </div>
    </Field>
  );
}

/** A legal date (`YYYY-MM-DD`), the browser's own picker; the hint tells how dates are written here. */
export function DateInput({
  name,
  id,
  label,
  hint,
  error,
  optional,
  ...rest
}: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field {...field}>
      <input {...rest} type="date" {...describe(field)} className={classes(css.control, css.date)} />
    </Field>
  );
}

/** Files; what is accepted and how large is said in the hint and checked again by the server. */
export function FileInput({
  name,
  id,
  label,
  hint,
  error,
  optional,
  ...rest
}: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const field = { name, id, label, hint, error, optional };
  return (
    <Field {...field}>
      <input {...rest} type="file" {...describe(field)} className={classes(css.control, css.file)} />
    </Field>
  );
}
