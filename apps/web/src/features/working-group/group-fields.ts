import { choices, type Words } from '../shared/choices.ts';
import type { FieldSpec, RowField, RowsSpec } from '../shared/field-spec.ts';
import { authorities } from './states.ts';

/** The controls of a cited paper: number, day, file. */
export function paperFields(t: Words, at: string, file: string, required = false): FieldSpec[] {
  return [
    { kind: 'text', name: `${at}.number`, label: t('common.numberOf'), narrow: true, required },
    { kind: 'date', name: `${at}.on`, label: t('common.dateOf'), required },
    { kind: 'files', name: `${at}.fileId`, label: file },
  ];
}

/** The controls of an act of the head: whose it is, number, day, file. */
export function actFields(t: Words, at: string, by: string | null): FieldSpec[] {
  return [
    {
      kind: 'select',
      name: `${at}.by`,
      label: t('workingGroup.actBy'),
      choices: choices(authorities, (value) => t(`enums.GroupAuthority_${value}`)),
      empty: t('composition.notKnown'),
      value: by,
    },
    ...paperFields(t, at, t('workingGroup.actFile')),
  ];
}

const person = (t: Words): RowField[] => [
  { kind: 'text', name: 'surname', label: t('composition.surname'), required: true },
  { kind: 'text', name: 'givenName', label: t('composition.givenName'), required: true },
  { kind: 'text', name: 'patronymic', label: t('composition.patronymic') },
  { kind: 'text', name: 'iin', label: t('composition.iin'), narrow: true },
  { kind: 'text', name: 'represents', label: t('workingGroup.represents') },
  { kind: 'text', name: 'position', label: t('composition.position') },
];

/** The people of a form; where the whole group is entered, each says the part and who heads it. */
export function peopleRows(t: Words, { whole, rows }: { whole: boolean; rows: number }): RowsSpec {
  return {
    kind: 'rows',
    name: 'members',
    label: t('workingGroup.members'),
    hint: t('workingGroup.membersHint'),
    required: true,
    one: t('workingGroup.oneMember'),
    add: t('workingGroup.addMember'),
    fields: whole
      ? [
          ...person(t),
          {
            kind: 'select',
            name: 'part',
            label: t('workingGroup.colPart'),
            required: true,
            choices: choices(['CIVIL', 'STATE'] as const, (value) => t(`enums.GroupPart_${value}`)),
            value: 'CIVIL',
          },
          { kind: 'check', name: 'byCompetition', label: t('workingGroup.byCompetition') },
          { kind: 'check', name: 'head', label: t('workingGroup.headsGroup') },
        ]
      : person(t),
    rows: Array.from({ length: rows }, () => ({})),
  };
}
