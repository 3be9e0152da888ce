import { checkBin } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { StoredFileEntity } from '../files/stored-file.entity.ts';
import { headRow, proposeMapping } from './fields.ts';
import { type ColumnValue, ImportEntity } from './import.entity.ts';
import type { ReadImportInput } from './import.inputs.ts';
import { importers } from './import.policy.ts';
import { type GivenPaste, pastedType, type TableGiven } from './import-file.ts';
import { limits, type TableRow } from './reading/read-table.ts';
import { rowsBelow } from './template.ts';
import { readTwelve } from './values.ts';

type Input = Omit<ReadImportInput, 'pasted'> & {
  readonly pasted: GivenPaste | null;
  readonly table: TableGiven;
} & CommandInput;

/** Remembers a file that was read: its columns, what they seem to mean, how many rows there are. No row is kept. */
export const readImport = defineCommand<Input, { importId: string; storageKey: string }>({
  name: 'readImport',
  authority: importers,
  async run(act, input) {
    const { kind } = input;
    const { rows, sheet, notes } = input.table.value;
    const head = headRow(kind, rows);
    const below = rowsBelow(kind, rows, head);
    if (below.length === 0) throw invalid({ path: input.pasted ? 'pasted' : 'fileId', code: 'IMPORT_EMPTY' });
    const most = kind === 'MEMBERS' ? limits.members : limits.rows;
    if (below.length > most)
      throw invalid({
        path: input.pasted ? 'pasted' : 'fileId',
        code: 'IMPORT_TOO_MANY_ROWS',
        facts: { max: most },
      });
    const file = input.pasted ? await kept(input.pasted) : await found();
    const entity = await act.insert(ImportEntity, {
      tenantId: act.tenantId,
      kind,
      state: 'READ',
      fileId: file.id,
      fileName: file.name,
      pasted: input.pasted !== null,
      sheet,
      headRow: head,
      rowCount: below.length,
      columns: columnsOf(kind, rows[head], below),
      notes,
      readOn: act.today.toString(),
      readBy: act.accountId,
    });
    act.journal({
      act: 'ImportRead',
      subjectType: 'Import',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { kind, rows: below.length, file: file.id, sha256: file.sha256.toString('hex') },
    });
    return { importId: encodeId(act.tenantId, entity.id), storageKey: file.storageKey };

    async function found(): Promise<StoredFileEntity> {
      const ref = decodeId(input.fileId ?? '');
      if (ref?.tenantId !== act.tenantId) throw notThere('fileId');
      return act.loadRow(StoredFileEntity, ref, { path: 'fileId' });
    }
    async function kept({ sha256, size, bytes }: GivenPaste): Promise<StoredFileEntity> {
      return act.insert(StoredFileEntity, {
        tenantId: act.tenantId,
        id: bytes.value.id,
        purpose: 'IMPORT',
        name: `${act.today.toString()}.csv`,
        mediaType: pastedType,
        size,
        sha256: Buffer.from(sha256, 'hex'),
        storageKey: bytes.value.storageKey,
        uploadedBy: act.accountId,
        uploadedAt: act.operation.clock.now(),
      });
    }
  },
});

/** Every column with a head or a value, what it seems to mean, and what stands in it. */
function columnsOf(kind: Input['kind'], head: TableRow | undefined, below: readonly TableRow[]): ColumnValue[] {
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), head?.cells.length ?? 0);
  const heads = Array.from({ length: width }, (_, column) => head?.cells[column] ?? '');
  const proposed = proposeMapping(kind, heads);
  return heads.map((text, column) => ({
    column,
    head: text.slice(0, 200),
    samples: below
      .flatMap(({ cells }) => cells[column] || [])
      .slice(0, 3)
      .map(shown),
    proposed: proposed[column]?.field ?? null,
  }));
}

/** A value as a sample: of twelve figures that are no organisation's the last four; a mistyped IIN is one too. */
function shown(text: string): string {
  const digits = readTwelve(text);
  if (digits === null || !/^\d{12}$/.test(digits)) return text.slice(0, 100);
  const organisation = checkBin(digits).points.every(({ level }) => level !== 'BLOCK');
  return organisation ? digits : `••••••••${digits.slice(-4)}`;
}
