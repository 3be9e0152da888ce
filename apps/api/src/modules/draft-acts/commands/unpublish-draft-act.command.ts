import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { hideFiles } from '../../files/hide-files.ts';
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
    await hideFiles(act, ids);
    tell(act, draft, 'DraftActUnpublished', act.today.toString(), { because });
    return draftActIdOf(draft);
  },
});
