import { describe, expect, it } from 'vitest';
import { type Field, type FieldName, lackingOf, oncePossible, settingsOf } from './columns.ts';

const field = (name: FieldName, instead: FieldName[] = []): Field => ({
  field: name,
  name,
  needed: name !== 'PHONE',
  instead,
  choices: [],
  example: null,
  oncePossible: oncePossible(name),
});
const fields = [field('CONVOCATION'), field('SURNAME', ['FULL_NAME']), field('FULL_NAME', ['SURNAME']), field('PHONE')];

describe('what a file does not say', () => {
  it('is told once for fields of which one is enough', () => {
    expect(lackingOf(fields, { meanings: new Map(), constants: new Map(), withhold: false })).toEqual([
      ['CONVOCATION'],
      ['SURNAME', 'FULL_NAME'],
    ]);
  });

  it('is given by a column, or by a value that is the same for all rows; an empty one gives nothing', () => {
    const said = { meanings: new Map([[2, 'FULL_NAME' as const]]), withhold: false };
    expect(lackingOf(fields, { ...said, constants: new Map([['CONVOCATION', ' ']]) })).toEqual([['CONVOCATION']]);
    expect(lackingOf(fields, { ...said, constants: new Map([['CONVOCATION', 'III']]) })).toEqual([]);
  });
});

it('columns are sent in the order of the file, common values trimmed', () => {
  expect(
    settingsOf({
      meanings: new Map<number, FieldName>([
        [4, 'PHONE'],
        [1, 'SURNAME'],
      ]),
      constants: new Map<FieldName, string>([
        ['CONVOCATION', ' III '],
        ['SEAT_KIND', ''],
      ]),
      withhold: true,
    }),
  ).toEqual({
    columns: [
      { column: 1, field: 'SURNAME' },
      { column: 4, field: 'PHONE' },
    ],
    constants: [{ field: 'CONVOCATION', value: 'III' }],
    withhold: true,
  });
});
