import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { ImportEntity } from './import.entity.ts';
import type { PreviewImportInput } from './import.inputs.ts';
import { importers, mayPreview } from './import.policy.ts';
import { settingsOf } from './import-settings.ts';
import { atOnce, type ReadTable } from './reading/read-table.ts';
import { runImport, startedBy } from './run-import.job.ts';
import { change, checkImport } from './run-import.ts';

type Input = PreviewImportInput & { readonly table: Unhashed<ReadTable | null> } & CommandInput;

/** Says what the columns mean and has every row checked by the rules of the hand-made acts; nothing is written of them. */
export const previewImport = defineCommand<Input, { importId: string }>({
  name: 'previewImport',
  authority: importers,
  async run(act, input) {
    const one = await act.load(ImportEntity, input.id, { expectedVersion: input.expectedVersion, lock: true });
    act.obey(mayPreview(one.state));
    const settings = settingsOf(act, one, input);
    const run = { ...one, settings };
    await change(act, one, sql`settings = ${JSON.stringify(settings)}::jsonb`);
    if (one.rowCount > atOnce) {
      await change(act, one, sql`state = 'CHECKING', percent = 0, stopped = null`);
      await act.enqueue(runImport, { tenantId: act.tenantId, importId: one.id, what: 'CHECK', ...startedBy(act) });
      act.journal({
        act: 'ImportCheckBegun',
        subjectType: 'Import',
        subjectId: one.id,
        occurredOn: act.today,
        facts: { kind: one.kind, rows: one.rowCount },
      });
    } else {
      if (!input.table.value) throw notThere();
      await checkImport(act, run, input.table.value, async () => undefined);
    }
    return { importId: encodeId(act.tenantId, run.id) };
  },
});
