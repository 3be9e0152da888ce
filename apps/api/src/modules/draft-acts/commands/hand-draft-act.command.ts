import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { commissionOf } from '../../meetings/read-meeting.ts';
import type { HandDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayConsider } from '../draft-act.policy.ts';
import { draftActIdOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Hands a draft act under review to a commission that prepares the opinion, or gives it. */
export const handDraftAct = defineCommand<HandDraftActInput & CommandInput, { draftActId: string }>({
  name: 'handDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayConsider(draft.state));
    draft.consideringCommissionId = await commissionOf(act, 'COMMISSION_SESSION', input.commissionId);
    tell(act, draft, 'DraftActHanded', act.today.toString(), { commissionId: draft.consideringCommissionId });
    return draftActIdOf(draft);
  },
});
