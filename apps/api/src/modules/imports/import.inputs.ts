import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { ImportField, ImportKind } from './import.enums.ts';

@InputType({
  description: 'A file that is read: one uploaded with the purpose IMPORT, or cells pasted from a spreadsheet.',
})
export class ReadImportInput extends ActInput {
  @Field(() => ImportKind, { description: 'What it holds.' })
  kind!: ImportKind;
  @Field(() => ID, {
    nullable: true,
    description: 'The stored file: XLSX or CSV, at most 10 MB and 20,000 rows (2,000 of members); this or `pasted`.',
  })
  fileId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cells as a spreadsheet copies them, at most 500,000 signs; this or `fileId`.',
  })
  pasted?: string | null;
}

@InputType({ description: 'What a column means.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Its place, from 0.' })
  column!: number;
  @Field(() => ImportField, { description: 'The field.' })
  field!: ImportField;
}

@InputType({ description: 'A value that is the same for all rows.' })
export class ImportConstantInput {
  @Field(() => ImportField, { description: 'The field; not one that a column has.' })
  field!: ImportField;
  @Field(() => String, { description: 'The value, as it would stand in a cell.' })
  value!: string;
}

@InputType({ description: 'That a row is of the same person as another row, or as a record of the council.' })
export class ImportSameInput {
  @Field(() => Int, { description: 'The row, by its number in the file.' })
  row!: number;
  @Field(() => Int, { nullable: true, description: 'The other row; this or `personId`.' })
  withRow?: number | null;
  @Field(() => ID, { nullable: true, description: 'The council’s record; this or `withRow`.' })
  personId?: string | null;
}

@InputType({ description: 'An import that is looked at.' })
abstract class OnImportInput extends ActInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'What the columns mean; every row is then checked, and nothing written.' })
export class PreviewImportInput extends OnImportInput {
  @Field(() => [ImportColumnInput], { description: 'The columns that are taken; no field twice.' })
  columns!: ImportColumnInput[];
  @Field(() => [ImportConstantInput], { nullable: true, description: 'What is the same for all rows.' })
  constants?: ImportConstantInput[] | null;
  @Field(() => [ImportSameInput], { nullable: true, description: 'Who is whom, for members.' })
  same?: ImportSameInput[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True keeps recommendations and answers from the public; asks for a reason (PC-PUB-01).',
  })
  withhold?: boolean;
}

@InputType({
  description: 'Entering all rows of an import that was checked; its warnings are answered in `acknowledged`.',
})
export class ConfirmImportInput extends OnImportInput {}

@InputType({ description: 'Giving up an import; its file stays.' })
export class DiscardImportInput extends OnImportInput {}
