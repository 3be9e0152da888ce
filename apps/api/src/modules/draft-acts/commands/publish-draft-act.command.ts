import { mayCarry } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import type { PublishDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayPublish } from '../draft-act.policy.ts';
import { draftActIdOf, filesOf, onDraftAct, showFiles, tell } from '../on-draft-act.ts';

/** Shows a draft act to the public, with its files unless told; never one with state secrets (PC-PWR-04). */
export const publishDraftAct = defineCommand<PublishDraftActInput & CommandInput, { draftActId: string }>({
  name: 'publishDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayPublish(draft.state, draft.published));
    act.obey(mayCarry({ stateSecret: input.stateSecret === true, act: 'PUBLISH' }));
    draft.published = true;
    const files = input.withFiles === false ? [] : await filesOf(act, draft);
    for (const file of files) file.published = true;
    await showFiles(act, [...files.map(({ fileId }) => fileId), ...(draft.opinionFileId ? [draft.opinionFileId] : [])]);
    tell(act, draft, 'DraftActPublished', act.today.toString(), { files: files.length });
    return draftActIdOf(draft);
  },
});
