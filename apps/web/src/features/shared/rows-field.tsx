'use client';

import { Button, FieldError, VisuallyHidden } from '@kenes/ui';
import { useRef, useState } from 'react';
import { BodyControl } from './body-field.tsx';
import type { RowField, RowsSpec, RowValues } from './field-spec.ts';
import { type Drawn, PlainField } from './plain-field.tsx';
import css from './rows-field.module.css';

/** Groups of controls of one kind, each with its number; one may be added at the end and any taken away. */
export function RowsField({ spec, errorOf, words }: Drawn<RowsSpec>) {
  const [rows, setRows] = useState(() => spec.rows.map((values, key) => ({ key, values })));
  const next = useRef(spec.rows.length);
  const list = useRef<HTMLFieldSetElement>(null);
  const error = errorOf(spec.name);
  // What a row needs is said once above: a mark at each control would drown it.
  const inRow = { ...words, optional: '' };

  function add() {
    const key = next.current++;
    setRows([...rows, { key, values: {} }]);
    requestAnimationFrame(() => {
      const last = list.current?.querySelector(':scope > fieldset:last-of-type');
      last?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
    });
  }

  return (
    <fieldset ref={list} className={css.list} id={spec.name}>
      <legend className={css.label}>
        {spec.label} {!spec.required && <span className={css.soft}>({words.optional})</span>}
      </legend>
      {spec.hint && <p className={css.soft}>{spec.hint}</p>}
      {error && <FieldError id={spec.name}>{error}</FieldError>}
      {rows.map(({ key, values }, index) => (
        <fieldset key={key} className={css.row}>
          <legend>
            {spec.one} {index + 1}
          </legend>
          {spec.fields.map((field) => {
            const control = { ...filled(field, values), name: `${spec.name}.${index}.${field.name}` };
            return (
              <div key={field.name} className={field.kind === 'body' || field.kind === 'area' ? css.wide : undefined}>
                {control.kind === 'body' ? (
                  <BodyControl spec={control} errorOf={errorOf} words={inRow} />
                ) : (
                  <PlainField spec={control} errorOf={errorOf} words={inRow} />
                )}
              </div>
            );
          })}
          <div className={css.remove}>
            <Button
              kind="quiet"
              size="small"
              icon="close"
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              {words.remove}
              <VisuallyHidden>{` ${spec.one} ${index + 1}`}</VisuallyHidden>
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button kind="secondary" size="small" icon="plus" onClick={add}>
          {spec.add}
        </Button>
      </div>
    </fieldset>
  );
}

/** The control as it stands in a row that says something already. */
function filled(field: RowField, values: RowValues): RowField {
  const value = values[field.name];
  if (value === undefined || value === null) return field;
  if (typeof value === 'string')
    return field.kind === 'text' ||
      field.kind === 'area' ||
      field.kind === 'date' ||
      field.kind === 'time' ||
      field.kind === 'select' ||
      field.kind === 'hidden'
      ? { ...field, value }
      : field;
  if (typeof value === 'boolean') return field.kind === 'check' ? { ...field, value } : field;
  return field.kind === 'body' ? { ...field, value } : field;
}
