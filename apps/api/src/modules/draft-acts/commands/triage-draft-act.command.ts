import { mayTriageDraftAct } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { TriageDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayStep } from '../draft-act.policy.ts';
import { draftActIdOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Accepts a draft act for review or returns it without: the council is free, a return has its reason (PC-PWR-02). */
export const triageDraftAct = defineCommand<TriageDraftActInput & CommandInput, { draftActId: string }>({
  name: 'triageDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    const triage = input.accept ? 'ACCEPTED_FOR_REVIEW' : 'RETURNED_WITHOUT_REVIEW';
    act.obey(mayStep(draft.state, triage));
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 2_000);
    const on = factOn(act, input.on).toString();
    if (on < draft.receivedOn) reading.fault('on', 'BEFORE_IT_CAME', { on: draft.receivedOn });
    reading.done();
    act.obey(mayTriageDraftAct({ triage, reason: because, stateSecret: input.stateSecret === true }));
    draft.state = triage;
    draft.triagedOn = on;
    draft.triageBecause = because;
    tell(act, draft, input.accept ? 'DraftActAccepted' : 'DraftActReturned', on, { because });
    return draftActIdOf(draft);
  },
});
