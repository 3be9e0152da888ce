'use client';

import { FieldError } from '@kenes/ui';
import type { InputHTMLAttributes, ReactNode } from 'react';
import css from './record.module.css';

/** A control within a row of the notes: a small word above, the fault below. */
export function Cell({
  label,
  error,
  id,
  wide,
  children,
}: {
  label: string;
  error?: string | undefined;
  id: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={css.cell} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

/** One line of text within a row. */
export function TextCell({
  name,
  label,
  error,
  value,
  change,
  wide,
  ...rest
}: {
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  change: (text: string) => void;
  wide?: boolean;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'required' | 'lang' | 'min' | 'max' | 'placeholder'
>) {
  return (
    <Cell label={label} error={error} id={name} wide={wide ?? false}>
      <input
        type="text"
        {...rest}
        id={name}
        name={name}
        value={value}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${name}-error` })}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </Cell>
  );
}

/** One of a list within a row. */
export function SelectCell({
  name,
  label,
  error,
  value,
  change,
  options,
  wide,
}: {
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  change: (text: string) => void;
  options: readonly { value: string; label: string }[];
  wide?: boolean;
}) {
  return (
    <Cell label={label} error={error} id={name} wide={wide ?? false}>
      <select id={name} name={name} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Cell>
  );
}

/** Several lines of text within a row. */
export function AreaCell({
  name,
  label,
  error,
  value,
  change,
  rows = 2,
  lang,
  required,
}: {
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  change: (text: string) => void;
  rows?: number;
  lang?: string;
  required?: boolean;
}) {
  return (
    <Cell label={label} error={error} id={name} wide>
      <textarea
        id={name}
        name={name}
        rows={rows}
        lang={lang}
        required={required}
        value={value}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${name}-error` })}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </Cell>
  );
}
