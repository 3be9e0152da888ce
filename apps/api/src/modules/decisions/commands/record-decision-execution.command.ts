import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { RecordDecisionExecutionInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { afterDecision, onFollowed } from '../on-decision.ts';

/** Records that a decision was executed, or was not and will not be. */
export const recordDecisionExecution = defineCommand<
  RecordDecisionExecutionInput & CommandInput,
  { decisionId: string }
>({
  name: 'recordDecisionExecution',
  authority: keepsDecisions,
  async run(act, input) {
    const decision = await onFollowed(act, input);
    const reading = new InputReading();
    const note = reading.required('note', input.note, 4_000);
    const on = factOn(act, input.on).toString();
    afterDecision(reading, decision, on);
    reading.done();
    const executed = input.executed !== false;
    decision.state = executed ? 'EXECUTED' : 'NOT_EXECUTED';
    decision.executedOn = executed ? on : null;
    decision.executionNote = note;
    act.journal({
      act: 'DecisionExecutionRecorded',
      subjectType: 'Decision',
      subjectId: decision.id,
      occurredOn: on,
      facts: { number: decision.number, executed, note, dueOn: decision.dueOn },
    });
    return { decisionId: encodeId(act.tenantId, decision.id) };
  },
});
