import type { Point } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import type { ImportField, ImportKind, ImportState } from './import.enums.ts';

/** A column as it was read: its head and what stands below it, national ids but for their last four figures. */
export interface ColumnValue {
  readonly column: number;
  readonly head: string;
  readonly samples: readonly string[];
  readonly proposed: ImportField | null;
}

/** What a person said of the file: what its columns mean, what is the same for all rows, who is whom. */
export interface ImportSettings {
  readonly columns: readonly { readonly column: number; readonly field: ImportField }[];
  readonly constants: readonly { readonly field: ImportField; readonly value: string }[];
  readonly same: readonly {
    readonly row: number;
    readonly withRow?: number | null;
    readonly personId?: string | null;
  }[];
  readonly withhold: boolean;
}

/** What was written: how many of each. */
export interface EnteredCounts {
  readonly convocations?: number;
  readonly members?: number;
  readonly letters?: number;
  readonly recommendations?: number;
  readonly addressees?: number;
  readonly answers?: number;
}

/** A file of what the council had before, read and to be entered whole or not at all. */
@Entity({ tableName: 'data_import' })
export class ImportEntity extends Versioned {
  @Property({ type: 'text' })
  kind!: ImportKind;
  @Property({ type: 'text' })
  state!: ImportState;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'text' })
  fileName!: string;
  @Property({ type: 'boolean' })
  pasted: boolean = false;
  @Property({ type: 'text', nullable: true })
  sheet: string | null = null;
  /** The place of the heads among the rows read, from 0. */
  @Property({ type: 'integer' })
  headRow!: number;
  /** Rows below the heads. */
  @Property({ type: 'integer' })
  rowCount!: number;
  @Property({ type: 'json' })
  columns!: readonly ColumnValue[];
  @Property({ type: 'json' })
  notes: readonly { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }[] = [];
  @Property({ type: 'json' })
  settings: Partial<ImportSettings> = {};
  /** How far the worker is; null where nothing runs. */
  @Property({ type: 'integer', nullable: true })
  percent: number | null = null;
  @Property({ type: 'integer', nullable: true })
  allowedRows: number | null = null;
  @Property({ type: 'integer', nullable: true })
  warnedRows: number | null = null;
  @Property({ type: 'integer', nullable: true })
  refusedRows: number | null = null;
  /** Warnings that entering asks reasons for, each code once. */
  @Property({ type: 'json' })
  warnings: readonly Point[] = [];
  /** Why the worker could not enter it, where it could not. */
  @Property({ type: 'json', nullable: true })
  stopped: StopProblem | null = null;
  @Property({ type: 'json', nullable: true })
  entered: EnteredCounts | null = null;
  @Property({ type: 'date' })
  readOn!: string;
  @Property({ type: 'date', nullable: true })
  enteredOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  readBy: string | null = null;
}
