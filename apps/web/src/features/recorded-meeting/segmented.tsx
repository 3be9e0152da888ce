'use client';

import css from './record.module.css';

/** A few words of which one is chosen, side by side: radio buttons, with their keys. */
export function Segmented<Value extends string>({
  name,
  label,
  options,
  value,
  choose,
  id,
}: {
  name: string;
  /** For those who cannot see what it stands beside. */
  label: string;
  options: readonly { value: Value; label: string; tone?: 'good' | 'bad' }[];
  value: Value | null;
  choose: (value: Value) => void;
  id?: string;
}) {
  return (
    <fieldset className={css.segmented} aria-label={label} id={id} tabIndex={id ? -1 : undefined}>
      {options.map((option) => (
        <label key={option.value} data-tone={option.tone}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => choose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
