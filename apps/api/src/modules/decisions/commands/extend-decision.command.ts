import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { ExtendDecisionInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { onFollowed } from '../on-decision.ts';

/** Sets another day for the execution of a decision; the first one is kept, both stand in the journal with the reason. */
export const extendDecision = defineCommand<ExtendDecisionInput & CommandInput, { decisionId: string }>({
  name: 'extendDecision',
  authority: keepsDecisions,
  async run(act, input) {
    const decision = await onFollowed(act, input);
    const reading = new InputReading();
    const because = reading.required('because', input.because, 2_000);
    const before = decision.dueOn;
    if (input.dueOn < decision.decidedOn) reading.fault('dueOn', 'DECISION_DUE_BEFORE');
    if (input.dueOn === before) reading.fault('dueOn', 'DECISION_DUE_SAME');
    reading.done();
    decision.dueOn = input.dueOn;
    decision.firstDueOn ??= before ?? input.dueOn;
    act.journal({
      act: 'DecisionExtended',
      subjectType: 'Decision',
      subjectId: decision.id,
      occurredOn: act.today,
      facts: { number: decision.number, before, dueOn: input.dueOn, because },
    });
    return { decisionId: encodeId(act.tenantId, decision.id) };
  },
});
