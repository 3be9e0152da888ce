import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { fieldsOf, neededOf } from './fields.ts';
import type { ImportEntity, ImportSettings } from './import.entity.ts';
import type { PreviewImportInput } from './import.inputs.ts';

/** What a person said of the file, as read: fields of its kind, none twice, the needed ones among them. */
export function settingsOf(
  act: Act,
  one: Pick<ImportEntity, 'kind' | 'columns'>,
  input: PreviewImportInput,
): ImportSettings {
  const reading = new InputReading();
  const taken = new Set<string>();
  const known = new Set<string>(fieldsOf[one.kind]);
  const take = (path: string, field: string) => {
    if (!known.has(field)) reading.fault(path, 'IMPORT_FIELD_OF_ANOTHER_KIND');
    else if (taken.has(field)) reading.fault(path, 'IMPORT_FIELD_TWICE');
    taken.add(field);
  };
  const columns = input.columns.map(({ column, field }, index) => {
    if (!one.columns.some((read) => read.column === column)) reading.fault(`columns.${index}.column`, 'NOT_THERE');
    take(`columns.${index}.field`, field);
    return { column, field };
  });
  if (new Set(columns.map(({ column }) => column)).size !== columns.length)
    reading.fault('columns', 'IMPORT_COLUMN_TWICE');
  const constants = (input.constants ?? []).map(({ field, value }, index) => {
    take(`constants.${index}.field`, field);
    return { field, value: reading.required(`constants.${index}.value`, value, 500) };
  });
  for (const group of neededOf[one.kind])
    if (!group.some((field) => taken.has(field)))
      reading.fault('columns', 'IMPORT_FIELD_NEEDED', { field: group[0] ?? '' });
  const same = (input.same ?? []).map(({ row, withRow = null, personId = null }, index) => {
    if ((withRow === null) === (personId === null) || row === withRow)
      reading.fault(`same.${index}`, 'IMPORT_SAME_WITH_WHOM');
    if (personId !== null && decodeId(personId)?.tenantId !== act.tenantId)
      reading.fault(`same.${index}.personId`, 'NOT_THERE');
    return { row, withRow, personId };
  });
  reading.done();
  return { columns, constants, same, withhold: input.withhold ?? false };
}
