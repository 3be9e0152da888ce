import { Select } from './inputs.tsx';

/** One choice among values that narrow a list, «all» first: nothing is chosen where the list is whole. */
export function SelectFilter({
  name,
  label,
  all,
  chosen,
  options,
}: {
  name: string;
  label: string;
  /** The word for no narrowing. */
  all: string;
  chosen: string | null | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <Select name={name} label={label} defaultValue={chosen ?? ''}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
