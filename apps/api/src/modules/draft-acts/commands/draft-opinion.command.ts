import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { DraftOpinionInput } from '../draft-act.inputs.ts';
import { mayConsider, writesOpinions } from '../draft-act.policy.ts';
import { draftActIdOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Keeps the draft of an opinion; the public never reads it. */
export const draftOpinion = defineCommand<DraftOpinionInput & CommandInput, { draftActId: string }>({
  name: 'draftOpinion',
  authority: writesOpinions,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayConsider(draft.state));
    const reading = new InputReading();
    const text = reading.requiredLocalized('text', input.text, 20_000);
    reading.done();
    draft.opinionDraft = text;
    draft.opinionDraftPosition = input.position;
    tell(act, draft, 'OpinionDrafted', act.today.toString(), { position: input.position });
    return draftActIdOf(draft);
  },
});
