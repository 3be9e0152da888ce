import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import type { UnpublishDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayUnpublish } from '../draft-act.policy.ts';
import { draftActIdOf, filesOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Takes a draft act and its files from the public's sight, for a reason; files that the agenda shows stay there. */
export const unpublishDraftAct = defineCommand<UnpublishDraftActInput & CommandInput, { draftActId: string }>({
  name: 'unpublishDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayUnpublish(draft.published));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    draft.published = false;
    const files = await filesOf(act, draft);
    for (const file of files) file.published = false;
    const ids = [...files.map(({ fileId }) => fileId), ...(draft.opinionFileId ? [draft.opinionFileId] : [])];
    await act.transaction.execute(
      sql`update stored_file f set published = false where f.tenant_id = ${act.tenantId}::uuid and f.id = any(${ids}::uuid[])
        and not exists (select from agenda_material m where m.tenant_id = f.tenant_id and m.file_id = f.id and m.published and not m.withdrawn)`,
    );
    tell(act, draft, 'DraftActUnpublished', act.today.toString(), { because });
    return draftActIdOf(draft);
  },
});
