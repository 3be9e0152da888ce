import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { PointLevel, VerdictOutcome, VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ImportField, ImportKind, ImportState } from './import.enums.ts';

@ObjectType({ description: 'A column of an imported file.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, from 0.' })
  column!: number;
  @Field(() => String, { description: 'Its head; empty where there is none.' })
  head!: string;
  @Field(() => [String], { description: 'What stands below, at most three; of national ids the last four figures.' })
  samples!: string[];
  @Field(() => ImportField, { nullable: true, description: 'What it seems to mean, by its head.' })
  proposed!: ImportField | null;
  @Field(() => ImportField, {
    nullable: true,
    description: 'What a person said it means; null before, or where left out.',
  })
  chosen!: ImportField | null;
}

@ObjectType({ description: 'A value that is the same for all rows, where the file has no column of it.' })
export class ImportConstant {
  @Field(() => ImportField, { description: 'What it is.' })
  field!: ImportField;
  @Field(() => String, { description: 'The value, as it would stand in a cell.' })
  value!: string;
}

@ObjectType({ description: 'Something said of the whole file as it was read.' })
export class ImportNote {
  @Field(() => String, { description: 'The code.' })
  code!: string;
  @Field(() => String, { description: 'In the reader’s language.' })
  message!: string;
}

@ObjectType({ description: 'A field that files of this kind may have.' })
export class ImportFieldCard {
  @Field(() => ImportField, { description: 'The field.' })
  field!: ImportField;
  @Field(() => String, { description: 'Its name in the reader’s language, as templates head it.' })
  name!: string;
  @Field(() => Boolean, {
    description: 'Whether rows cannot be entered without it, or without another that may stand for it.',
  })
  needed!: boolean;
  @Field(() => [ImportField], { description: 'Others of which one is enough instead of it.' })
  instead!: ImportField[];
  @Field(() => [String], {
    description: 'The words its cells may hold, in the reader’s language; empty where they are free.',
  })
  choices!: string[];
  @Field(() => String, { nullable: true, description: 'What such a cell looks like.' })
  example!: string | null;
}

@ObjectType({
  description: 'That a row is of the same person as another row, or as a record of the council: a person said so.',
})
export class ImportSame {
  @Field(() => Int, { description: 'The row, by its number in the file.' })
  row!: number;
  @Field(() => Int, { nullable: true, description: 'The other row; null where it is a record.' })
  withRow?: number | null;
  @Field(() => ID, { nullable: true, description: 'The record of the council; null where it is a row.' })
  personId?: string | null;
}

@ObjectType({ description: 'What an import wrote: how many of each; null where its kind writes none.' })
export class ImportCounts {
  @Field(() => Int, { nullable: true, description: 'Convocations.' })
  convocations!: number | null;
  @Field(() => Int, { nullable: true, description: 'Memberships.' })
  members!: number | null;
  @Field(() => Int, { nullable: true, description: 'Letters.' })
  letters!: number | null;
  @Field(() => Int, { nullable: true, description: 'Recommendations.' })
  recommendations!: number | null;
  @Field(() => Int, { nullable: true, description: 'Their addressees.' })
  addressees!: number | null;
  @Field(() => Int, { nullable: true, description: 'Answers.' })
  answers!: number | null;
}

@ObjectType({ description: 'What is said of one row of a file, or of one of its cells.' })
export class ImportPoint {
  @Field(() => ImportField, { nullable: true, description: 'Of which field; null where of the whole row.' })
  field!: ImportField | null;
  @Field(() => Int, { nullable: true, description: 'In which column, from 0; null where no column is meant.' })
  column!: number | null;
  @Field(() => PointLevel, { description: 'How weighty: BLOCK keeps the whole file from being entered.' })
  level!: PointLevel;
  @Field(() => Boolean, { description: 'Whether it says that a fact is not known: neither a pass nor a fault.' })
  unknown!: boolean;
  @Field(() => String, { description: 'The code; a warning is answered by it, once for all rows.' })
  code!: string;
  @Field(() => String, { description: 'In the reader’s language.' })
  message!: string;
}

