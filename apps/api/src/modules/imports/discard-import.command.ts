import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { ImportEntity } from './import.entity.ts';
import type { DiscardImportInput } from './import.inputs.ts';
import { importers, mayPreview } from './import.policy.ts';

/** Gives an import up before it was entered; the file stays with the council's files. */
export const discardImport = defineCommand<DiscardImportInput & CommandInput, { importId: string }>({
  name: 'discardImport',
  authority: importers,
  async run(act, input) {
    const one = await act.load(ImportEntity, input.id, { expectedVersion: input.expectedVersion, lock: true });
    act.obey(mayPreview(one.state));
    one.state = 'DISCARDED';
    act.journal({
      act: 'ImportDiscarded',
      subjectType: 'Import',
      subjectId: one.id,
      occurredOn: act.today,
      facts: { kind: one.kind, rows: one.rowCount, file: one.fileId },
    });
    return { importId: encodeId(act.tenantId, one.id) };
  },
});
