import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { WithdrawDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayStep } from '../draft-act.policy.ts';
import { draftActIdOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Records that its body took a draft act back; nothing more is awaited of it. */
export const withdrawDraftAct = defineCommand<WithdrawDraftActInput & CommandInput, { draftActId: string }>({
  name: 'withdrawDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayStep(draft.state, 'WITHDRAWN'));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 2_000);
    const on = factOn(act, input.on).toString();
    if (on < draft.receivedOn) reading.fault('on', 'BEFORE_IT_CAME', { on: draft.receivedOn });
    reading.done();
    draft.state = 'WITHDRAWN';
    draft.withdrawnOn = on;
    draft.withdrawnBecause = because;
    tell(act, draft, 'DraftActWithdrawn', on, { because });
    return draftActIdOf(draft);
  },
});
