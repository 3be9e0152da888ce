'use client';

import { Banner, Checkbox, ChoiceGroup, DateInput, Select, TextArea, TextInput } from '@kenes/ui';
import { lazy, Suspense } from 'react';
import type { FieldSpec } from './field-spec.ts';
import { FilesField } from './files-field.tsx';
import type { FormWords } from './form-words.ts';

// Few forms look a body up or ask for several things of one kind: the others need not load how.
const BodyField = lazy(() => import('./body-field.tsx').then(({ BodyField: it }) => ({ default: it })));
const RowsField = lazy(() => import('./rows-field.tsx').then(({ RowsField: it }) => ({ default: it })));

/** Draws one control of an act's form. */
export function ActField({
  spec,
  errorOf,
  words,
}: {
  spec: FieldSpec;
  errorOf: (name: string) => string | undefined;
  words: FormWords;
}) {
  if (spec.kind === 'note') return <Banner kind={spec.tone ?? 'neutral'}>{spec.text}</Banner>;
  if (spec.kind === 'rows')
    return (
      <Suspense>
        <RowsField spec={spec} errorOf={errorOf} words={words} />
      </Suspense>
    );
  if (spec.kind === 'hidden') return spec.value ? <input type="hidden" name={spec.name} value={spec.value} /> : null;
  const { name, label, hint, required } = spec;
  const error = errorOf(name);
  const field = { name, label, hint, error, required, ...(!required && { optional: words.optional }) };
  switch (spec.kind) {
    case 'text':
      return (
        <TextInput {...field} type={spec.type ?? 'text'} narrow={spec.narrow} defaultValue={spec.value ?? undefined} />
      );
    case 'number':
      return (
        <TextInput {...field} narrow inputMode="numeric" pattern="[0-9]*" defaultValue={spec.value ?? undefined} />
      );
    case 'area':
      return <TextArea {...field} rows={spec.rows ?? 3} lang={spec.lang} defaultValue={spec.value ?? undefined} />;
    case 'time':
      return <TextInput {...field} type="time" narrow defaultValue={spec.value ?? undefined} />;
    case 'date':
      return <DateInput {...field} max={spec.max} defaultValue={spec.value ?? undefined} />;
    case 'select':
      return (
        <Select {...field} defaultValue={spec.value ?? ''}>
          {(spec.empty !== undefined || !required) && <option value="">{spec.empty ?? '—'}</option>}
          {spec.choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      );
    case 'one':
    case 'many':
      return (
        <ChoiceGroup
          {...field}
          multiple={spec.kind === 'many'}
          options={spec.choices}
          defaultValue={spec.value ?? undefined}
        />
      );
    case 'check':
      return <Checkbox name={name} label={label} hint={hint} defaultChecked={spec.value} />;
    case 'files':
      return (
        <FilesField
          name={name}
          label={label}
          hint={hint}
          error={error}
          required={required}
          target={spec.target ?? {}}
          words={words}
        />
      );
    case 'body':
      return (
        <Suspense>
          <BodyField
            {...field}
            many={spec.many ?? false}
            chosen={spec.values ?? (spec.value ? [spec.value] : [])}
            requiredWhen={spec.requiredWhen}
            words={words}
          />
        </Suspense>
      );
  }
}