@ObjectType({ description: 'Someone who is perhaps the same person under another spelling.' })
export class ImportTwin {
  @Field(() => Int, {
    nullable: true,
    description: 'In which row of the file; null where it is a record of the council.',
  })
  row!: number | null;
  @Field(() => ID, { nullable: true, description: 'The record of the council; null where it is a row of the file.' })
  personId!: string | null;
  @Field(() => String, { description: 'The other name.' })
  name!: string;
  @Field(() => Int, { description: 'How alike, 0 to 100.' })
  score!: number;
}

@ObjectType({ description: 'The verdict on one row of a file.' })
export class ImportRow {
  @Field(() => ID, { description: 'The row.' })
  id!: string;
  @Field(() => Int, { description: 'Its number in the file, as the spreadsheet counts.' })
  number!: number;
  @Field(() => VerdictOutcome, { description: 'ALLOWED, NEEDS_REASON or REFUSED.' })
  outcome!: VerdictOutcome;
  @Field(() => String, { nullable: true, description: 'What it is about, for people: a name, a number, a subject.' })
  label!: string | null;
  @Field(() => [ImportPoint], { description: 'What is said of it; nothing where all is well.' })
  points!: ImportPoint[];
  @Field(() => [ImportTwin], { description: 'Who is perhaps the same person; a person decides (KENES-PERSON).' })
  twins!: ImportTwin[];
}
export const ImportRowConnection = connectionOf(ImportRow, 'ImportRow');

@ObjectType({ description: 'What the viewer may do with an import.' })
export class ImportMay {
  @Field(() => VerdictType, { description: 'Say what its columns mean and have its rows checked.' })
  preview!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter its rows; its warnings ask for reasons.' })
  confirm!: VerdictType;
}

@ObjectType({
  description:
    'A file of what the council had before Kenes. Nothing of it is in the records until it is entered whole.',
})
export class Import {
  @Field(() => ID, { description: 'The import.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with each change; what an act expects.' })
  version!: number;
  @Field(() => ImportKind, { description: 'What the file holds.' })
  kind!: ImportKind;
  @Field(() => ImportState, { description: 'Where it stands.' })
  state!: ImportState;
  @Field(() => ID, { description: 'The stored file, kept with the journal’s line.' })
  fileId!: string;
  @Field(() => String, { description: 'Its name.' })
  fileName!: string;
  @Field(() => Boolean, { description: 'Whether the cells were pasted.' })
  pasted!: boolean;
  @Field(() => String, { nullable: true, description: 'The sheet, where it is a workbook’s.' })
  sheet!: string | null;
  @Field(() => Int, { description: 'Rows below the heads.' })
  rowCount!: number;
  @Field(() => Int, { nullable: true, description: 'How far the worker is, 0 to 100; null where nothing runs.' })
  percent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rows without a word to say of them.' })
  allowedRows!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rows that ask for a reason.' })
  warnedRows!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rows that cannot be entered; while there are any, none is.' })
  refusedRows!: number | null;
  @Field(() => Boolean, { description: 'Whether what it enters is kept from the public (PC-PUB-01).' })
  withhold!: boolean;
  @Field(() => DateScalar, { description: 'The day it was read.' })
  readOn!: string;
  @Field(() => String, { nullable: true, description: 'Who gave the file.' })
  readByName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was entered.' })
  enteredOn!: string | null;

  tenantId!: string;
  columnValues!: { column: number; head: string; samples: string[]; proposed: ImportField | null }[];
  noteValues!: { code: string; facts: Record<string, string | number> }[];
  settings!: {
    columns?: { column: number; field: ImportField }[];
    constants?: { field: ImportField; value: string }[];
    same?: { row: number; withRow?: number | null; personId?: string | null }[];
  };
  warningValues!: unknown[];
  stoppedValue!: unknown;
  enteredValue!: Partial<Record<keyof ImportCounts, number>> | null;
}
export const ImportConnection = connectionOf(Import, 'Import');
