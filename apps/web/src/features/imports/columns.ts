import type { ResultOf } from '../../graphql.ts';
import type { ColumnsStepParts } from './columns-step.tsx';
import type { ImportSettings } from './import-acts.ts';

/** What a column may mean. */
export type FieldName = NonNullable<ResultOf<typeof ColumnsStepParts>['columns'][number]['proposed']>;

/** A field as the form offers it. */
export type Field = {
  field: FieldName;
  name: string;
  needed: boolean;
  /** Others of which one is enough instead of it. */
  instead: readonly FieldName[];
  choices: readonly string[];
  example: string | null;
  /** Whether one value for all rows makes sense. */
  oncePossible: boolean;
};

/** What a person says of a file while the form is open. */
export type Said = {
  /** The meaning of each column that is taken, by its place. */
  meanings: ReadonlyMap<number, FieldName>;
  constants: ReadonlyMap<FieldName, string>;
  withhold: boolean;
};

const ofOneRow: ReadonlySet<FieldName> = new Set([
  'SURNAME',
  'GIVEN_NAME',
  'FULL_NAME',
  'PATRONYMIC',
  'OTHER_SPELLING',
  'IIN',
  'BIRTH_DATE',
  'SEAT',
  'PHONE',
  'EMAIL',
  'LETTER_NUMBER',
  'COUNTER_NUMBER',
  'SUBJECT',
  'LETTER_TEXT',
  'RECOMMENDATION_NUMBER',
  'WORDING',
  'WORDING_KK',
  'ANSWER_TEXT',
]);

/** Whether a field may say the same in every row: a name, a number, a subject is one row's own. */
export const oncePossible = (field: FieldName): boolean => !ofOneRow.has(field);

/** Needed fields that neither a column nor a common value gives, those that may stand for each other together. */
export function lackingOf(fields: readonly Field[], { meanings, constants }: Said): FieldName[][] {
  const given = new Set<FieldName>([
    ...meanings.values(),
    ...[...constants].flatMap(([field, value]) => (value.trim() ? [field] : [])),
  ]);
  const groups: FieldName[][] = [];
  for (const { field, instead, needed } of fields)
    if (needed && ![field, ...instead].some((one) => given.has(one)) && !groups.flat().includes(field))
      groups.push([field, ...instead]);
  return groups;
}

/** The same as the act takes it, in the order of the file. */
export function settingsOf({ meanings, constants, withhold }: Said): ImportSettings {
  return {
    columns: [...meanings].sort(([a], [b]) => a - b).map(([column, field]) => ({ column, field })),
    constants: [...constants].flatMap(([field, value]) => (value.trim() ? [{ field, value: value.trim() }] : [])),
    withhold,
  };
}
