import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { ImportEntity, type ImportSettings } from './import.entity.ts';
import type { ConfirmImportInput } from './import.inputs.ts';
import { importers, mayConfirm } from './import.policy.ts';
import { atOnce, type ReadTable } from './reading/read-table.ts';
import { runImport, startedBy } from './run-import.job.ts';
import { change, enterImport } from './run-import.ts';

type Input = ConfirmImportInput & { readonly table: Unhashed<ReadTable | null> } & CommandInput;

/** Enters all rows of a checked import in one transaction, or none. A second one meets another version of it. */
export const confirmImport = defineCommand<Input, { importId: string }>({
  name: 'confirmImport',
  authority: importers,
  async run(act, input) {
    const one = await act.load(ImportEntity, input.id, { expectedVersion: input.expectedVersion, lock: true });
    act.obey(mayConfirm(one));
    const run = { ...one, settings: one.settings as ImportSettings };
    if (one.rowCount > atOnce) {
      await change(act, one, sql`state = 'ENTERING', percent = 0, stopped = null`);
      await act.enqueue(runImport, { tenantId: act.tenantId, importId: one.id, what: 'ENTER', ...startedBy(act) });
      act.journal({
        act: 'ImportEnteringBegun',
        subjectType: 'Import',
        subjectId: one.id,
        occurredOn: act.today,
        facts: { kind: one.kind, rows: one.rowCount },
      });
    } else {
      if (!input.table.value) throw notThere();
      await enterImport(act, run, input.table.value, async () => undefined);
    }
    return { importId: encodeId(act.tenantId, run.id) };
  },
});
