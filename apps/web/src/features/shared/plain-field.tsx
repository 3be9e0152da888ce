import { Banner, Checkbox, ChoiceGroup, DateInput, Select, TextArea, TextInput } from '@kenes/ui';
import type { BodySpec, FieldSpec, RowsSpec } from './field-spec.ts';
import { FilesField } from './files-field.tsx';
import type { FormWords } from './form-words.ts';

/** What a control is drawn from: its description, what is wrong with it, the words of every form. */
export type Drawn<Spec> = { spec: Spec; errorOf: (name: string) => string | undefined; words: FormWords };

/** Draws a control that every form can draw at once. */
export function PlainField({ spec, errorOf, words }: Drawn<Exclude<FieldSpec, RowsSpec | BodySpec>>) {
  if (spec.kind === 'note') return <Banner kind={spec.tone ?? 'neutral'}>{spec.text}</Banner>;
  if (spec.kind === 'hidden') return spec.value ? <input type="hidden" name={spec.name} value={spec.value} /> : null;
  const { name, label, hint, required, oneLanguage } = spec;
  const error = errorOf(name);
  const field = {
    name,
    label,
    hint,
    error,
    required,
    ...(!required && { optional: oneLanguage ? words.oneLanguage : words.optional }),
  };
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
  }
}
